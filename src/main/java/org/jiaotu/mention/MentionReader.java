package org.jiaotu.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jiaotu.document.Sentence;
import org.jiaotu.lexicon.LabelFinder;
import org.jiaotu.lexicon.Region;
import org.jiaotu.lexicon.Vocabularies;

/** Reads a sentence: finds every mention in it and lays them out as the elements that rules match. */
public final class MentionReader {
    private final Analyser analyser;
    private final WordClasses words;
    private final QuantityFinder quantities;
    private final TimeFinder times;
    private final RegionFinder regions;
    private final HomeWords homeWords;
    private final OrganisationFinder organisations;
    private final QuotationFinder quotations = new QuotationFinder();
    private final LabelFinder<Boolean> namesWithNumbers;

    /** All parts are immutable, and so is the reader. */
    public MentionReader(
            Analyser analyser,
            WordClasses words,
            QuantityFinder quantities,
            TimeFinder times,
            RegionFinder regions,
            HomeWords homeWords,
            Vocabularies vocabularies) {
        this.analyser = analyser;
        this.words = words;
        this.quantities = quantities;
        this.times = times;
        this.regions = regions;
        this.homeWords = homeWords;
        organisations = new OrganisationFinder(words);
        Map<String, Boolean> names = new HashMap<>();
        Stream.of(vocabularies.indicators(), vocabularies.programmes(), vocabularies.honours())
                .flatMap(vocabulary -> vocabulary.labels().stream())
                .forEach(label -> names.put(label, true));
        words.all("name-with-number").forEach(name -> names.put(name, true));
        namesWithNumbers = new LabelFinder<>(names);
    }

    /**
     * Reads a sentence.
     *
     * @param sentence the sentence
     * @param date the article's date, or null
     * @param home the article's region, or null
     */
    public SentenceReading read(Sentence sentence, LocalDate date, Region home) {
        String text = analyser.simplified(sentence.text().toString());
        List<Token> tokens = analyser.tokens(text);
        List<Quotation> quoted = quotations.find(text);
        List<TimeMention> timesFound = times.find(text, date).stream()
                .filter(time -> quoted.stream().noneMatch(quotation -> quotation.title() && quotation.covers(time)))
                .toList();
        List<RegionMention> regionsFound = regionsIn(text, tokens, home);
        List<Quantity> figures = figures(text, quoted, timesFound, regionsFound);
        List<OrganisationMention> institutions = organisations.find(text, tokens, regionsFound);
        figures = figures.stream()
                .filter(figure -> institutions.stream()
                        .noneMatch(institution -> figure.form() == Quantity.Form.RANK && institution.covers(figure)))
                .toList();
        List<Element> elements = new ElementLayout(text, tokens, words)
                .lay(whole(text, quoted, figures, timesFound, regionsFound, institutions));
        return new SentenceReading(sentence, text, elements, figures, timesFound, regionsFound, institutions, quoted);
    }

    private List<RegionMention> regionsIn(String text, List<Token> tokens, Region home) {
        List<RegionMention> all = new ArrayList<>(regions.find(text, tokens, home));
        Taken named = new Taken(all);
        homeWords.find(text, tokens, home).stream().filter(named::leaves).forEach(all::add);
        all.sort(Comparator.comparingInt(RegionMention::start));
        return all;
    }

    /** Figures that do not begin in a date, a title, a short quoted name, a known name or the name of a place (万州). */
    private List<Quantity> figures(
            String text, List<Quotation> quoted, List<TimeMention> times, List<RegionMention> regions) {
        Taken taken = new Taken(times);
        regions.stream().filter(RegionMention::byName).forEach(taken::add);
        quoted.stream().filter(quotation -> isName(text, quotation)).forEach(taken::add);
        for (LabelFinder.Found<Boolean> name : namesWithNumbers.longest(text)) {
            taken.add(new Quotation(name.start(), name.end(), false));
        }
        return quantities.find(text).stream()
                .filter(quantity -> !taken.has(quantity.start()))
                .toList();
    }

    /** A quotation without a clause mark names something; one with a clause mark is somebody's words. */
    private static boolean isName(String text, Quotation quotation) {
        return quotation.title()
                || text.substring(quotation.start(), quotation.end()).chars().noneMatch(c -> "，。；！？".indexOf(c) >= 0);
    }

    /** The mentions that stand as a whole, the stronger first: a later one that overlaps an earlier one gives way. */
    private static List<Element> whole(
            String text,
            List<Quotation> quoted,
            List<Quantity> figures,
            List<TimeMention> times,
            List<RegionMention> regions,
            List<OrganisationMention> institutions) {
        Taken taken = new Taken(List.of());
        List<Element> whole = new ArrayList<>();
        add(whole, taken, Element.Kind.TIME, text, times.stream());
        add(whole, taken, Element.Kind.TITLE, text, quoted.stream().filter(Quotation::title));
        add(
                whole,
                taken,
                Element.Kind.QUOTE,
                text,
                quoted.stream().filter(quotation -> !quotation.title() && isName(text, quotation)));
        add(whole, taken, Element.Kind.QUANTITY, text, figures.stream());
        add(whole, taken, Element.Kind.ORGANISATION, text, institutions.stream());
        add(whole, taken, Element.Kind.REGION, text, regions.stream());
        whole.sort(Comparator.comparingInt(Element::start));
        return whole;
    }

    private static void add(
            List<Element> whole, Taken taken, Element.Kind kind, String text, Stream<? extends Mention> mentions) {
        mentions.filter(taken::leaves).forEach(mention -> {
            String chars = text.substring(mention.start(), mention.end());
            whole.add(new Element(kind, mention.start(), mention.end(), chars, "", Set.of(), mention));
            taken.add(mention);
        });
    }
}
