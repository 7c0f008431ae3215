package org.jiaotu.document;

import java.util.ArrayList;
import java.util.List;

/** Joins lines that were broken in the middle of a sentence, and tells headings from paragraphs. */
final class BlockReader {
    private static final double SHARE_INDENTED = 0.15;
    private static final double SHARE_SPACED = 0.8;

    private final String source;
    private final LineKinds kinds;
    private final BreakWidth width;
    private final boolean indents;
    private final boolean blanks;

    private BlockReader(String source, List<Line> lines, ReadingRules rules) {
        this.source = source;
        this.kinds = new LineKinds(rules);
        this.width = BreakWidth.of(lines);
        this.indents = lines.stream().filter(Line::indented).count() >= SHARE_INDENTED * lines.size()
                && !lines.stream().allMatch(Line::indented);
        this.blanks = lines.stream().filter(Line::afterBlank).count() < SHARE_SPACED * lines.size();
    }

    static List<Block> read(String source, List<Line> lines, ReadingRules rules) {
        return new BlockReader(source, lines, rules).blocks(lines);
    }

    private List<Block> blocks(List<Line> lines) {
        List<Block> blocks = new ArrayList<>();
        List<Line> block = new ArrayList<>();
        for (Line line : lines) {
            if (!block.isEmpty() && !goesOn(block, line)) {
                blocks.add(block(block));
                block.clear();
            }
            block.add(line);
        }
        if (!block.isEmpty()) {
            blocks.add(block(block));
        }
        return mergeHeadings(blocks);
    }

    private boolean goesOn(List<Line> block, Line next) {
        Line line = block.get(block.size() - 1);
        if (line.level() > 0 || next.level() > 0 || next.startsBlock() || kinds.isNumbered(next.text())) {
            return false;
        }
        return width.isWrapped() ? wraps(block, line, next) : breaks(block, line, next);
    }

    /** In a hard-wrapped text: the line is full, and the next is not set off as a new paragraph. */
    private boolean wraps(List<Line> block, Line line, Line next) {
        if (indents && next.indented() || isAfterBlank(next) && (line.endsSentence() || !line.isOpen())) {
            return false;
        }
        return width.isFull(line) ? !line.endsSentence() || indents : breaks(block, line, next);
    }

    /** In a text of a line a paragraph, broken where a page ended. */
    private boolean breaks(List<Line> block, Line line, Line next) {
        if (line.endsSentence() || line.last() == '；') {
            return false;
        }
        boolean heading = block.size() == 1 && kinds.isHeading(line);
        return line.isOpen() || !heading && !kinds.isHeading(next);
    }

    private Block block(List<Line> lines) {
        MappedText text = text(lines);
        Line first = lines.get(0);
        return new Block(first, text, isHeading(lines, text));
    }

    private MappedText text(List<Line> lines) {
        return lines.size() == 1
                ? lines.get(0).text()
                : Normaliser.normalise(source, lines.stream().map(Line::range).toList());
    }

    private boolean isHeading(List<Line> lines, MappedText text) {
        Line first = lines.get(0);
        Line joined = new Line(first.range(), text, first.level(), first.startsBlock(), false, false);
        return kinds.isHeading(joined) && (lines.size() == 1 || kinds.isNumbered(text));
    }

    /** Two short lines over a paragraph are one heading, unless the second has a number of its own. */
    private List<Block> mergeHeadings(List<Block> blocks) {
        List<Block> merged = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            boolean pair = i + 1 < blocks.size() && arePair(blocks.get(i), blocks.get(i + 1));
            boolean last = i + 2 == blocks.size() || pair && !blocks.get(i + 2).heading();
            if (pair && last) {
                merged.add(block2(blocks.get(i), blocks.get(++i)));
            } else {
                merged.add(blocks.get(i));
            }
        }
        return merged;
    }

    private boolean arePair(Block one, Block two) {
        return one.heading()
                && two.heading()
                && one.first().level() == 0
                && two.first().level() == 0
                && !isAfterBlank(two.first())
                && !kinds.isNumbered(two.text());
    }

    /** Where every line has a blank one before it, a blank line says nothing. */
    private boolean isAfterBlank(Line line) {
        return blanks && line.afterBlank();
    }

    private Block block2(Block one, Block two) {
        Range range = new Range(
                one.text().sourceStart(0), one.text().sourceEnd(one.text().length()));
        MappedText text =
                Normaliser.normalise(source, List.of(range, two.first().range()));
        return new Block(one.first(), text, true);
    }
}
