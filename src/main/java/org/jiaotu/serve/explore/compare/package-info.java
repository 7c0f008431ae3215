/** {@code /compare}: regions side by side over indicators. */
package org.jiaotu.serve.explore.compare;
