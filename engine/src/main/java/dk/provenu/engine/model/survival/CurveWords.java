package dk.provenu.engine.model.survival;

import dk.provenu.engine.figure.Base;
import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;

/** The names of a curve's numbers and of the methods behind them. */
final class CurveWords {

    /** A week of a spell on the benefit; one in which it ends is one too, so that exits are a share of them. */
    static final Unit SPELL_WEEK =
            Unit.of(new Base("spell_week", Text.of("forløbsuge", "spell-week"), Text.of("forløbsuger", "spell-weeks")));

    /** A spell on the benefit. */
    static final Unit SPELL = Unit.of(new Base("spell", Text.of("forløb", "spell"), Text.of("forløb", "spells")));

    static final Text EXITS = Text.of("Afgange, ", "Exits, ");
    static final Text AT_RISK = Text.of("Forløbsuger på ydelsen, ", "Spell-weeks on the benefit, ");
    static final Text HAZARD = Text.of("Afgang pr. uge, ", "Exits per week, ");
    static final Text START =
            Text.of("alle er på ydelsen, når forløbet begynder", "all are on the benefit when it begins");
    static final Text COUNTED =
            Text.of("talt i forløbene; uger med få er lagt sammen", "counted in the spells; weeks with few are joined");
    static final Text GREENWOOD = Text.of(
            "Greenwoods varians, interval på log(-log)-skalaen, 95 pct.",
            "Greenwood's variance, interval on the log(-log) scale, 95 pct.");
    static final Text AALEN =
            Text.of("kumuleret afgang efter årsag (Aalen-Johansen)", "cumulative incidence by cause (Aalen-Johansen)");
    static final Text MEDIAN = Text.of(
            "første uge, hvor kurven er nede på 50 pct.; intervallet, hvor båndets kanter er det (Brookmeyer-Crowley)",
            "first week in which the curve is down at 50 pct.; the interval where the band's ends are (Brookmeyer-Crowley)");
    static final Text RESTRICTED = Text.of(
            "arealet under kurven op til grænsen, interval af Greenwoods varians",
            "the area under the curve up to the limit, interval of Greenwood's variance");
    static final Text NOT_REACHED = Text.of(
            "færre end halvdelen er afgået i den tid, der er fulgt", "fewer than half have left in the time followed");
    static final Value TOO_FEW =
            Value.missing(MissingReason.SUPPRESSED, Text.of("for få forløb til at vise", "too few spells to show"));

    static final Value MERGED = Value.missing(
            MissingReason.SUPPRESSED,
            Text.of("for få; talt med under andet eller ukendt", "too few; counted under other or not known"));
    static final Text WILSON = Text.of("Wilsons interval, 95 pct.", "Wilson's interval, 95 pct.");
    static final Text POOLED = Text.of(
            "afgange over forløbsuger i lige mange uger før og efter, nabougerne undtaget",
            "exits over spell-weeks in equally many weeks before and after, the nearest left out");
    static final Text HOLM = Text.of(
            "eksakt binomial sandsynlighed, rettet for antallet af uger (Holm)",
            "exact binomial probability, corrected for the number of weeks (Holm)");
    static final Text LOG_RANK = Text.of("log-rank-test (Mantel)", "log-rank test (Mantel)");
    static final Text HOW_PHASES = Text.of(
            "Faserne er den inddeling, der passer bedst, når hver grænse koster så meget, at en jævn afgang højst med den valgte"
                    + " risiko deles. Afgangen er tørret ud, når den aldrig siden når op på den valgte del af den højeste før.",
            "The phases are the division that fits best when each cut has such a price that a level rate is cut with the chosen"
                    + " chance at most. Exits have dried up where they never again reach the chosen part of the highest before.");
    static final Text HOW_PEAKS = Text.of(
            "En uge markeres, når flere afgår end i lige mange uger før og efter. Sandsynligheden er rettet for, at alle uger"
                    + " prøves: risikoen for blot én falsk markering er højst den valgte.",
            "A week is marked when more leave than in equally many weeks before and after. The probability is corrected for all"
                    + " weeks being tried: the chance of a single false mark is at most the chosen one.");

    private CurveWords() {}
}
