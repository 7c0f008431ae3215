package org.jiaotu;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The string and character literals of a Java source; comments are passed over. */
record JavaLiterals(String source) {
    private static final Pattern COMMENT_OR_LITERAL = Pattern.compile(
            "//[^\n]*|/\\*.*?\\*/|(?<literal>\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*\"|'(?:\\\\.|[^'\\\\\n])+')",
            Pattern.DOTALL);
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}|\\\\u+[4-9][0-9a-fA-F]{3}");

    /** The numbers of the lines with a Chinese character, written as it is or escaped, in a literal. */
    List<Integer> linesWithHan() {
        TreeSet<Integer> lines = new TreeSet<>();
        Matcher part = COMMENT_OR_LITERAL.matcher(source);
        while (part.find()) {
            if (part.group("literal") != null) {
                Matcher han = HAN.matcher(part.group());
                while (han.find()) {
                    lines.add(line(part.start() + han.start()));
                }
            }
        }
        return List.copyOf(lines);
    }

    private int line(int position) {
        return 1
                + (int) source.substring(0, position)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }
}
