/** The graph on disk: a TDB2 database that is built aside, swapped in whole, and read while the next is built. */
package org.jiaotu.store;
