/** What other datasets say of the same things, and how each link was found. */
package org.jiaotu.link;
