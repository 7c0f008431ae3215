package org.jiaotu.store.text;

import org.apache.commons.lang3.exception.ExceptionUtils;
import org.jiaotu.document.UserException;

/**
 * What somebody gives {@code text:query}, in the syntax of Lucene's query parser: {@code 县管校聘 AND 教师}.
 *
 * @param text any text
 */
record QueryText(String text) {
    /** In chars. */
    private static final int LONGEST = 1000;
    /** Lucene's parser calls itself for each bracket. */
    private static final int DEEPEST = 50;

    private static final int LONGEST_QUOTE = 60;
    private static final String QUERY_ENDS = "': ";

    /**
     * The text as the parser should read it, with Chinese words as phrases.
     *
     * @throws UserException when it has no word, is too long, or has too many brackets
     */
    String parsable() {
        if (text.isBlank()) {
            throw new UserException("text:query was given no words to search for");
        }
        if (text.length() > LONGEST) {
            throw new UserException("text:query takes " + LONGEST + " characters at most, and \"" + shortened()
                    + "\" has " + text.length());
        }
        if (text.chars().filter(c -> c == '(').count() > DEEPEST) {
            throw new UserException(
                    "text:query takes " + DEEPEST + " brackets at most; put \\ before one that is meant as itself");
        }
        return Phrases.quoted(text);
    }

    /** The line that says why the parser or the search refused it. */
    UserException refused(Exception e) {
        return new UserException(
                "text:query cannot search for \"" + shortened() + "\": " + reason(e)
                        + "; put \\ before a sign that is meant as itself",
                e);
    }

    /** Lucene tells the whole query first, as jena-text has put it together, and then what is wrong with it. */
    private static String reason(Exception e) {
        String message = ExceptionUtils.getRootCauseMessage(e);
        int start = message.lastIndexOf(QUERY_ENDS);
        return message.substring(start < 0 ? message.indexOf(' ') + 1 : start + QUERY_ENDS.length())
                .replaceAll("(?s)( at line \\d+, column \\d+.*| *\\R.*)$", "");
    }

    private String shortened() {
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
    }
}
