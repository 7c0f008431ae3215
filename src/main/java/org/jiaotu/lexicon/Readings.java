package org.jiaotu.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How the characters of place names are read where a dictionary errs: 单县 is shan xian; 陕西 is shaan xi, and shan xi too.
 *
 * @param byText the readings of a text, the right one first, each with a syllable a character; in the file's order
 */
public record Readings(Map<String, List<List<String>>> byText) {
    private static final String FILE = "data/gazetteer/readings.txt";

    /** The readings that come with Jiaotu. */
    public static Readings bundled() {
        return read(WordFile.bundled(FILE));
    }

    /**
     * Reads a file like {@code data/gazetteer/readings.txt}.
     *
     * @throws org.jiaotu.document.UserException with file and line when a text has more or fewer syllables than characters, or comes
     *     twice
     */
    public static Readings read(WordFile file) {
        Map<String, List<List<String>>> byText = new LinkedHashMap<>();
        for (WordFile.Line line : file.lines()) {
            String text = line.words().get(0);
            if (byText.put(text, readings(line, text)) != null) {
                throw line.error(text + " stands here twice");
            }
        }
        return new Readings(byText);
    }

    private static List<List<String>> readings(WordFile.Line line, String text) {
        String behind = line.text().substring(text.length()).strip();
        List<List<String>> readings = Arrays.stream(behind.split("\\s*/\\s*", -1))
                .map(reading -> List.of(reading.split("\\s+")))
                .toList();
        if (behind.isEmpty() || readings.stream().anyMatch(reading -> reading.size() != text.length())) {
            throw line.error("a syllable a character wanted");
        }
        return readings;
    }

    /**
     * All readings of a name, the right one first.
     *
     * @param dictionary what a dictionary says, a syllable for each char of the name
     */
    public List<List<String>> of(String name, List<String> dictionary) {
        Map<String, List<List<String>>> inName = new LinkedHashMap<>();
        byText.forEach((text, readings) -> {
            if (name.contains(text)) {
                inName.put(text, readings);
            }
        });
        if (inName.isEmpty()) {
            return List.of(dictionary);
        }
        int count = inName.values().stream().mapToInt(List::size).max().orElseThrow();
        return IntStream.range(0, count)
                .mapToObj(i -> corrected(name, dictionary, inName, i))
                .toList();
    }

    private static List<String> corrected(
            String name, List<String> dictionary, Map<String, List<List<String>>> inName, int which) {
        List<String> syllables = new ArrayList<>(dictionary);
        inName.forEach((text, readings) -> {
            List<String> reading = readings.get(Math.min(which, readings.size() - 1));
            for (int at = name.indexOf(text); at >= 0; at = name.indexOf(text, at + 1)) {
                for (int i = 0; i < text.length(); i++) {
                    syllables.set(at + i, reading.get(i));
                }
            }
        });
        return syllables;
    }
}
