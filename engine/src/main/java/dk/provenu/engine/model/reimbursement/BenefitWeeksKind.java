package dk.provenu.engine.model.reimbursement;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.law.financing.Activation;
import dk.provenu.engine.source.ColumnSpec;
import dk.provenu.engine.source.ColumnType;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.vocabulary.Benefit;
import dk.provenu.engine.vocabulary.Benefits;
import dk.provenu.engine.vocabulary.Units;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The dataset of benefit histories: a row per pseudonym, benefit and week, or per run of equal weeks. */
public final class BenefitWeeksKind {

    /** What stands in the benefit column of a week without one. */
    public static final String NO_BENEFIT = "none";

    static final String PERSON = "person";
    static final String WEEK = "week";
    static final String UNTIL = "until";
    static final String BENEFIT = "benefit";
    static final String MUNICIPALITY = "municipality";
    static final String AMOUNT = "amount";
    static final String ACTIVATION = "activation";
    static final String EMPLOYMENT = "employment";
    static final String GRANTED = "granted";

    /** The employment that is public support although there is no benefit. */
    static final String SUBSIDISED = "subsidised";

    private static final double MOST = 50_000;

    public static final DatasetKind KIND = new DatasetKind(
            "benefit-weeks",
            Text.of("Ydelsesuger", "Benefit weeks"),
            Text.of(
                    "En række pr. pseudonym, ydelse og uge, eller pr. række af ens uger i træk (until). Uger uden ydelse"
                            + " kan udelades: en uge mellem to rækker er så en uge som selvforsørgende. Skriv none i benefit"
                            + " for en uge uden ydelse, og subsidised i employment, hvis personen var i løntilskud."
                            + " Personnumre afvises; brug pseudonymer.",
                    "A row per pseudonym, benefit and week, or per run of equal weeks (until). Weeks without a benefit may"
                            + " be left out: a week between two rows is then one of self-support. Write none as the benefit"
                            + " of a week without one, and subsidised as employment if the person was in a subsidised job."
                            + " CPR numbers are refused; use pseudonyms."),
            List.of(
                    ColumnSpec.key(
                            PERSON, ColumnType.CODE, Text.of("pseudonym for personen", "pseudonym of the person")),
                    ColumnSpec.key(WEEK, ColumnType.PERIOD, Text.of("uge, fx 2016-W05", "week, for instance 2016-W05")),
                    ColumnSpec.key(
                                    BENEFIT,
                                    ColumnType.CODE,
                                    Text.of("ydelsens kode, eller none", "the benefit's code, or none"))
                            .oneOf(Stream.concat(
                                            Stream.of(NO_BENEFIT),
                                            Benefits.all().stream().map(Benefit::code))
                                    .collect(Collectors.toUnmodifiableSet())),
                    ColumnSpec.key(
                            MUNICIPALITY, ColumnType.MUNICIPALITY, Text.of("betalende kommune", "paying municipality")),
                    ColumnSpec.words(
                            UNTIL,
                            ColumnType.PERIOD,
                            false,
                            Text.of("sidste uge i rækken; tom for én uge", "last week of the run; empty for one week")),
                    ColumnSpec.number(
                            AMOUNT,
                            ColumnType.DECIMAL,
                            false,
                            Units.KRONER_PER_WEEK,
                            0,
                            MOST,
                            Text.of("ydelse pr. uge", "benefit per week")),
                    ColumnSpec.words(
                                    ACTIVATION,
                                    ColumnType.CODE,
                                    false,
                                    Text.of(
                                            "aktivering i ugen; tom for ingen",
                                            "activation in the week; empty for none"))
                            .oneOf(Arrays.stream(Activation.values())
                                    .map(Activation::code)
                                    .collect(Collectors.toUnmodifiableSet())),
                    ColumnSpec.words(
                                    EMPLOYMENT,
                                    ColumnType.CODE,
                                    false,
                                    Text.of(
                                            "arbejde i ugen; tom, hvis det ikke vides",
                                            "work in the week; empty if not known"))
                            .oneOf(Set.of("none", "ordinary", SUBSIDISED)),
                    ColumnSpec.words(
                            GRANTED,
                            ColumnType.CODE,
                            false,
                            Text.of(
                                    "dagen, ydelsen er tilkendt (2014-07-01), hvor satsen afhænger af den",
                                    "the day on which the benefit was granted (2014-07-01), where the rate depends on it")),
                    DatasetKind.ORIGIN.get(0),
                    DatasetKind.ORIGIN.get(1),
                    DatasetKind.ORIGIN.get(2)));

    private BenefitWeeksKind() {}
}
