package org.jiaotu.cases;

import java.util.List;
import java.util.stream.Collectors;
import org.jiaotu.mention.Mention;

/** Texts in which «…» marks the spans that are wanted: {@code 全市共有«47所»幼儿园}. */
public final class Marked {
    private Marked() {}

    /** The text without its marks. */
    public static String plain(String marked) {
        return marked.replace("«", "").replace("»", "");
    }

    /** The text with its marks; one without any is marked as a whole. */
    public static String whole(String text) {
        return text.contains("«") ? text : "«" + text + "»";
    }

    /** The text with the spans of these mentions marked; nested ones too. */
    public static String mark(String text, List<? extends Mention> mentions) {
        StringBuilder marked = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            int at = i;
            marked.append(
                    mentions.stream().filter(m -> m.end() == at).map(m -> "»").collect(Collectors.joining()));
            marked.append(
                    mentions.stream().filter(m -> m.start() == at).map(m -> "«").collect(Collectors.joining()));
            marked.append(i < text.length() ? text.substring(i, i + 1) : "");
        }
        return marked.toString();
    }
}
