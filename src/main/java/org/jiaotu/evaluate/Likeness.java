package org.jiaotu.evaluate;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When two names, places, units or periods are the same for the score: 海勃湾 is 海勃湾区, 名 is 人, “双减”政策 is 双减政策.
 *
 * <p>Immutable; what it leaves out of names is data.
 */
final class Likeness {
    private static final String FILE = "data/evaluate/likeness.properties";

    private final Pattern ignored;
    private final Set<String> people;
    private final Pattern published;

    private Likeness(Properties rules) {
        ignored = Pattern.compile(rules.getProperty("ignored"), Pattern.UNICODE_CHARACTER_CLASS);
        people = Set.of(rules.getProperty("people").split(" "));
        published = Pattern.compile(rules.getProperty("published"), Pattern.UNICODE_CHARACTER_CLASS);
    }

    static Likeness load() {
        Properties rules = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(Likeness.class.getClassLoader().getResourceAsStream(FILE), FILE),
                StandardCharsets.UTF_8)) {
            rules.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Likeness(rules);
    }

    /** The year that a text says it was published in. */
    String published(String text) {
        Matcher matcher = published.matcher(text);
        return matcher.find() ? matcher.group(1) : "0000";
    }

    /** The Dice coefficient of two names' pairs of characters, from 0 to 1. */
    double dice(String one, String two) {
        int[] a = clean(one).codePoints().toArray();
        int[] b = clean(two).codePoints().toArray();
        if (a.length == 0 || b.length == 0) {
            return 0;
        }
        if (Arrays.equals(a, b)) {
            return 1;
        }
        if (a.length == 1 || b.length == 1) {
            return 0;
        }
        return 2.0 * common(a, b) / (a.length - 1 + b.length - 1);
    }

    /** Whether two names are alike by {@code bar}, or one is in the other and at least half as long. */
    boolean alike(String one, String two, double bar) {
        String a = clean(one);
        String b = clean(two);
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        boolean inOrder = length(a) <= length(b);
        String shorter = inOrder ? a : b;
        String longer = inOrder ? b : a;
        return dice(one, two) >= bar
                || longer.contains(shorter) && length(shorter) >= Math.max(2, 0.5 * length(longer));
    }

    /** Whether two names are of one place; a short form is taken for the long one. */
    boolean samePlace(String one, String two) {
        String a = clean(one);
        String b = clean(two);
        return !a.isEmpty()
                && !b.isEmpty()
                && (a.equals(b) || length(a) >= 2 && b.startsWith(a) || length(b) >= 2 && a.startsWith(b));
    }

    boolean sameUnit(String one, String two) {
        return one.equals(two) || people.contains(one) && people.contains(two);
    }

    /** Whether two periods run between the same years; where gold has none, the year of publication will do. */
    boolean samePeriod(String gold, String found, String published) {
        String[] years = years(found);
        if (gold.isEmpty()) {
            return years.length == 0 || Set.of(published).equals(Set.copyOf(List.of(years)));
        }
        String[] wanted = years(gold);
        return years.length > 0 && wanted[0].equals(years[0]) && last(wanted).equals(last(years));
    }

    boolean sameNumber(Double gold, Double found) {
        return gold != null && found != null && Math.abs(gold - found) <= 1e-6 * Math.max(1.0, Math.abs(gold));
    }

    private String clean(String name) {
        return name == null ? "" : ignored.matcher(name).replaceAll("");
    }

    private static int common(int[] a, int[] b) {
        Map<Long, Integer> rest = new HashMap<>();
        for (int i = 0; i + 1 < b.length; i++) {
            rest.merge(pair(b, i), 1, Integer::sum);
        }
        int common = 0;
        for (int i = 0; i + 1 < a.length; i++) {
            int left = rest.merge(pair(a, i), -1, Integer::sum);
            common += left >= 0 ? 1 : 0;
        }
        return common;
    }

    private static long pair(int[] codePoints, int at) {
        return (long) codePoints[at] << 32 | codePoints[at + 1];
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String[] years(String period) {
        if (period.isEmpty()) {
            return new String[0];
        }
        String[] years = period.split("/", -1);
        for (int i = 0; i < years.length; i++) {
            years[i] = years[i].substring(0, Math.min(4, years[i].length()));
        }
        return years;
    }

    private static String last(String[] years) {
        return years[years.length - 1];
    }
}
