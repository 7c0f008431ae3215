/** The graph view: the things around a thing, in groups with a cap, and the page that draws them. */
package org.jiaotu.serve.explore.graph;
