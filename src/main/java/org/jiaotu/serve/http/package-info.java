/** What every answer over HTTP shares: headers, limits, messages, templates and files. */
package org.jiaotu.serve.http;
