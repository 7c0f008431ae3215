/** The graph over HTTP. One class a path, in the sub-packages; here they are put together to one server. */
package org.jiaotu.serve;
