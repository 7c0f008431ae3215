package org.jiaotu.store.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** The words of a search as Lucene's queries; none of their characters means anything but itself. */
final class Words {
    private static final float AROUND = 0.2f;
    private static final double MOST = 0.6;
    /** Lucene takes a thousand clauses, and a pair is seven. */
    private static final int MOST_PAIRS = 100;
    /** What is half of what was typed. */
    private static final int HALF = 2;

    private static final int SHORTEST_STEM = 2;
    private static final int SHORTEST_LATIN_STEM = 4;

    private final String plain;
    private final List<List<String>> words;

    Words(String text) {
        this.plain = Spelling.plain(text);
        try (Analyzer analyzer = new CharacterAnalyzer()) {
            this.words = Stream.of(text.split("[\\s\\h]+"))
                    .map(word -> tokens(word, analyzer))
                    .filter(tokens -> !tokens.isEmpty())
                    .toList();
        }
    }

    /** What fits in a way, things that fit better among it. */
    Query query(Match match) {
        if (plain.isEmpty()) {
            return new MatchNoDocsQuery("no letter and no digit");
        }
        if (plain.length() > SearchIndex.LONGEST && match.isByName()) {
            return new MatchNoDocsQuery("longer than any name, once its signs are taken apart");
        }
        return switch (match) {
            case EXACT ->
                any(List.of(
                        new TermQuery(new Term(SearchIndex.WHOLE, plain)),
                        new TermQuery(new Term(SearchIndex.ADDRESS, plain))));
            case PREFIX -> new PrefixQuery(new Term(SearchIndex.WHOLE, plain));
            case STEM -> stems();
            case TEXT -> all();
            case NEAR -> near();
        };
    }

    /** What is to be marked in the text that is shown. */
    Query marked(Match match) {
        if (match == Match.NEAR) {
            return any(pairs().map(pair -> phrase(SearchIndex.SHOWN, pair)).toList());
        }
        return any(words.stream().map(word -> phrase(SearchIndex.SHOWN, word)).toList());
    }

    /** The name that is why something was found, when it is: 区管校聘 for 县管校聘. */
    Optional<String> in(String... names) {
        return Stream.of(names)
                .filter(name -> Spelling.plain(name).contains(plain))
                .min(Comparator.comparing(name -> Spelling.plain(name).length()));
    }

    /** Names that what was typed begins with and is at most twice as long as, the longest first. */
    private Query stems() {
        int shortest = Math.max(
                plain.codePoints().anyMatch(Character::isIdeographic) ? SHORTEST_STEM : SHORTEST_LATIN_STEM,
                (plain.length() + 1) / HALF);
        return new DisjunctionMaxQuery(
                IntStream.range(shortest, plain.length()).mapToObj(this::stem).toList(), 0);
    }

    private Query stem(int length) {
        Term stem = new Term(SearchIndex.WHOLE, plain.substring(0, length));
        return new BoostQuery(new ConstantScoreQuery(new TermQuery(stem)), length);
    }

    private Query all() {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        words.forEach(word -> all.add(somewhere(word), Occur.MUST));
        return all.add(any(words.stream().map(Words::inside).toList()), Occur.MUST)
                .build();
    }

    private Query near() {
        BooleanQuery.Builder near = new BooleanQuery.Builder();
        List<List<String>> pairs = pairs().toList();
        pairs.forEach(pair -> near.add(somewhere(pair), Occur.SHOULD));
        near.setMinimumNumberShouldMatch((int) Math.ceil(MOST * pairs.size()));
        return new BooleanQuery.Builder()
                .add(near.build(), Occur.MUST)
                .add(any(pairs.stream().map(Words::inside).toList()), Occur.MUST)
                .build();
    }

    private Stream<List<String>> pairs() {
        return words.stream()
                .flatMap(word -> word.size() < 2
                        ? Stream.of(word)
                        : IntStream.range(1, word.size()).mapToObj(i -> word.subList(i - 1, i + 1)))
                .distinct()
                .limit(MOST_PAIRS);
    }

    private static Query somewhere(List<String> word) {
        return any(List.of(inside(word), new BoostQuery(phrase(SearchIndex.AROUND, word), AROUND)));
    }

    private static Query inside(List<String> word) {
        return any(List.of(
                phrase(SearchIndex.SHOWN, word), phrase(SearchIndex.NAMES, word), phrase(SearchIndex.SOUND, word)));
    }

    private static Query phrase(String field, List<String> word) {
        return word.size() == 1
                ? new TermQuery(new Term(field, word.get(0)))
                : new PhraseQuery(field, word.toArray(String[]::new));
    }

    private static Query any(List<Query> queries) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        queries.forEach(query -> any.add(query, Occur.SHOULD));
        return any.build();
    }

    private static List<String> tokens(String word, Analyzer analyzer) {
        List<String> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream(SearchIndex.SHOWN, word)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(term.toString());
            }
            stream.end();
            return tokens;
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot be read", e);
        }
    }
}
