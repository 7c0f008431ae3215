package org.jiaotu.fact;

import java.util.ArrayList;
import java.util.List;
import org.jiaotu.mention.WordClasses;

/** Completes the members of a list of indicators by what they share: 中级、高级岗位比例 is 中级岗位比例 and 高级岗位比例. */
final class MemberPhrases {
    private static final int LONGEST_PART = 4;

    private final WordClasses words;

    MemberPhrases(WordClasses words) {
        this.words = words;
    }

    /** The members of a list; the tail of a short one behind a long one shares its beginning: 体育测试及格率、优良率. */
    List<String> of(String phrase) {
        List<String> members = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= phrase.length(); at++) {
            if (at == phrase.length() || words.has(phrase.substring(at, at + 1), "member-mark")) {
                members.add(phrase.substring(from, at));
                from = at + 1;
            }
        }
        String first = members.get(0);
        String last = members.get(members.size() - 1);
        String school = words.prefix(last, "stage-school");
        if (!school.isEmpty()
                && members.stream().limit(members.size() - 1L).allMatch(member -> words.has(member, "stage-school"))) {
            members.replaceAll(member -> member.equals(last) ? member : member + last.substring(school.length()));
            return members;
        }
        String head = headShared(members.get(0), last);
        if (!head.isEmpty()) {
            members.replaceAll(member -> member.endsWith(head) ? member : member + head);
        }
        for (int i = 1; i < members.size(); i++) {
            String member = members.get(i);
            boolean bare = member.length() <= 4 && first.length() - member.length() >= 2 && sameEnd(first, member);
            members.set(i, bare ? first.substring(0, first.length() - member.length()) + member : member);
        }
        return members;
    }

    /** What 中级 leaves out of 中级、高级岗位比例: the last member behind the part that ends as the first one does. */
    private String headShared(String first, String last) {
        int part = first.isEmpty() ? -1 : last.indexOf(first.charAt(first.length() - 1));
        String rest = part < 1 || part > LONGEST_PART ? "" : last.substring(part + 1);
        return words.suffix(rest, "measure").isEmpty() || first.length() < 2 ? "" : rest;
    }

    private static boolean sameEnd(String a, String b) {
        return !a.isEmpty() && !b.isEmpty() && a.charAt(a.length() - 1) == b.charAt(b.length() - 1);
    }
}
