/** What a sentence names: quantities, times, regions, organisations, programmes and titles of documents. */
package org.jiaotu.mention;
