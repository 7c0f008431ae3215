/** Mentions put together into facts: observations, programmes, recognitions, policies and partnerships, each with its evidence. */
package org.jiaotu.fact;
