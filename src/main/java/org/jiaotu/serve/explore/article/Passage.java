package org.jiaotu.serve.explore.article;

import java.util.ArrayList;
import java.util.List;
import org.jiaotu.document.MappedText;

/**
 * A heading or a paragraph with its marks.
 *
 * @param heading whether it is a heading
 * @param pieces its words and marks
 */
public record Passage(boolean heading, List<Piece> pieces) {
    /** The passages of a text; the spans, in their order, count from its beginning. */
    static List<Passage> of(String text, List<Block> blocks, List<Span> spans) {
        List<Passage> passages = new ArrayList<>();
        int at = 0;
        for (Block block : blocks) {
            List<Span> inside = new ArrayList<>();
            while (at < spans.size() && spans.get(at).start() < block.end()) {
                inside.add(spans.get(at++));
            }
            MappedText shown = JoinedText.of(text, block);
            passages.add(new Passage(block.heading(), Marker.mark(shown, inside)));
        }
        return passages;
    }
}
