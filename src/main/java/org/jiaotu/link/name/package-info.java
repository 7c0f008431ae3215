/** Which thing a name means that somebody wrote in a table: regions in all the ways people write them, and labelled concepts. */
package org.jiaotu.link.name;
