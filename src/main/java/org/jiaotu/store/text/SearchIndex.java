package org.jiaotu.store.text;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.jiaotu.document.UserException;

/**
 * Finds things by their names, in Chinese characters, pinyin or initials, and sentences by their words.
 *
 * <p>遵义, {@code zunyi}, {@code Zun Yi} and {@code zys} find 遵义市; {@code xgxp} finds 县管校聘. Safe to share between threads.
 */
public final class SearchIndex implements Closeable {
    /** In chars: the longest text that can be searched for. */
    public static final int LONGEST = 200;

    static final String FOLDER = "search";

    static final String IRI = "iri";
    static final String KIND = "kind";
    static final String ARTICLE = "article";
    static final String LENGTH = "length";
    /** How high a region stands. */
    static final String TIER = "tier";
    /** How many links lead to it. */
    static final String LINKS = "links";
    /** The label or sentence that is shown. */
    static final String SHOWN = "shown";
    /** Names by their words. */
    static final String NAMES = "names";
    /** Names by their syllables. */
    static final String SOUND = "sound";
    /** Names, their pinyin and their initials as one term each, spelt plainly. */
    static final String WHOLE = "whole";
    /** Names and their pinyin behind those of the places around, as one term each. */
    static final String ADDRESS = "address";
    /** The names of the article that a sentence stands in, and of the places that a place lies in. */
    static final String AROUND = "around";

    private static final SortField HIGHEST_FIRST = new SortField(TIER, SortField.Type.LONG);
    /** Of many things the one that articles tell of, or that others lie in. */
    private static final SortField BEST_KNOWN_FIRST = new SortField(LINKS, SortField.Type.LONG, true);

    private static final SortField SHORTEST_FIRST = new SortField(LENGTH, SortField.Type.LONG);
    private static final SortField BY_IRI = new SortField(IRI, SortField.Type.STRING);

    private final DirectoryReader reader;

    private SearchIndex(DirectoryReader reader) {
        this.reader = reader;
    }

    /**
     * The index of a generation of a store; where that has none, {@link #find} says so.
     *
     * @throws IOException when the index is damaged
     */
    public static SearchIndex open(Path generation) throws IOException {
        Path folder = generation.resolve(FOLDER);
        return Files.isDirectory(folder) ? new SearchIndex(DirectoryReader.open(IndexFolder.open(folder))) : none();
    }

    /** The index of a store that has none. */
    public static SearchIndex none() {
        return new SearchIndex(null);
    }

    /** Whether the store has an index. */
    public boolean isThere() {
        return reader != null;
    }

    /**
     * What was found of one kind.
     *
     * @param hits the best of them, the best first
     * @param total how many there are
     */
    public record Found(List<Hit> hits, int total) {
        public Found {
            hits = List.copyOf(hits);
        }
    }

    /**
     * Finds things of a kind.
     *
     * @param text words, with spaces between those that need not stand together; no character has a meaning but its own;
     *     of {@value #LONGEST} chars at most
     * @param near whether to look for what only resembles the text ({@link Match#NEAR}), and for nothing else
     * @param limit how many hits at most
     * @throws UserException when the store has no index, or it cannot be read any more
     */
    public Found find(String text, Kind kind, boolean near, int limit) {
        if (reader == null) {
            throw new UserException(SparqlTextIndex.NO_INDEX);
        }
        try {
            return find(
                    new Words(text),
                    kind,
                    near ? List.of(Match.NEAR) : List.of(Match.EXACT, Match.PREFIX, Match.STEM, Match.TEXT),
                    limit);
        } catch (IOException e) {
            throw new UserException(IndexFolder.UNREADABLE, e);
        }
    }

    @Override
    public void close() {
        if (reader == null) {
            return;
        }
        try {
            reader.close();
            reader.directory().close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot close the text index", e);
        }
    }

    /** A name that begins what was searched is of no interest beside one that is all of it, or begins with it. */
    private Found find(Words words, Kind kind, List<Match> matches, int limit) throws IOException {
        IndexSearcher searcher = new IndexSearcher(reader);
        List<Hit> hits = new ArrayList<>();
        List<Query> better = new ArrayList<>();
        int total = 0;
        for (Match match : matches) {
            if (match == Match.STEM && total > 0) {
                continue;
            }
            Query query = ofKind(kind, words.query(match), better);
            if (hits.size() < limit) {
                HitReader read = new HitReader(searcher, words, kind, match);
                for (int document : best(searcher, query, match, limit - hits.size())) {
                    hits.add(read.hit(document));
                }
            }
            total += searcher.count(query);
            better.add(words.query(match));
        }
        return new Found(hits, total);
    }

    private static Query ofKind(Kind kind, Query query, List<Query> better) {
        BooleanQuery.Builder all = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(KIND, kind.label())), Occur.FILTER)
                .add(query, Occur.MUST);
        better.forEach(other -> all.add(other, Occur.MUST_NOT));
        return all.build();
    }

    private static int[] best(IndexSearcher searcher, Query query, Match match, int limit) throws IOException {
        return Arrays.stream(searcher.search(query, limit, sort(match)).scoreDocs)
                .mapToInt(found -> found.doc)
                .toArray();
    }

    /** Of places with one name or with the same initials, a city comes before its counties, and 遵义 before 招远. */
    private static Sort sort(Match match) {
        return switch (match) {
            case EXACT -> new Sort(HIGHEST_FIRST, BEST_KNOWN_FIRST, SHORTEST_FIRST, BY_IRI);
            case PREFIX -> new Sort(BEST_KNOWN_FIRST, SHORTEST_FIRST, BY_IRI);
            case STEM, TEXT, NEAR -> new Sort(SortField.FIELD_SCORE, BEST_KNOWN_FIRST, BY_IRI);
        };
    }
}
