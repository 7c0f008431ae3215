package org.jiaotu.document;

/**
 * A mistake of the user's: a file that is not there, a vocabulary that clashes, a port in use.
 *
 * <p>The message is one line that says what is wrong, where, and what to do; a command prints it and exits with 1. Example:
 * {@code 综述.txt: holds no text; give a .txt or .md file in UTF-8 or GB18030}.
 */
public final class UserException extends RuntimeException {
    public UserException(String message) {
        super(message);
    }

    public UserException(String message, Throwable cause) {
        super(message, cause);
    }
}
