package dk.provenu.engine.model.benchmark.certainty;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.source.ColumnSpec;
import dk.provenu.engine.source.ColumnType;
import dk.provenu.engine.source.DatasetKind;
import java.util.List;
import java.util.Set;

/** The datasets that say which choices are defensible, what a source concludes and how sure its inputs are. */
public final class CertaintyData {

    /** Choices that are left out, or called something else. */
    public static final DatasetKind CHOICES = new DatasetKind(
            "benchmark-choices",
            Text.of("Valg i benchmark", "Choices in a benchmark"),
            Text.of(
                    "Valg, som ikke regnes for forsvarlige, eller som skal kaldes noget andet. Uden datasættet bruges alle valg, som"
                            + " data giver: nævnere, korrektion, år og kontogrupper.",
                    "Choices that are not held to be defensible, or that go by another name. Without the dataset every choice that"
                            + " the data offer is used: denominators, correction, years and account groups."),
            List.of(
                    ColumnSpec.key(
                                    "dimension",
                                    ColumnType.CODE,
                                    Text.of(
                                            "hvad der vælges: method, year, denominator, correction, account eller level",
                                            "what is chosen: method, year, denominator, correction, account or level"))
                            .oneOf(Dimension.keys()),
                    ColumnSpec.key(
                            "value", ColumnType.CODE, Text.of("valget, fx vive_2016", "the choice, such as vive_2016")),
                    ColumnSpec.words("use", ColumnType.CODE, true, Text.of("yes eller no", "yes or no"))
                            .oneOf(Set.of("yes", "no")),
                    ColumnSpec.words("label", ColumnType.TEXT, false, Text.of("navn, som vises", "name that is shown")),
                    ColumnSpec.words(
                            "why",
                            ColumnType.TEXT,
                            true,
                            Text.of("hvorfor det bruges eller ej", "why it is used or not")),
                    DatasetKind.ORIGIN.get(0),
                    DatasetKind.ORIGIN.get(1),
                    DatasetKind.ORIGIN.get(2)));

    /** What a source concludes, in a form that can be tried under every choice. */
    public static final DatasetKind CONCLUSIONS = new DatasetKind(
            "benchmark-conclusions",
            Text.of("Konklusioner i en benchmark", "Conclusions of a benchmark"),
            Text.of(
                    "Konklusioner, som en kilde drager om en kommunes plads, skrevet så de kan prøves under alle valg.",
                    "Conclusions that a source draws about a municipality's place, written so that they can be tried under every"
                            + " choice."),
            List.of(
                    ColumnSpec.key("conclusion", ColumnType.CODE, Text.of("løbenavn", "name")),
                    ColumnSpec.words(
                            "label", ColumnType.TEXT, true, Text.of("sætningen, som kilden skriver den", "as printed")),
                    ColumnSpec.words(
                            "municipality",
                            ColumnType.MUNICIPALITY,
                            true,
                            Text.of("hvem den handler om", "about whom")),
                    ColumnSpec.words(
                                    "test",
                                    ColumnType.CODE,
                                    true,
                                    Text.of(
                                            "among_cheapest: plads højst limit; among_dearest: blandt de limit dyreste; below_level eller"
                                                    + " above_level: under eller over gennemsnit/median",
                                            "among_cheapest: rank at most limit; among_dearest: among the limit dearest; below_level"
                                                    + " or above_level: below or above mean/median"))
                            .oneOf(Set.of("among_cheapest", "among_dearest", "below_level", "above_level")),
                    ColumnSpec.words(
                            "limit",
                            ColumnType.CODE,
                            false,
                            Text.of("antal kommuner; tom for below_level og above_level", "number of municipalities")),
                    ColumnSpec.words(
                            "holds_for",
                            ColumnType.TEXT,
                            false,
                            Text.of(
                                    "kun disse valg, fx account=total&level=mean; tom for alle",
                                    "these choices only, such as account=total&level=mean; empty for all")),
                    DatasetKind.ORIGIN.get(0),
                    DatasetKind.ORIGIN.get(1),
                    DatasetKind.ORIGIN.get(2)));

    /** How far single inputs may be off. */
    public static final DatasetKind UNCERTAINTY = new DatasetKind(
            "benchmark-uncertainty",
            Text.of("Usikkerhed i benchmark", "Uncertainty of a benchmark"),
            Text.of(
                    "Hvor meget et input kan være ved siden af: 10. og 90. percentil i pct. af tallet. Går forud for afrunding og"
                            + " for modellens antagelse om kontering.",
                    "How far an input may be off: 10th and 90th percentile in pct. of the number. Comes before rounding and before"
                            + " the model's assumption on posting."),
            List.of(
                    ColumnSpec.key(
                            "dataset",
                            ColumnType.CODE,
                            Text.of("datasæt, fx unit-costs", "dataset, such as unit-costs")),
                    ColumnSpec.key(
                            "column", ColumnType.CODE, Text.of("kolonne, fx unit_cost", "column, such as unit_cost")),
                    ColumnSpec.optionalKey(
                            "municipality",
                            ColumnType.MUNICIPALITY,
                            Text.of("kommune; tom for alle", "municipality; empty for all")),
                    ColumnSpec.number(
                            "low_pct",
                            ColumnType.DECIMAL,
                            true,
                            Unit.PERCENT,
                            -100,
                            0,
                            Text.of("10. percentil", "10th percentile")),
                    ColumnSpec.number(
                            "high_pct",
                            ColumnType.DECIMAL,
                            true,
                            Unit.PERCENT,
                            0,
                            1000,
                            Text.of("90. percentil", "90th percentile")),
                    ColumnSpec.words(
                            "why", ColumnType.TEXT, true, Text.of("hvor tallet kommer fra", "where it comes from")),
                    DatasetKind.ORIGIN.get(0),
                    DatasetKind.ORIGIN.get(1),
                    DatasetKind.ORIGIN.get(2)));

    private CertaintyData() {}
}
