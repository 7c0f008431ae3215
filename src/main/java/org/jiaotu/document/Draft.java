package org.jiaotu.document;

import java.time.LocalDate;
import java.util.List;

/**
 * The lines of one article, told apart but not yet put together.
 *
 * @param titles its title lines, in order, perhaps none
 * @param date the date of the line under them, or null
 * @param body the lines of its text
 */
record Draft(List<Line> titles, LocalDate date, List<Line> body) {}
