/** HTML pages: the start page, a page a thing, a page a shipped query; and whether the server lives. */
package org.jiaotu.serve.page;
