package org.jiaotu.graph;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A name in Latin letters, as people type it into a search box.
 *
 * @param syllables in lower case without tones, ü as v; letters and digits of the name stand as they are: 遵义市 is {@code zun},
 *     {@code yi}, {@code shi}
 */
public record Pinyin(List<String> syllables) {
    private static final List<String> UMLAUTS = List.of("v", "u", "yu");
    private static final Pattern UMLAUT_SYLLABLE = Pattern.compile("^([nl])v");

    public Pinyin {
        syllables = List.copyOf(syllables);
    }

    /** Without spaces: {@code zunyishi}. */
    public String joined() {
        return String.join("", syllables);
    }

    /** Without spaces, in each way that people write ü: {@code lvliang}, {@code luliang}, {@code lyuliang}. */
    public Set<String> spellings() {
        if (syllables.stream().noneMatch(syllable -> syllable.indexOf('v') == 1)) {
            return Set.of(joined());
        }
        Set<String> spellings = new LinkedHashSet<>();
        UMLAUTS.forEach(umlaut -> spellings.add(syllables.stream()
                .map(syllable -> UMLAUT_SYLLABLE.matcher(syllable).replaceFirst("$1" + umlaut))
                .collect(Collectors.joining())));
        return spellings;
    }

    /** With spaces: {@code zun yi shi}. */
    public String spaced() {
        return String.join(" ", syllables);
    }

    /** First letters: {@code zys}. */
    public String initials() {
        return syllables.stream().map(syllable -> syllable.substring(0, 1)).collect(Collectors.joining());
    }
}
