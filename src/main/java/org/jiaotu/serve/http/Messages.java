package org.jiaotu.serve.http;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;

/** What the server tells a reader, of {@code messages.properties}, Chinese first: {@code 此页只运行 SELECT… This page runs …}. */
public final class Messages {
    private static final Map<String, String> TEXTS = Resources.properties(Messages.class, "messages.properties");

    private Messages() {}

    /**
     * A message in both languages.
     *
     * @throws IllegalArgumentException when the file lacks one of them
     */
    public static String of(String key, Object... values) {
        return chinese(key, values) + " " + english(key, values);
    }

    /** A message in Chinese. */
    public static String chinese(String key, Object... values) {
        return text(key + ".zh", values);
    }

    /** A message in English. */
    public static String english(String key, Object... values) {
        return text(key + ".en", values);
    }

    private static String text(String key, Object... values) {
        String text = TEXTS.get(key);
        if (text == null) {
            throw new IllegalArgumentException("messages.properties: no " + key);
        }
        return new MessageFormat(text, Locale.ROOT).format(values);
    }
}
