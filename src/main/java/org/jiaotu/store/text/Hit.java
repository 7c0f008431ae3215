package org.jiaotu.store.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Something that was found.
 *
 * @param kind its kind
 * @param match how well it fits
 * @param iri its IRI; for a sentence, that of the first evidence that it is
 * @param text a label, or a sentence: 遵义市
 * @param marks where the words stand in the text, in order, none overlapping another
 * @param alias another of its names, when that is what holds the words: 区管校聘 for 县管校聘; else null
 * @param article the IRI of the article that a sentence stands in, else null
 */
public record Hit(Kind kind, Match match, String iri, String text, List<Mark> marks, String alias, String article) {
    public Hit {
        marks = List.copyOf(marks);
    }

    /** A part of the text that is one of the words: chars from {@code start} to before {@code end}. */
    public record Mark(int start, int end) {}

    /** A part of the text, marked or between two that are. */
    public record Piece(String text, boolean marked) {}

    /** The whole text in pieces. */
    public List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Mark mark : marks) {
            add(at, mark.start(), false, pieces);
            add(mark.start(), mark.end(), true, pieces);
            at = mark.end();
        }
        add(at, text.length(), false, pieces);
        return pieces;
    }

    private void add(int start, int end, boolean marked, List<Piece> pieces) {
        if (start < end) {
            pieces.add(new Piece(text.substring(start, end), marked));
        }
    }
}
