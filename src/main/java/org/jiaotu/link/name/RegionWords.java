package org.jiaotu.link.name;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jiaotu.lexicon.Region;
import org.jiaotu.lexicon.WordFile;

/**
 * The words of {@code data/rules/region-names.txt}: how people write the names of regions.
 *
 * @param endings what stands behind a name, with the types that it tells: 市, shi
 * @param peoples what stands between a name and its ending: 苗族
 * @param fillers what names nothing: 市辖区
 * @param english the code of a region by another name in Latin letters: Tibet, 540000
 * @param parents what a column of the regions above is called: 省份
 */
record RegionWords(
        Map<String, Set<Region.Type>> endings,
        Set<String> peoples,
        Set<String> fillers,
        Map<String, String> english,
        Set<String> parents) {
    private static final String FILE = "data/rules/region-names.txt";

    /** The words that come with Jiaotu. */
    static RegionWords bundled() {
        return read(WordFile.bundled(FILE));
    }

    /** @throws org.jiaotu.document.UserException with file and line when a line cannot stand */
    static RegionWords read(WordFile file) {
        RegionWords words = new RegionWords(
                new LinkedHashMap<>(), new TreeSet<>(), new HashSet<>(), new LinkedHashMap<>(), new HashSet<>());
        file.lines().forEach(words::add);
        return words;
    }

    private void add(WordFile.Line line) {
        List<String> words = line.words();
        if (words.size() < 2) {
            throw line.error("a kind and a word wanted");
        }
        String word = FoldedName.withoutV(words.get(1));
        List<String> rest = words.subList(2, words.size());
        switch (words.get(0)) {
            case "ending" -> endings.put(word, types(line, rest));
            case "people" -> addPeople(word);
            case "filler" -> fillers.add(word);
            case "english" -> english.put(String.join(" ", rest), word);
            case "parent" -> parents.add(word);
            default -> throw line.error("no such kind of word");
        }
    }

    /** 土家族苗族 is also written 土家苗族; a people of one character keeps its 族. */
    private void addPeople(String word) {
        peoples.add(word);
        if (!FoldedName.latin(word.charAt(0)) && word.length() > 2) {
            peoples.add(word.substring(0, word.length() - 1));
        }
    }

    private static Set<Region.Type> types(WordFile.Line line, List<String> names) {
        Set<Region.Type> types = EnumSet.noneOf(Region.Type.class);
        for (String name : names) {
            try {
                types.add(Region.Type.valueOf(name));
            } catch (IllegalArgumentException e) {
                throw line.error("no type of region is called " + name);
            }
        }
        return types;
    }

    /** The longest of some words that stands at a place of a text, empty when none does. */
    static String longestAt(String text, int start, Set<String> words) {
        String longest = "";
        for (String word : words) {
            if (word.length() > longest.length() && text.startsWith(word, start)) {
                longest = word;
            }
        }
        return longest;
    }
}
