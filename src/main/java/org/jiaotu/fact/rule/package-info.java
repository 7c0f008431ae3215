/** Rules over the elements of a clause: a pattern with named slots and what it yields. Knows nothing of facts. */
package org.jiaotu.fact.rule;
