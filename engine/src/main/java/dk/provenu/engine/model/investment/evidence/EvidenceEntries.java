package dk.provenu.engine.model.investment.evidence;

import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.source.ColumnSpec;
import dk.provenu.engine.source.ColumnType;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.vocabulary.Units;
import java.util.List;
import java.util.Set;

/** The dataset of evidence: a row per study, follow-up or promise. */
public final class EvidenceEntries {

    static final Set<String> OUTCOMES = Set.of(
            "employment",
            "education",
            "job_or_education",
            "off_benefit",
            "weeks_on_benefit",
            "saving_a_year",
            "net_yield",
            "not_stated");

    public static final DatasetKind KIND = new DatasetKind(
            "evidence",
            Text.of("Bevis for virkninger", "Evidence of effects"),
            Text.of(
                    "En række pr. undersøgelse, opfølgning eller forventning: hvad en indsats har flyttet for en målgruppe,"
                            + " hvor sikkert det er, og hvor det står. En virkning er positiv, når den er til gavn: flere i job,"
                            + " færre uger på ydelse, flere sparede kroner. Kendes kun fortegnet, er tallet tomt.",
                    "A row per study, follow-up or expectation: what an effort has moved for a target group, how sure that"
                            + " is and where it stands. An effect is positive when it does good: more in jobs, fewer weeks on"
                            + " benefit, more kroner saved. Where only the sign is known the number is empty."),
            List.of(
                    ColumnSpec.key(
                            "id",
                            ColumnType.CODE,
                            Text.of("løbenavn, som en sag henviser til", "name by which a case refers to it")),
                    words("label", ColumnType.TEXT, true, "betegnelse", "label"),
                    words("effort", ColumnType.TEXT, true, "indsats", "effort"),
                    words("target_group", ColumnType.TEXT, true, "målgruppe", "target group"),
                    words("outcome", ColumnType.CODE, true, "hvad der er målt på", "what was measured")
                            .oneOf(OUTCOMES),
                    number(
                            "estimate",
                            -1e12,
                            1e12,
                            "virkning; positiv, når den er til gavn",
                            "effect; positive when it does good"),
                    number("low", -1e12, 1e12, "nedre grænse af intervallet", "lower limit of the interval"),
                    number("high", -1e12, 1e12, "øvre grænse af intervallet", "upper limit of the interval"),
                    ColumnSpec.number(
                            "interval",
                            ColumnType.DECIMAL,
                            false,
                            Unit.PERCENT,
                            50,
                            99.9,
                            Text.of(
                                    "intervallets sikkerhed i pct., fx 95",
                                    "the interval's confidence in pct., such as 95")),
                    number("error", 0, 1e12, "standardfejl, hvor den er trykt", "standard error, where it is printed"),
                    ColumnSpec.number(
                                    "after_weeks",
                                    ColumnType.DECIMAL,
                                    false,
                                    Units.WEEK,
                                    0,
                                    1040,
                                    Text.of("uger efter indsatsens start", "weeks after the effort began"))
                            .emptyMeans(MissingReason.NOT_PUBLISHED),
                    words(
                            "unit",
                            ColumnType.UNIT,
                            true,
                            "enhed; number, hvor intet tal er kendt",
                            "unit; number where no number is known"),
                    words("price_basis", ColumnType.PRICE_BASIS, false, "prisniveau", "price level"),
                    words("sign", ColumnType.CODE, true, "virkningens fortegn", "the sign of the effect")
                            .oneOf(Set.of("positive", "none", "negative", "unclear")),
                    words("design", ColumnType.CODE, true, "hvordan det er målt", "how it was measured")
                            .oneOf(Set.of(
                                    "randomised",
                                    "quasi_experiment",
                                    "matched",
                                    "before_after",
                                    "cross_section",
                                    "follow_up",
                                    "forecast",
                                    "review",
                                    "not_stated")),
                    ColumnSpec.number(
                            "population",
                            ColumnType.INTEGER,
                            false,
                            Units.PERSON,
                            0,
                            1e8,
                            Text.of("personer i undersøgelsen", "persons in the study")),
                    words("country", ColumnType.CODE, true, "land, fx DK", "country, such as DK"),
                    words("year", ColumnType.YEAR, true, "år, hvor det er offentliggjort", "year of publication"),
                    words("strength", ColumnType.CODE, true, "hvor stærkt beviset er", "how strong the evidence is")
                            .oneOf(Set.of("strong", "moderate", "weak", "reported", "expectation")),
                    words(
                                    "constructed",
                                    ColumnType.CODE,
                                    true,
                                    "om tallet er opfundet til et eksempel",
                                    "whether the number was invented for an example")
                            .oneOf(Set.of("yes", "no")),
                    DatasetKind.ORIGIN.get(0),
                    DatasetKind.ORIGIN.get(1),
                    DatasetKind.ORIGIN.get(2)));

    private EvidenceEntries() {}

    private static ColumnSpec words(String name, ColumnType type, boolean required, String da, String en) {
        return ColumnSpec.words(name, type, required, Text.of(da, en));
    }

    private static ColumnSpec number(String name, double min, double max, String da, String en) {
        return ColumnSpec.numberInRowUnit(name, false, min, max, Text.of(da, en));
    }
}
