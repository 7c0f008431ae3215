package org.jiaotu.link.name;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jiaotu.lexicon.Gazetteer;
import org.jiaotu.lexicon.Region;

/**
 * Finds codes in a folded name: of GB/T 2260 with two, four or six digits, of the statistics bureau with twelve (520300000000), of
 * ISO 3166-2 (cngz), and the one character that stands for a province.
 */
final class RegionCodes {
    private static final Pattern RUN = Pattern.compile("[0-9a-z]+");
    private static final int DIGITS = 6;
    private static final String NO_TOWNSHIP = "000000";

    private final Gazetteer gazetteer;
    private final Map<String, Region> others = new HashMap<>();

    RegionCodes(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        gazetteer.regions().forEach(this::addOthers);
    }

    private void addOthers(Region region) {
        gazetteer
                .keys(region)
                .iso3166()
                .ifPresent(code -> others.put(code.replace("-", "").toLowerCase(Locale.ROOT), region));
        gazetteer.keys(region).abbreviations().ifPresent(all -> List.of(all.split(","))
                .forEach(one -> others.put(one, region)));
    }

    /** The codes in a name; an ISO code or a single character only when it is the whole name. */
    List<Occurrence> find(String text) {
        Region whole = others.get(text);
        if (whole != null) {
            return List.of(occurrence(0, text.length(), whole));
        }
        return RUN.matcher(text)
                .results()
                .flatMap(run -> gazetteer.byCode(sixDigits(run.group())).stream()
                        .map(region -> occurrence(run.start(), run.end(), region)))
                .toList();
    }

    private static Occurrence occurrence(int start, int end, Region region) {
        return new Occurrence(start, end, List.of(new Naming(region, NamingKind.CODE)));
    }

    private static String sixDigits(String run) {
        String code = run.toUpperCase(Locale.ROOT);
        if (code.length() == 2 * DIGITS && code.endsWith(NO_TOWNSHIP)) {
            return code.substring(0, DIGITS);
        }
        boolean province = code.length() == 2 || code.length() == 4;
        return province ? code + "0".repeat(DIGITS - code.length()) : code;
    }
}
