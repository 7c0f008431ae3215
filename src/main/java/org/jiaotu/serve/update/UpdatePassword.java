package org.jiaotu.serve.update;

import java.security.MessageDigest;
import java.util.Base64;
import org.apache.commons.codec.digest.DigestUtils;
import org.jiaotu.document.UserException;

/** Who may update: the user {@value #USER} with a password, by HTTP Basic authentication (RFC 7617). */
public final class UpdatePassword {
    /** The environment variable that holds the password; on a command line everybody on the machine would read it. */
    public static final String VARIABLE = "JIAOTU_UPDATE_PASSWORD";

    public static final String USER = "jiaotu";

    private static final int SHORTEST = 12;
    private static final String SCHEME = "basic ";

    private final byte[] digest;

    private UpdatePassword(String password) {
        this.digest = DigestUtils.sha256(USER + ":" + password);
    }

    /**
     * A password.
     *
     * @throws UserException when there is none, or it is easily guessed
     */
    public static UpdatePassword of(String password) {
        if (password == null || password.isEmpty()) {
            throw new UserException("--allow-update needs a password in the environment variable " + VARIABLE);
        }
        if (password.length() < SHORTEST || password.chars().distinct().count() < SHORTEST / 2) {
            throw new UserException("the password in " + VARIABLE + " is easily guessed; take " + SHORTEST
                    + " characters or more, and not the same over and over");
        }
        return new UpdatePassword(password);
    }

    /** Whether an Authorization header gives user and password; it takes as long for a wrong one as for the right one. */
    boolean isGivenBy(String header) {
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return false;
        }
        try {
            byte[] given =
                    Base64.getDecoder().decode(header.substring(SCHEME.length()).strip());
            return MessageDigest.isEqual(digest, DigestUtils.sha256(given));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
