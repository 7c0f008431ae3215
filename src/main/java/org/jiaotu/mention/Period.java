package org.jiaotu.mention;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.Temporal;

/**
 * A stretch of time, each end as precise as the text has it: a {@link Year}, a {@link YearMonth} or a {@link LocalDate}.
 *
 * <p>Written as ISO 8601 dates and intervals: {@code 2024}, {@code 2024-12-31}, {@code 2021/2025-09-11} (「“十四五”以来」 in
 * an article of that day).
 *
 * @param from the first year, month or day
 * @param to the last one; equal to {@code from} for a single year, month or day
 */
public record Period(Temporal from, Temporal to) {
    /** A single year, month or day. */
    public static Period of(Temporal time) {
        return new Period(time, time);
    }

    /** The first day of the period. */
    public LocalDate firstDay() {
        if (from instanceof Year year) {
            return year.atDay(1);
        }
        return from instanceof YearMonth month ? month.atDay(1) : (LocalDate) from;
    }

    /** The last day of the period. */
    public LocalDate lastDay() {
        if (to instanceof Year year) {
            return year.atDay(year.length());
        }
        return to instanceof YearMonth month ? month.atEndOfMonth() : (LocalDate) to;
    }

    @Override
    public String toString() {
        return from.equals(to) ? from.toString() : from + "/" + to;
    }
}
