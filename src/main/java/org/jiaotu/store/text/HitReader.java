package org.jiaotu.store.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/** Reads what was found, with the places of the words in it. */
final class HitReader {
    private final IndexSearcher searcher;
    private final Words words;
    private final Weight marked;
    private final Kind kind;
    private final Match match;

    HitReader(IndexSearcher searcher, Words words, Kind kind, Match match) throws IOException {
        this.searcher = searcher;
        this.words = words;
        this.marked = searcher.createWeight(searcher.rewrite(words.marked(match)), ScoreMode.COMPLETE_NO_SCORES, 1);
        this.kind = kind;
        this.match = match;
    }

    Hit hit(int number) throws IOException {
        Document document = searcher.storedFields().document(number);
        List<Hit.Mark> marks = apart(marks(number));
        return new Hit(
                kind,
                match,
                document.get(SearchIndex.IRI),
                document.get(SearchIndex.SHOWN),
                marks,
                marks.isEmpty()
                        ? words.in(document.getValues(SearchIndex.NAMES)).orElse(null)
                        : null,
                document.get(SearchIndex.ARTICLE));
    }

    private List<Hit.Mark> marks(int number) throws IOException {
        LeafReaderContext leaf =
                searcher.getLeafContexts().get(ReaderUtil.subIndex(number, searcher.getLeafContexts()));
        Matches matches = marked.matches(leaf, number - leaf.docBase);
        MatchesIterator places = matches == null ? null : matches.getMatches(SearchIndex.SHOWN);
        List<Hit.Mark> marks = new ArrayList<>();
        while (places != null && places.next()) {
            marks.add(new Hit.Mark(places.startOffset(), places.endOffset()));
        }
        return marks;
    }

    /** Marks that overlap or touch become one. */
    private static List<Hit.Mark> apart(List<Hit.Mark> marks) {
        List<Hit.Mark> apart = new ArrayList<>();
        for (Hit.Mark mark :
                marks.stream().sorted(Comparator.comparing(Hit.Mark::start)).toList()) {
            int last = apart.size() - 1;
            if (last >= 0 && apart.get(last).end() >= mark.start()) {
                Hit.Mark before = apart.get(last);
                apart.set(last, new Hit.Mark(before.start(), Math.max(before.end(), mark.end())));
            } else {
                apart.add(mark);
            }
        }
        return apart;
    }
}
