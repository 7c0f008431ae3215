package org.jiaotu.store.text;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jiaotu.document.UserException;

/**
 * How {@code text:query} should mark the words in a text.
 *
 * @param options as jena-text reads them: {@code m:3|z:128|s:<b>|e:</b>}; null when nothing is to be marked
 */
record Highlight(String options) {
    /** jena-text makes regular expressions of the signs, which could take for ever. */
    private static final Pattern REGULAR_EXPRESSION = Pattern.compile("[\\\\.\\[\\]{}()*+?^$]");
    /** How many parts of a text; Lucene keeps room for all of them. */
    private static final Pattern PARTS = Pattern.compile("m:[1-9][0-9]?");
    /** How long each is, in chars. */
    private static final Pattern LENGTH = Pattern.compile("z:[1-9][0-9]{0,3}");

    /** @throws UserException when that would take for ever, or all memory */
    String checked() {
        if (options == null) {
            return null;
        }
        if (REGULAR_EXPRESSION.matcher(options).find()) {
            throw new UserException("text:query marks words with plain signs, <b> and </b> for example, without any of "
                    + "\\ . [ ] { } ( ) * + ? ^ $");
        }
        if (!Stream.of(options.split("\\|")).map(String::strip).allMatch(Highlight::isBounded)) {
            throw new UserException(
                    "text:query marks words in at most 99 parts of a text (m:) of at most 9999 characters (z:)");
        }
        return options;
    }

    private static boolean isBounded(String option) {
        return !option.startsWith("m:") && !option.startsWith("z:")
                || PARTS.matcher(option).matches()
                || LENGTH.matcher(option).matches();
    }
}
