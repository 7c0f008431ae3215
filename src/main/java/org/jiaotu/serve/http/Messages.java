package org.jiaotu.serve.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;

/** What the server tells a reader, of {@code messages.properties}, Chinese first: {@code 此页只运行 SELECT… This page runs …}. */
public final class Messages {
    private static final Properties TEXTS = read();

    private Messages() {}

    /**
     * A message in both languages.
     *
     * @throws IllegalArgumentException when the file lacks one of them
     */
    public static String of(String key, Object... values) {
        return text(key + ".zh", values) + " " + text(key + ".en", values);
    }

    private static String text(String key, Object... values) {
        String text = TEXTS.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("messages.properties: no " + key);
        }
        return new MessageFormat(text, Locale.ROOT).format(values);
    }

    private static Properties read() {
        Properties properties = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream("messages.properties")) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
