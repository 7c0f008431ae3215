/** An article with every fact where it stands, and each fact with how it came about. */
package org.jiaotu.serve.explore.article;
