package org.jiaotu.link.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jiaotu.graph.PinyinReader;
import org.jiaotu.lexicon.Gazetteer;
import org.jiaotu.lexicon.LabelFinder;
import org.jiaotu.lexicon.Readings;
import org.jiaotu.lexicon.Region;
import org.jiaotu.mention.Analyser;

/**
 * Where a folded name names regions without a slip: by official and short names, by these with another ending, in Latin letters,
 * by code. Immutable.
 */
final class RegionLabels {
    private final RegionWords words;
    private final Analyser analyser;
    private final PinyinReader pinyin;
    private final Map<String, List<Naming>> labels = new HashMap<>();
    private final LabelFinder<List<Naming>> finder;
    private final RegionCodes codes;

    RegionLabels(Gazetteer gazetteer, RegionWords words, Analyser analyser) {
        this.words = words;
        this.analyser = analyser;
        this.pinyin = new PinyinReader(analyser, Readings.bundled());
        gazetteer.regions().forEach(this::addNames);
        words.english()
                .forEach((name, code) -> add(fold(name), gazetteer.byCode(code).orElseThrow(), NamingKind.LATIN));
        finder = new LabelFinder<>(labels);
        codes = new RegionCodes(gazetteer);
    }

    private void addNames(Region region) {
        add(fold(region.name()), region, NamingKind.OFFICIAL);
        region.shortNames().forEach(name -> add(fold(name), region, NamingKind.SHORT));
        Stream.concat(Stream.of(region.name()), region.shortNames().stream())
                .forEach(name -> add(latin(name), region, NamingKind.LATIN));
    }

    private void add(String label, Region region, NamingKind kind) {
        List<Naming> namings = labels.computeIfAbsent(label, unseen -> new ArrayList<>());
        if (namings.stream().noneMatch(naming -> naming.region().equals(region))) {
            namings.add(new Naming(region, kind));
        }
    }

    private String fold(String name) {
        return FoldedName.of(name, analyser).text();
    }

    /** A name in pinyin as {@link FoldedName} has it: zunyishi, luliangshi. */
    String latin(String name) {
        return pinyin.read(name).stream()
                .findFirst()
                .map(read -> FoldedName.withoutV(read.joined()))
                .orElse(name);
    }

    /** All labels, as compared. */
    Map<String, List<Naming>> all() {
        return labels;
    }

    List<Occurrence> find(String text) {
        List<Occurrence> found = new ArrayList<>(codes.find(text));
        for (LabelFinder.Found<List<Naming>> label : finder.all(text)) {
            found.add(new Occurrence(label.start(), label.end(), label.value()));
            addWithEnding(text, label, found);
        }
        return found;
    }

    /** 道真 in 道真苗族县 is a name with peoples and an ending behind it. */
    private void addWithEnding(String text, LabelFinder.Found<List<Naming>> label, List<Occurrence> found) {
        int end = label.end();
        for (String people = RegionWords.longestAt(text, end, words.peoples());
                !people.isEmpty();
                people = RegionWords.longestAt(text, end, words.peoples())) {
            end += people.length();
        }
        boolean peoples = end > label.end();
        String ending = RegionWords.longestAt(text, end, words.endings().keySet());
        if (peoples || !ending.isEmpty()) {
            List<Naming> namings = label.value().stream()
                    .filter(naming -> naming.kind() != NamingKind.OFFICIAL)
                    .map(naming -> withEnding(naming, ending, peoples))
                    .toList();
            found.add(new Occurrence(label.start(), end + ending.length(), namings));
        }
    }

    private Naming withEnding(Naming naming, String ending, boolean peoples) {
        Set<Region.Type> types = words.endings().getOrDefault(ending, Set.of());
        boolean autonomous = naming.region().type().name().startsWith("AUTONOMOUS");
        boolean own = (ending.isEmpty() || types.contains(naming.region().type())) && (!peoples || autonomous);
        boolean latin = naming.kind() == NamingKind.LATIN;
        NamingKind other = latin ? NamingKind.LATIN_OTHER_ENDING : NamingKind.OTHER_ENDING;
        return new Naming(naming.region(), !own ? other : latin ? NamingKind.LATIN : NamingKind.OWN_ENDING);
    }
}
