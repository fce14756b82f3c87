package dk.provenu.engine.law.financing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The law's table of who finances which benefit, asked point by point when the rules are compiled. */
public interface Financing {

    /** The benefits that it knows, by code. */
    List<String> benefits();

    /** The days of grant from which an answer may be another, in order. */
    List<LocalDate> grants();

    /** The days from which an answer may be another, in order. */
    List<LocalDate> days();

    /** The numbers of a week from which an answer may be another, in order; the first is 1. */
    List<Integer> weeks();

    /** The rule for a case; none when nothing is in force for it. */
    Optional<Rule> find(Case asked);

    /**
     * What is asked.
     *
     * @param benefit its code
     * @param granted the day on which it was granted
     * @param activation what the person takes part in
     * @param week the number of the week on the rule's counter, from 1
     * @param on the Monday of the week
     */
    record Case(String benefit, LocalDate granted, Activation activation, int week, LocalDate on) {}

    /**
     * What is answered.
     *
     * @param way how the cost is shared
     * @param counter which weeks decide the rate
     * @param counts whether the week is an affected week, that is: counts on the ladder
     * @param rates the parameter that holds the rate, or the one under which the steps of a ladder stand; empty where
     *     there is no rate
     * @param rate the last part of the id of a step's rate
     * @param none why there is no rate, where there is none
     */
    record Rule(Way way, Counter counter, boolean counts, String rates, String rate, Reason none) {}
}
