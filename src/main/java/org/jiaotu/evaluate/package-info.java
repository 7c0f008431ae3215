/** Extracted facts held against gold: precision, recall and F1, and what was missed. */
package org.jiaotu.evaluate;
