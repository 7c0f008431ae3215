/** Facts as the pages of things show them: figures with their bounds and times, and whatever else articles tell. */
package org.jiaotu.serve.explore.fact;
