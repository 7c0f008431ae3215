package org.jiaotu.fact;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jiaotu.lexicon.Vocabulary;
import org.jiaotu.mention.SentenceReading;
import org.jiaotu.mention.WordClasses;

/**
 * Completes phrases that do not stand alone with what the sentence has said before: 普通高中478所，在校生67.2万人 counts 普通高中在校生. The
 * first step that has something to say about a phrase has it; their order is the order of {@link #steps}.
 */
final class PhraseCompletion {
    private final WordClasses words;
    private final StagePhrases stages;
    private final TopicPhrases topics;
    private final PartPhrases parts;
    private final List<Step> steps;

    /** One way to complete a phrase; empty where it has nothing to say. */
    private interface Step {
        Optional<String> complete(Told told);

        /** The step, for figures that have one before them. */
        static Step behind(Step step) {
            return told -> told.before() == null ? Optional.empty() : step.complete(told);
        }
    }

    PhraseCompletion(WordClasses words, Vocabulary stages) {
        this.words = words;
        this.stages = new StagePhrases(words);
        topics = new TopicPhrases(words);
        parts = new PartPhrases(words);
        steps = steps(stages);
    }

    private List<Step> steps(Vocabulary stages) {
        PrizePhrases prizes = new PrizePhrases(words);
        SchoolPhrases schools = new SchoolPhrases(words, stages);
        MadePhrases made = new MadePhrases(words);
        AntecedentPhrases antecedents = new AntecedentPhrases(words);
        return List.of(
                prizes::complete,
                new EachPhrases(words)::complete,
                schools::people,
                schools::ofTopic,
                Step.behind(antecedents::complete),
                schools::rate,
                topics::participation,
                Step.behind(antecedents::described),
                Step.behind(antecedents::otherRate),
                new PurposePhrases(words)::complete,
                topics::complete,
                Step.behind(antecedents::rate),
                schools::stageRate,
                this::hired,
                Step.behind(schools::seats),
                topics::coverage,
                made::product,
                made::joined,
                new ExamPhrases(words)::complete);
    }

    /**
     * A draft with its phrase completed.
     *
     * @param sentence the sentence
     * @param draft the draft
     * @param earlier the drafts before it in the sentence, completed
     */
    Draft complete(SentenceReading sentence, Draft draft, List<Draft> earlier) {
        Draft before = earlier.isEmpty() ? null : earlier.get(earlier.size() - 1);
        String phrase = stages.complete(draft.indicator(), draft, before);
        return phrase.equals(draft.indicator())
                ? draft.with(complete(new Told(sentence, draft, before, earlier)))
                : draft.with(phrase);
    }

    private String complete(Told told) {
        return steps.stream()
                .map(step -> step.complete(told))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> told.before() == null ? told.phrase() : parts.complete(told));
    }

    /** The drafts of a sentence, each completed with what is told behind it. */
    List<Draft> ahead(List<Draft> drafts) {
        return IntStream.range(0, drafts.size())
                .mapToObj(i -> topics.ahead(drafts.get(i), i + 1 < drafts.size() ? drafts.get(i + 1) : null))
                .toList();
    }

    /** 招聘 in 招聘260人 hires teachers. */
    private Optional<String> hired(Told told) {
        return words.has(told.phrase(), "hire-verb")
                ? Optional.of(told.phrase() + words.all("hired").get(0))
                : Optional.empty();
    }
}
