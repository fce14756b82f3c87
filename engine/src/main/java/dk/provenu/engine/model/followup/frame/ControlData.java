package dk.provenu.engine.model.followup.frame;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.source.ColumnSpec;
import dk.provenu.engine.source.ColumnType;
import dk.provenu.engine.source.DatasetKind;
import java.util.List;
import java.util.Set;

/** What the ledger is held against. */
public final class ControlData {

    static final String SYSTEM = "system";
    static final String REPORTED = "reported";

    /** Who says the amounts, in the order in which they are shown. */
    static final List<String> BASES = List.of(SYSTEM, REPORTED);

    static final String ONE_MONTH = "month";
    static final String TO_DATE = "to_date";

    private static final double MOST_KRONER = 1e11;

    /** Control amounts by account, frame or in all. */
    public static final DatasetKind CONTROL = new DatasetKind(
            "ledger-control",
            Text.of("Kontroltal til bogføringen", "Control amounts of the ledger"),
            Text.of(
                    "Saldi fra økonomisystemet (system) eller de saldi, der blev rapporteret sidst (reported): pr. funktion, for en"
                            + " ramme eller for det hele, for en måned eller fra januar til og med måneden. En måned med rækker pr."
                            + " funktion er hel: en funktion uden række er 0. Denne måneds fil til næste måned skriver provenu run"
                            + " follow-up-control --format csv.",
                    "Balances of the finance system (system) or those that were reported last (reported): by function, for a frame"
                            + " or in all, for a month or from January to the month. A month with rows by function is whole: a"
                            + " function without a row is 0. provenu run follow-up-control --format csv writes this month's file for"
                            + " the next."),
            List.of(
                    ColumnSpec.key(
                                    "basis",
                                    ColumnType.CODE,
                                    Text.of(
                                            "system (økonomisystemet) eller reported (rapporteret sidst)",
                                            "system (the finance system) or reported (reported last)"))
                            .oneOf(Set.copyOf(BASES)),
                    ColumnSpec.optionalKey(
                            "account",
                            ColumnType.ACCOUNT_FUNCTION,
                            Text.of(
                                    "funktion, 5.57.71; tom for en ramme eller det hele",
                                    "function, 5.57.71; empty for a frame or in all")),
                    ColumnSpec.optionalKey(
                                    "frame",
                                    ColumnType.CODE,
                                    Text.of(
                                            "service, transfers eller outside; tom for en funktion eller det hele",
                                            "service, transfers or outside; empty for a function or in all"))
                            .oneOf(Set.of("service", "transfers", "outside")),
                    ColumnSpec.key("month", ColumnType.PERIOD, Text.of("bogført måned, 2025-08", "month of booking")),
                    ColumnSpec.key(
                                    "span",
                                    ColumnType.CODE,
                                    Text.of(
                                            "month (måneden alene) eller to_date (januar til og med måneden)",
                                            "month (the month alone) or to_date (January to the month)"))
                            .oneOf(Set.of(ONE_MONTH, TO_DATE)),
                    ColumnSpec.number(
                            "amount",
                            ColumnType.DECIMAL,
                            true,
                            Unit.KRONER,
                            -MOST_KRONER,
                            MOST_KRONER,
                            Text.of("kr. med øre", "DKK with øre")),
                    DatasetKind.ORIGIN.get(0),
                    DatasetKind.ORIGIN.get(1),
                    DatasetKind.ORIGIN.get(2)));

    private ControlData() {}

    /** Who says the amounts, for people. */
    static Text words(String basis) {
        return basis.equals(SYSTEM)
                ? Text.of("økonomisystemet", "the finance system")
                : Text.of("det, der blev rapporteret sidst", "what was reported last");
    }
}
