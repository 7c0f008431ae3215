/** The commands, each in a class: it parses, calls, and prints. */
package org.jiaotu.cli;
