/** The provinces as a grid of tiles: where each stands, what its figure is, which colour that gives. */
package org.jiaotu.serve.tiles;
