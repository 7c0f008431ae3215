package org.jiaotu.serve.explore.indicator;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jiaotu.serve.http.Messages;
import org.jiaotu.serve.http.Name;

/** Writes numbers as readers of either language do, and loses no digit: 65121000000 is 651.21 亿 and 65.121 billion. */
final class Magnitude {
    private static final BigDecimal MILLION = BigDecimal.TEN.pow(6);

    private Magnitude() {}

    static Name written(BigDecimal number) {
        if (number.abs().compareTo(MILLION) < 0) {
            return Name.of(digits(number, 0));
        }
        boolean hundredMillions = reaches(number, 8);
        String zh = hundredMillions
                ? Messages.chinese("indicator-e8", digits(number, 8))
                : Messages.chinese("indicator-e4", digits(number, 4));
        String en = reaches(number, 9)
                ? Messages.english("indicator-e9", digits(number, 9))
                : Messages.english("indicator-e6", digits(number, 6));
        return new Name(zh, en);
    }

    private static boolean reaches(BigDecimal number, int power) {
        return number.abs().compareTo(BigDecimal.TEN.pow(power)) >= 0;
    }

    private static String digits(BigDecimal number, int power) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMaximumFractionDigits(20);
        return format.format(number.movePointLeft(power));
    }
}
