package org.jiaotu.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads the articles of a source: cleans it, splits a compilation, joins broken lines, and finds titles, date, headings,
 * paragraphs and sentences.
 *
 * <p>Example: {@code 某市教育工作综述\n(2025年9月11日)\n一、……} gives one article with that title, the date 2025-09-11, and
 * sections with their headings. A source always gives at least one article. Takes time linear in the source's length.
 * Immutable and safe to share between threads.
 */
public final class ArticleReader {
    private final ReadingRules rules = ReadingRules.load();
    private final DateReader dates = new DateReader(rules);
    private final TailCutter tails = new TailCutter(rules);

    public List<Article> read(Source source) {
        FrontMatter front = FrontMatter.find(source.text());
        List<Line> lines = LineReader.read(source.text(), front.end(), rules);
        List<Draft> drafts = DraftFinder.find(lines, rules);
        List<Integer> bounds = bounds(source.text(), drafts, front);
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            FrontMatter matter = i == 0 ? front : new FrontMatter(null, null, 0);
            Range range = new Range(bounds.get(i), bounds.get(i + 1));
            articles.add(article(source, i + 1, range, drafts.get(i), matter));
        }
        return List.copyOf(articles);
    }

    /** Where each article begins, and the end of the last; what stands over the first of several is of no article. */
    private static List<Integer> bounds(String text, List<Draft> drafts, FrontMatter front) {
        List<Integer> bounds = new ArrayList<>();
        for (Draft draft : drafts) {
            boolean whole = bounds.isEmpty() && (drafts.size() == 1 || front.end() > 0);
            bounds.add(whole ? 0 : draft.start(text));
        }
        bounds.add(text.length());
        return bounds;
    }

    private Article article(Source source, int number, Range range, Draft draft, FrontMatter front) {
        Titles titles = Titles.of(source.text(), draft.titles(), rules);
        Sentence title = front.title() == null ? titles.title() : front.title();
        TailCutter.Cut cut = tails.cut(draft.body());
        List<Section> sections = sections(BlockReader.read(source.text(), cut.body(), rules));
        Sentence headline = titles.title() == title ? titles.headline() : other(title, titles);
        LocalDate date = date(front, draft, title, cut);
        return new Article(source, number, range.start(), range.end(), headline, title, date, sections);
    }

    /** Where the front matter has the title, the title line is the headline, unless it says the same. */
    private static Sentence other(Sentence title, Titles titles) {
        boolean same = titles.title() == null
                || titles.title().text().toString().equals(title.text().toString());
        return same ? titles.headline() : titles.title();
    }

    private LocalDate date(FrontMatter front, Draft draft, Sentence title, TailCutter.Cut cut) {
        return Stream.<LocalDate>of(
                        front.date() == null ? null : dates.in(front.date()).orElse(null),
                        draft.date(),
                        title == null ? null : dates.ofTitle(title.text()).orElse(null),
                        cut.date())
                .filter(date -> date != null)
                .findFirst()
                .orElse(null);
    }

    private static List<Section> sections(List<Block> blocks) {
        List<Section> sections = new ArrayList<>();
        Sentence heading = null;
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Block block : blocks) {
            if (block.heading()) {
                addSection(sections, heading, paragraphs);
                heading = new Sentence(block.text());
                paragraphs = new ArrayList<>();
            } else {
                addParagraph(paragraphs, block);
            }
        }
        addSection(sections, heading, paragraphs);
        return sections;
    }

    private static void addSection(List<Section> sections, Sentence heading, List<Paragraph> paragraphs) {
        if (heading != null || !paragraphs.isEmpty()) {
            sections.add(new Section(heading, paragraphs));
        }
    }

    private static void addParagraph(List<Paragraph> paragraphs, Block block) {
        List<Sentence> sentences = SentenceReader.read(block.text());
        if (!sentences.isEmpty()) {
            paragraphs.add(new Paragraph(sentences));
        }
    }
}
