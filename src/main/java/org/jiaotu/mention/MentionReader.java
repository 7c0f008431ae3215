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
                .filter(label -> label.chars().anyMatch(c -> quantities.begins((char) c)))
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
        String text = text(sentence);
        List<Token> tokens = analyser.tokens(text);
        List<Quotation> quoted = quotations.find(text);
        List<TimeMention> timesFound = times(text, quoted, date);
        List<RegionMention> regionsFound = regionsIn(text, tokens, home);
        List<OrganisationMention> institutions = organisations.find(text, tokens, regionsFound);
        List<Quantity> figures = figures(text, quoted, timesFound, regionsFound, institutions);
        List<Element> elements = new ElementLayout(text, tokens, words)
                .lay(whole(text, quoted, figures, timesFound, regionsFound, institutions));
        return new SentenceReading(sentence, text, elements, figures, timesFound, regionsFound, institutions, quoted);
    }

    /** The expressions of time of a sentence, without reading the rest of it. */
    public List<TimeMention> times(Sentence sentence, LocalDate date) {
        String text = text(sentence);
        return times(text, quotations.find(text), date);
    }

    /** The regions that a sentence names in an article whose region is not known, without reading the rest of it. */
    public List<RegionMention> regions(Sentence sentence) {
        String text = text(sentence);
        return regionsIn(text, analyser.tokens(text), null);
    }

    private String text(Sentence sentence) {
        return analyser.simplified(sentence.text().toString());
    }

    /** A year in the title of a document dates nothing. */
    private List<TimeMention> times(String text, List<Quotation> quoted, LocalDate date) {
        Taken titles = new Taken(quoted.stream().filter(Quotation::title).toList());
        List<TimeMention> found = times.find(text, date);
        found.removeIf(time -> titles.hasAll(time));
        return found;
    }

    private List<RegionMention> regionsIn(String text, List<Token> tokens, Region home) {
        List<RegionMention> all = new ArrayList<>(regions.find(text, tokens, home));
        Taken named = new Taken(all);
        homeWords.find(text, tokens, home).stream().filter(named::leaves).forEach(all::add);
        all.sort(Comparator.comparingInt(RegionMention::start));
        return all;
    }

    /** Figures that do not begin in a date, a title, a quoted, known or place's name (万州), and rank nothing in a school's. */
    private List<Quantity> figures(
            String text,
            List<Quotation> quoted,
            List<TimeMention> times,
            List<RegionMention> places,
            List<OrganisationMention> institutions) {
        List<Quantity> figures = quantities.find(text);
        if (figures.isEmpty()) {
            return figures;
        }
        Taken taken = new Taken(times);
        places.stream().filter(RegionMention::byName).forEach(taken::add);
        quoted.stream().filter(quotation -> isName(text, quotation)).forEach(taken::add);
        for (LabelFinder.Found<Boolean> name : namesWithNumbers.longest(text)) {
            taken.add(new Quotation(name.start(), name.end(), false));
        }
        figures.removeIf(figure ->
                taken.has(figure.start()) || figure.form() == Quantity.Form.RANK && isInName(figure, institutions));
        return figures;
    }

    private static boolean isInName(Quantity figure, List<OrganisationMention> institutions) {
        return institutions.stream().anyMatch(institution -> institution.covers(figure));
    }

    /** A quotation without a clause mark names something; one with a clause mark is somebody's words. */
    private static boolean isName(String text, Quotation quotation) {
        if (quotation.title()) {
            return true;
        }
        for (int i = quotation.start(); i < quotation.end(); i++) {
            if ("，。；！？".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
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
        times.forEach(time -> add(whole, taken, Element.Kind.TIME, text, time));
        quoted.stream().filter(Quotation::title).forEach(title -> add(whole, taken, Element.Kind.TITLE, text, title));
        quoted.stream()
                .filter(quote -> !quote.title() && isName(text, quote))
                .forEach(quote -> add(whole, taken, Element.Kind.QUOTE, text, quote));
        figures.forEach(figure -> add(whole, taken, Element.Kind.QUANTITY, text, figure));
        institutions.forEach(name -> add(whole, taken, Element.Kind.ORGANISATION, text, name));
        regions.forEach(region -> add(whole, taken, Element.Kind.REGION, text, region));
        whole.sort(Comparator.comparingInt(Element::start));
        return whole;
    }

    private static void add(List<Element> whole, Taken taken, Element.Kind kind, String text, Mention mention) {
        if (taken.leaves(mention)) {
            String chars = text.substring(mention.start(), mention.end());
            whole.add(new Element(kind, mention.start(), mention.end(), chars, "", Set.of(), mention));
            taken.add(mention);
        }
    }
}
