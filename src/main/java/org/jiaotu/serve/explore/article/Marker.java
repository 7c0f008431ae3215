package org.jiaotu.serve.explore.article;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.jiaotu.document.MappedText;

/**
 * Marks spans in a text. A span inside another nests; where two cross, the second is cut at the end of the first and goes on after
 * it, so that the marks of a span hold its words together: 「<b>县管<i>校聘</i></b><i>改革</i>」.
 */
final class Marker {
    private final MappedText text;
    private final List<Piece> pieces = new ArrayList<>();
    private final PriorityQueue<Cut> waiting = new PriorityQueue<>();
    private final Deque<Cut> open = new ArrayDeque<>();
    private final Set<Span> linked = new HashSet<>();
    private int at;

    private Marker(MappedText text) {
        this.text = text;
    }

    /** A span or the rest of one. */
    private record Cut(int start, int end, Span span, boolean first) implements Comparable<Cut> {
        @Override
        public int compareTo(Cut other) {
            return start == other.start ? Integer.compare(other.end, end) : Integer.compare(start, other.start);
        }
    }

    /**
     * The text with its marks.
     *
     * @param text what is shown; its positions are those that the spans count in
     * @param spans the spans that touch it
     */
    static List<Piece> mark(MappedText text, List<Span> spans) {
        Marker marker = new Marker(text);
        spans.forEach(span -> marker.waiting.add(new Cut(span.start(), span.end(), span, true)));
        marker.run();
        return marker.pieces;
    }

    private void run() {
        while (!waiting.isEmpty()) {
            Cut next = waiting.poll();
            closeBefore(next.start());
            open(next);
        }
        closeBefore(Integer.MAX_VALUE);
        words(Integer.MAX_VALUE);
    }

    private void open(Cut next) {
        words(next.start());
        Cut around = open.peek();
        boolean crosses = around != null && around.end() < next.end();
        if (crosses) {
            waiting.add(new Cut(around.end(), next.end(), next.span(), false));
        }
        open.push(crosses ? new Cut(next.start(), around.end(), next.span(), next.first()) : next);
        pieces.add(new Piece(Piece.Step.OPEN, next.span(), "", next.first()));
    }

    private void closeBefore(int position) {
        while (!open.isEmpty() && open.peek().end() <= position) {
            words(open.peek().end());
            pieces.add(new Piece(Piece.Step.CLOSE, open.pop().span(), "", false));
        }
    }

    /** The words up to a position. */
    private void words(int position) {
        int from = at;
        while (at < text.length() && text.sourceStart(at) < position) {
            at++;
        }
        if (at > from) {
            Span span = open.isEmpty() ? null : open.peek().span();
            boolean first = span != null && linked.add(span);
            pieces.add(
                    new Piece(Piece.Step.TEXT, span, text.subSequence(from, at).toString(), first));
        }
    }
}
