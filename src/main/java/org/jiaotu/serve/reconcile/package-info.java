/** {@code /reconcile}: the Reconciliation Service API 0.2, by which OpenRefine matches a column of names with the graph. */
package org.jiaotu.serve.reconcile;
