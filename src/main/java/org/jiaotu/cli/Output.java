package org.jiaotu.cli;

import java.io.PrintStream;

/**
 * Where a command prints.
 *
 * @param out the result
 * @param err what a user should know beside the result, a line each
 */
record Output(PrintStream out, PrintStream err) {
    /** Tells the user something that is no part of the result. */
    void tell(String line) {
        err.println("jiaotu: " + line.strip().replaceAll("\\s*\\R\\s*", " "));
    }
}
