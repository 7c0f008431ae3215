package org.jiaotu.serve.tiles;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;
import org.jiaotu.serve.http.Name;

/** Numbers short enough for a tile: {@code 94.41}, {@code 9,177}, {@code 12.3万} or {@code 123K}. */
final class Numbers {
    private static final BigDecimal LARGE = new BigDecimal("100000");

    private Numbers() {}

    /** The number as readers of either language write it. */
    static Name shortened(BigDecimal number) {
        if (number.abs().compareTo(LARGE) < 0) {
            return Name.of(whole(number));
        }
        return new Name(compact(number, Locale.SIMPLIFIED_CHINESE), compact(number, Locale.ENGLISH));
    }

    /** All its digits. */
    static String whole(BigDecimal number) {
        return new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }

    private static String compact(BigDecimal number, Locale locale) {
        NumberFormat format = NumberFormat.getCompactNumberInstance(locale, NumberFormat.Style.SHORT);
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }
}
