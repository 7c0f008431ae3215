package org.jiaotu.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * The words and patterns by which the layout of an article is recognised, read from {@code data/document/reading.txt}.
 *
 * <p>The file explains its own lists. A line that opens an unknown list, repeats an entry or holds a bad pattern is a
 * {@link UserException} that names file and line. Immutable.
 */
final class ReadingRules {
    private static final String FILE = "data/document/reading.txt";

    private static final Set<String> WORDS =
            Set.of("contents", "title", "place", "signature", "byline", "tail", "button", "digits");
    private static final Set<String> PATTERNS = Set.of("contents entry", "furniture", "heading", "date", "title year");
    /** Longer lines are body text; patterns are not tried on them, so no line can make them slow. */
    private static final int LONGEST = 120;

    private final Map<String, List<String>> words = new HashMap<>();
    private final Map<String, List<Pattern>> patterns = new HashMap<>();

    private ReadingRules(String file, List<String> lines) {
        Map<String, Integer> seen = new LinkedHashMap<>();
        String list = null;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            String where = file + ":" + (i + 1) + ": ";
            if (line.startsWith("[") && line.endsWith("]") && isList(line)) {
                list = line.substring(1, line.length() - 1);
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                add(list, line, seen.putIfAbsent(list + " " + line, i + 1), where);
            }
        }
        checkComplete(file);
    }

    /** The rules that come with Jiaotu. */
    static ReadingRules load() {
        try (InputStream in = ReadingRules.class.getClassLoader().getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is not on the classpath");
            }
            return of(FILE, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ReadingRules of(String file, String text) {
        return new ReadingRules(file, text.lines().toList());
    }

    /** The entries of a list of words. */
    List<String> words(String list) {
        return words.get(list);
    }

    /** The patterns of a list. */
    List<Pattern> patterns(String list) {
        return patterns.get(list);
    }

    boolean equalsWord(String list, CharSequence text) {
        return words(list).contains(text.toString());
    }

    boolean startsWithWord(String list, CharSequence text) {
        String line = text.toString();
        return words(list).stream().anyMatch(line::startsWith);
    }

    boolean endsWithWord(String list, CharSequence text) {
        String line = text.toString();
        return words(list).stream().anyMatch(line::endsWith);
    }

    boolean containsWord(String list, CharSequence text) {
        String line = text.toString();
        return words(list).stream().anyMatch(line::contains);
    }

    /** The first pattern of the list that matches the whole line, or null. */
    Matcher match(String list, CharSequence text) {
        if (text.length() > LONGEST) {
            return null;
        }
        for (Pattern pattern : patterns(list)) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.matches()) {
                return matcher;
            }
        }
        return null;
    }

    private static boolean isList(String line) {
        return line.indexOf(']') == line.length() - 1 && !line.contains("(");
    }

    private void add(String list, String entry, Integer earlier, String where) {
        if (list == null || !WORDS.contains(list) && !PATTERNS.contains(list)) {
            throw new UserException(where + "no list is named [" + list + "]; see the file's first lines");
        }
        if (earlier != null) {
            throw new UserException(where + entry + " stands in line " + earlier + " already; delete one");
        }
        if (WORDS.contains(list)) {
            words.computeIfAbsent(list, key -> new ArrayList<>()).add(entry);
        } else {
            patterns.computeIfAbsent(list, key -> new ArrayList<>()).add(pattern(entry, where));
        }
    }

    private static Pattern pattern(String entry, String where) {
        try {
            return Pattern.compile(entry);
        } catch (PatternSyntaxException e) {
            throw new UserException(where + e.getDescription() + " in the pattern " + entry + "; correct it", e);
        }
    }

    private void checkComplete(String file) {
        Set<String> missing = new HashSet<>(WORDS);
        missing.addAll(PATTERNS);
        missing.removeAll(words.keySet());
        missing.removeAll(patterns.keySet());
        if (!missing.isEmpty()) {
            throw new UserException(file + ": no entries for " + missing + "; add the list");
        }
    }
}
