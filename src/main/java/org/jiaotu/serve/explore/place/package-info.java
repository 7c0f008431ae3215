/** The page of a region. */
package org.jiaotu.serve.explore.place;
