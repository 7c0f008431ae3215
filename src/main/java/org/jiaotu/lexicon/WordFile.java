package org.jiaotu.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jiaotu.document.UserException;

/**
 * A plain data file: entries one a line, {@code #} starts a comment line, empty lines are left out. Errors name the file and
 * the line.
 *
 * @param name the file's name, for messages
 * @param lines its entries
 */
public record WordFile(String name, List<Line> lines) {
    /**
     * An entry.
     *
     * @param file the file's name
     * @param number its line, from 1
     * @param text the line without white space at its ends
     */
    public record Line(String file, int number, String text) {
        /** The entry's words, split at white space. */
        public List<String> words() {
            return List.of(text.split("\\s+"));
        }

        /** The user's mistake in this line. */
        public UserException error(String what) {
            return new UserException(file + ":" + number + ": " + what + " in '" + text + "'");
        }
    }

    /** The file at this place of the class path, for example {@code data/rules/numerals.txt}. */
    public static WordFile bundled(String path) {
        try (InputStream in = WordFile.class.getClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("no " + path + " on the class path");
            }
            return parse(path, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The entries of a text. */
    public static WordFile parse(String name, String text) {
        List<Line> lines = new ArrayList<>();
        String[] all = text.split("\r?\n|\r", -1);
        for (int i = 0; i < all.length; i++) {
            String line = all[i].strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                lines.add(new Line(name, i + 1, line));
            }
        }
        return new WordFile(name, List.copyOf(lines));
    }
}
