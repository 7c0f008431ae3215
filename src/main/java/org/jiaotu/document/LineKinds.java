package org.jiaotu.document;

/** Tells what a line is by its looks: a heading, a title, a byline. */
final class LineKinds {
    private static final int LONGEST_TITLE = 45;
    private static final int LONGEST_NUMBERED = 60;
    private static final int LONGEST_HEADING = 36;
    private static final int LONGEST_BYLINE = 120;
    private static final int LONGEST_MARKER = 60;
    private static final String NOT_AT_END = "；，、：";
    private static final String NOT_AT_START = "—-，。、；：！？)”》%…";

    private final ReadingRules rules;
    private final DateReader dates;

    LineKinds(ReadingRules rules) {
        this.rules = rules;
        this.dates = new DateReader(rules);
    }

    /** Whether it begins with a heading's number: 一、, （一）, 1. */
    boolean isNumbered(CharSequence text) {
        CharSequence start = text.subSequence(0, Math.min(text.length(), LONGEST_MARKER));
        return rules.match("heading", start) != null;
    }

    /** Whether it looks like a heading: marked as one, or short and without a stop. */
    boolean isHeading(Line line) {
        if (line.level() > 0) {
            return true;
        }
        if (line.startsBlock() || isRunning(line)) {
            return false;
        }
        return isNumbered(line.text()) ? line.text().length() <= LONGEST_NUMBERED : isPlainHeading(line);
    }

    /** Whether it can be one of the title lines of an article. */
    boolean isTitle(Line line) {
        return line.level() <= 1
                && !line.startsBlock()
                && line.text().length() <= LONGEST_TITLE
                && line.text().length() > 1
                && !isRunning(line)
                && !isNumbered(line.text())
                && !isByline(line)
                && !isTail(line)
                && dates.ofLine(line.text()).isEmpty();
    }

    /** Whether it is of the article's text, and no title, date, byline or heading. */
    boolean isBody(Line line) {
        return line.endsSentence() || line.text().length() > LONGEST_TITLE || line.last() == '；';
    }

    /** Whether it says where and when the article was published. */
    boolean isByline(Line line) {
        boolean plain = line.text().length() <= LONGEST_BYLINE && !line.endsSentence();
        return plain
                && (startsWithWord("byline", line) || dates.ofLine(line.text()).isPresent());
    }

    /** Whether it names who signs the article. */
    boolean isSignature(Line line) {
        return line.text().length() <= LONGEST_HEADING
                && rules.endsWithWord("signature", line.text())
                && !rules.containsWord("title", line.text());
    }

    /** Whether it belongs to what a web page puts under an article. */
    boolean isTail(Line line) {
        return startsWithWord("tail", line) || isButton(line.text().toString());
    }

    private boolean startsWithWord(String list, Line line) {
        String text = line.text().toString();
        int start = 0;
        while (start < text.length() - 1 && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        return rules.startsWithWord(list, text) || rules.startsWithWord(list, text.substring(start));
    }

    private boolean isButton(String text) {
        if (text.length() > LONGEST_HEADING) {
            return false;
        }
        String rest = text;
        for (String word : rules.words("button")) {
            rest = rest.replace(word, "");
        }
        return !rest.equals(text) && rest.chars().noneMatch(Character::isLetterOrDigit);
    }

    private boolean isRunning(Line line) {
        return line.endsSentence()
                || line.isOpen()
                || NOT_AT_END.indexOf(line.last()) >= 0
                || line.text().toString().indexOf('。') >= 0;
    }

    private static boolean isPlainHeading(Line line) {
        String text = line.text().toString();
        return text.length() <= LONGEST_HEADING
                && NOT_AT_START.indexOf(text.charAt(0)) < 0
                && text.codePoints().filter(Character::isIdeographic).count() >= 2
                && !tellsFigures(text);
    }

    /** What has a rate in it, ends in a number, or is made of several clauses is the beginning of a sentence. */
    private static boolean tellsFigures(String text) {
        long commas = text.chars().filter(c -> c == '，').count();
        boolean digits = text.chars().anyMatch(Character::isDigit);
        return text.indexOf('%') >= 0
                || Character.isDigit(text.charAt(text.length() - 1))
                || commas > 1
                || commas == 1 && digits;
    }
}
