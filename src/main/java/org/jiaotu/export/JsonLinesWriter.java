package org.jiaotu.export;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.util.Locale;
import org.jiaotu.fact.Fact;
import org.jiaotu.fact.Observation;
import org.jiaotu.fact.Partnership;
import org.jiaotu.fact.Policy;
import org.jiaotu.fact.Programme;
import org.jiaotu.fact.Recognition;
import org.jiaotu.lexicon.Region;

/**
 * Writes facts as JSON lines: the fields of a fact, {@code rule}, {@code confidence}, and {@code article}, its number in the file.
 *
 * <p>Example: {@code {"type":"observation","doc":"zunyi","start":310,…,"indicator":"学前三年毛入园率","value":93.2,"unit":"%",…}}.
 */
public final class JsonLinesWriter {
    private final Gson gson =
            new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

    /** One fact as a line, without the line's end. */
    public String line(Fact fact) {
        return gson.toJson(json(fact));
    }

    /** The fields of a fact, null ones too. */
    static JsonObject json(Fact fact) {
        JsonObject json = new JsonObject();
        json.addProperty("type", type(fact));
        json.addProperty("doc", fact.evidence().doc());
        json.addProperty("article", fact.evidence().article().number());
        json.addProperty("start", fact.evidence().start());
        json.addProperty("end", fact.evidence().end());
        json.addProperty("text", fact.evidence().text());
        fields(fact, json);
        json.addProperty("region", name(fact.region()));
        json.addProperty("rule", fact.derivation().rule());
        json.addProperty("confidence", fact.derivation().confidence());
        return json;
    }

    private static String type(Fact fact) {
        return fact.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static void fields(Fact fact, JsonObject json) {
        if (fact instanceof Observation observation) {
            observation(observation, json);
        } else if (fact instanceof Programme programme) {
            json.addProperty("name", programme.name());
            json.addProperty("class", lower(programme.programmeClass()));
        } else if (fact instanceof Recognition recognition) {
            json.addProperty("title", recognition.title());
            json.addProperty("subject", recognition.subject());
            json.addProperty("level", recognition.level() == null ? null : lower(recognition.level()));
            json.addProperty("period", string(recognition.period()));
        } else if (fact instanceof Policy policy) {
            json.addProperty("title", policy.title());
            json.addProperty("period", string(policy.period()));
        } else if (fact instanceof Partnership partnership) {
            json.addProperty("partner", partnership.partner());
        }
    }

    private static void observation(Observation observation, JsonObject json) {
        json.addProperty("indicator", observation.indicator());
        json.addProperty(
                "concept",
                observation.concept() == null ? null : observation.concept().iri());
        json.addProperty("value", observation.value());
        if (observation.valueTo() != null) {
            json.addProperty("value_to", observation.valueTo());
        }
        json.addProperty("unit", observation.unit());
        json.addProperty("comparator", lower(observation.comparator()));
        json.addProperty("kind", lower(observation.kind()));
        json.addProperty("subject", observation.subject());
        json.addProperty("period", string(observation.period()));
        json.addProperty("programme", observation.programme());
        json.addProperty("optional", observation.repeated());
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String string(Object value) {
        return value == null ? null : value.toString();
    }

    private static String name(Region region) {
        return region == null ? null : region.name();
    }
}
