package org.jiaotu.fact;

import java.util.ArrayList;
import java.util.List;

/**
 * Gives each figure behind 分别 its own member of the list before it: 公办率、普惠率分别达到59.96%、95% says that the first is 59.96% and
 * the second 95%.
 */
final class Distribution {
    private static final String RESPECTIVELY = "respectively";
    private static final String LIST_MARK = "、";

    /** The drafts of a sentence with each list dealt out. */
    List<Draft> apply(List<Draft> drafts) {
        List<Draft> dealt = new ArrayList<>(drafts);
        for (int first = 0; first < drafts.size(); first++) {
            if (distributes(drafts.get(first).context())) {
                deal(dealt, first, lastOfList(drafts, first));
            }
        }
        return dealt;
    }

    private static boolean distributes(FigureContext context) {
        return context.trailHas(RESPECTIVELY) || context.leadHas(RESPECTIVELY);
    }

    private static int lastOfList(List<Draft> drafts, int first) {
        int last = first;
        while (last + 1 < drafts.size() && drafts.get(last + 1).context().listed()) {
            last++;
        }
        return last;
    }

    private static void deal(List<Draft> drafts, int first, int last) {
        int count = last - first + 1;
        List<String> members = members(drafts.get(first).indicator());
        if (members.size() == count) {
            for (int i = 0; i < count; i++) {
                drafts.set(first + i, drafts.get(first + i).with(members.get(i)));
            }
        } else if (first >= count && drafts.get(first).rule().name().startsWith("gap-")) {
            String own = drafts.get(first).slot("over") + drafts.get(first).slot("reference");
            for (int i = 0; i < count; i++) {
                Draft member = drafts.get(first - count + i);
                drafts.set(
                        first + i,
                        new Draft(
                                drafts.get(first + i).context(),
                                drafts.get(first).rule(),
                                drafts.get(first + i).slots(),
                                member.indicator() + own));
            }
        }
    }

    /** The members of a list; a member that is bare shares the head of the one before: 学前教育公办率、普惠率. */
    private static List<String> members(String phrase) {
        return List.of(phrase.split("[" + LIST_MARK + "和及]"));
    }
}
