/** Facts and graphs in the formats of other tools. */
package org.jiaotu.export;
