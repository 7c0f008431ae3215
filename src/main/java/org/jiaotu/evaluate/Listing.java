package org.jiaotu.evaluate;

import static java.util.stream.Collectors.joining;

import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** The lines of a listing; values are written as the gold's own scorer, a Python program, writes them. */
final class Listing {
    private static final double LEAST_WITH_EXPONENT = 1e16;

    private Listing() {}

    /** A fact that was missed (-) or wrongly extracted (+). */
    static String line(String sign, String document, FactLine fact) {
        String name = Stream.of("indicator", "name", "title", "partner")
                .filter(fact::has)
                .map(fact::text)
                .findFirst()
                .orElse("None");
        return String.join(" ", sign, document, start(fact), plain(fact, "text"), name, "|", plain(fact, "region"));
    }

    /** A found observation with what gold has and what was found in each of the wrong fields. */
    static String wrong(String document, Pairing.Pair hit, List<String> fields) {
        String values = fields.stream()
                .map(field -> "'" + field + "': (" + value(hit.gold(), field) + ", " + value(hit.found(), field) + ")")
                .collect(joining(", ", "{", "}"));
        return String.join(" ", "~", document, start(hit.gold()), plain(hit.gold(), "text"), values);
    }

    private static String start(FactLine fact) {
        return String.valueOf(fact.position("start"));
    }

    private static String plain(FactLine fact, String field) {
        String text = fact.text(field);
        return text == null ? "None" : text;
    }

    private static String value(FactLine fact, String field) {
        JsonPrimitive value = fact.primitive(field);
        if (value == null) {
            return "None";
        }
        if (value.isBoolean()) {
            return value.getAsBoolean() ? "True" : "False";
        }
        return value.isNumber() ? number(value.getAsString()) : quoted(value.getAsString());
    }

    /** A whole number as it stands; another shortest, as 0.5 and 1e+16. */
    private static String number(String written) {
        if (written.chars().allMatch(c -> c == '-' || c >= '0' && c <= '9')) {
            return written;
        }
        double number = Double.parseDouble(written);
        boolean plain = number == 0 || Math.abs(number) >= 1e-4 && Math.abs(number) < LEAST_WITH_EXPONENT;
        return plain ? plain(number) : exponent(number);
    }

    private static String plain(double number) {
        String digits = new BigDecimal(Double.toString(number)).toPlainString();
        return digits.contains(".") ? digits : digits + ".0";
    }

    private static String exponent(double number) {
        String[] parts = Double.toString(number).split("E");
        int exponent = Integer.parseInt(parts[1]);
        String digits = parts[0].endsWith(".0") ? parts[0].substring(0, parts[0].length() - 2) : parts[0];
        return digits + "e%s%02d".formatted(exponent < 0 ? "-" : "+", Math.abs(exponent));
    }

    private static String quoted(String text) {
        String quote = text.contains("'") && !text.contains("\"") ? "\"" : "'";
        String escaped = text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t");
        return quote + (quote.equals("'") ? escaped.replace("'", "\\'") : escaped) + quote;
    }
}
