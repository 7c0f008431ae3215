package org.jiaotu.fact;

import java.util.ArrayList;
import java.util.List;
import org.jiaotu.fact.ArticleContext.PassageReading;
import org.jiaotu.mention.Quantity;
import org.jiaotu.mention.SentenceReading;
import org.jiaotu.mention.WordClasses;

/**
 * Says which programme or policy a figure is the result of. The first of these that holds:
 *
 * <ol>
 *   <li>the figure measures what a programme named in the paragraph is known for: 压减率 for 双减;
 *   <li>the programme is named right at the figure: 5个“双减”典型案例, “午托”服务覆盖14所学校;
 *   <li>it is run earlier in the sentence, and nothing else has begun since: 实施“银龄计划”，返聘24名教师;
 *   <li>it is named behind the figure in its clause: 12所学校纳入集团化办学;
 *   <li>the sentence carries out a document: 兑现《…办法》奖励300万元;
 *   <li>the sentence goes on about the one before: 用好“并建结合”组合拳。近年来整合学校50所.
 * </ol>
 */
final class OutcomeLinks {
    private final ProgrammeMentions mentions;
    private final RunningProgrammes running;
    private final CarriedOutPolicies policies;
    private final KnownOutcomes outcomes;

    /** @param mentions where the article names its programmes */
    OutcomeLinks(WordClasses words, KnownOutcomes outcomes, ProgrammeMentions mentions) {
        this.mentions = mentions;
        running = new RunningProgrammes(words);
        this.outcomes = outcomes;
        policies = new CarriedOutPolicies();
    }

    /**
     * A figure's programme.
     *
     * @param programme its name
     * @param reason why, in words
     */
    record Link(String programme, String reason) {}

    /** The programme that a figure is the result of, or null. */
    Link of(PassageReading passage, SentenceReading sentence, Quantity figure) {
        FigureClause clause = new FigureClause(sentence, figure);
        Quantity before = clause.goesOn() ? clause.figureBefore() : null;
        if (before != null && clause.noneSince(before, mentions.in(sentence))) {
            return of(passage, sentence, before);
        }
        List<ProgrammeMention> named = mentions.in(sentence);
        ProgrammeMention known = known(passage, sentence, clause);
        if (known != null) {
            return new Link(known.name(), "known to be measured so");
        }
        ProgrammeMention own = clause.nearest(named);
        if (own != null) {
            return running.listed(sentence, named, own) ? null : new Link(own.name(), "named at the figure");
        }
        ProgrammeMention run = running.before(sentence, named, clause);
        if (run != null) {
            return new Link(run.name(), "run earlier in the sentence");
        }
        ProgrammeMention behind = clause.behind(named);
        if (behind != null) {
            return new Link(behind.name(), "named behind the figure");
        }
        String policy = policies.before(sentence, clause);
        if (policy != null) {
            return new Link(policy, "the document carried out in the sentence");
        }
        return goingOn(passage, sentence, clause);
    }

    /** A programme named in the paragraph up to the figure that is known to be measured by what the clause speaks of. */
    private ProgrammeMention known(PassageReading passage, SentenceReading sentence, FigureClause clause) {
        String own = clause.own();
        if (!outcomes.speaksOf(own)) {
            return null;
        }
        List<ProgrammeMention> soFar = new ArrayList<>();
        for (SentenceReading other : passage.sentences()) {
            soFar.addAll(mentions.in(other));
            if (other == sentence) {
                break;
            }
        }
        return outcomes.of(own, soFar);
    }

    private Link goingOn(PassageReading passage, SentenceReading sentence, FigureClause clause) {
        if (!clause.inFirstSection() || !running.continues(sentence)) {
            return null;
        }
        int at = passage.sentences().indexOf(sentence);
        if (at < 1) {
            return null;
        }
        SentenceReading before = passage.sentences().get(at - 1);
        ProgrammeMention last = running.atEnd(before, mentions.in(before));
        return last == null ? null : new Link(last.name(), "run in the sentence before");
    }
}
