/** An indicator's page: what it measures, and the regions ranked by it as far as they can be compared. */
package org.jiaotu.serve.explore.indicator;
