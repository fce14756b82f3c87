package dk.provenu.engine.model.investment;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Note;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.Assumptions;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelOption;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.model.PublishedFigures;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.table.FigureTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The investment profile (investeringsprofil): investment against expected and realised saving, year by year, as Ballerup
 * Kommune set it out in its note of 15 September 2017. Amounts in million kroner; a saving is positive; net yield is
 * saving less investment, undiscounted.
 */
public final class InvestmentProfile implements Model {

    static final String ID = "investment-profile";

    /** The assumption that turns a saving into persons. */
    static final String NET_COST = "net_cost_per_full_time_person";

    private static final ModelOption FROM = new ModelOption("from", Text.of("Fra år", "From year"), "");
    private static final ModelOption TO = new ModelOption("to", Text.of("Til år", "To year"), "");

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Text title() {
        return Text.of("Investeringsprofil", "Investment profile");
    }

    @Override
    public Text description() {
        return Text.of(
                "Hvad der investeres, hvad det ventes at spare, hvad det har sparet, og hvornår det er tjent hjem.",
                "What is invested, what it is expected to save, what it has saved, and when it has paid for itself.");
    }

    @Override
    public List<DatasetKind> requires() {
        return List.of(InvestmentLines.KIND);
    }

    @Override
    public List<DatasetKind> uses() {
        return List.of(Assumptions.KIND, PublishedFigures.KIND);
    }

    @Override
    public List<ModelOption> options() {
        return List.of(FROM, TO);
    }

    @Override
    public ModelResult run(ModelInput input) {
        input.require(requires());
        Lines lines = Lines.read(input.rows(InvestmentLines.KIND), year(input, FROM, 0), year(input, TO, 9999));
        Optional<Figure> netCost = Assumptions.find(input, NET_COST);
        Profile profile = Profile.of(lines);
        Realisation realisation = Realisation.of(profile, netCost);
        KeyFigures keys = KeyFigures.of(profile, netCost);

        List<FigureTable> tables =
                new ArrayList<>(List.of(ProfileTables.profile(profile), ProfileTables.keys(keys, profile)));
        ProfileTables.realisation(realisation).ifPresent(tables::add);
        tables.add(ProfileTables.ranges(profile));
        ProfileTables.payers(profile).ifPresent(tables::add);
        Map<String, String> choices = Map.of(
                "from",
                Integer.toString(lines.years().first()),
                "to",
                Integer.toString(lines.years().last()));
        Set<Figure> figures = new HashSet<>();
        tables.forEach(table -> figures.addAll(table.figures()));
        PublishedFigures.table(PublishedFigures.check(input, ID, choices, figures))
                .ifPresent(tables::add);
        return new ModelResult(
                ID,
                Text.of(
                        "Investeringsprofil, " + input.own().name() + " " + lines.period(),
                        "Investment profile, " + input.own().name() + " " + lines.period()),
                Map.of(
                        "from",
                        Integer.toString(lines.years().first()),
                        "to",
                        Integer.toString(lines.years().last())),
                ProfileSentences.of(profile, keys, realisation),
                tables,
                ProfileCharts.of(profile, keys, realisation),
                notes(netCost));
    }

    private static int year(ModelInput input, ModelOption option, int standard) {
        String chosen = input.option(option);
        if (chosen.isEmpty()) {
            return standard;
        }
        if (!chosen.matches("(19|20)\\d\\d")) {
            throw new ModelException(Text.of(
                    "'" + chosen + "' er ikke et årstal i valget " + option.key() + ". Skriv fx 2016.",
                    "'" + chosen + "' is not a year in the option " + option.key() + ". Write for instance 2016."));
        }
        return Integer.parseInt(chosen);
    }

    private static List<Note> notes(Optional<Figure> netCost) {
        List<Note> notes = new ArrayList<>(List.of(
                Note.footnote(
                        "Provenu er forventet besparelse minus investering, uden tilbagediskontering.",
                        "Net yield is expected saving less investment, undiscounted."),
                Note.doubt(
                        "En realiseret besparelse er den, kilden oplyser. Hvad der skyldes konjunktur, lovændringer eller indsats,"
                                + " kan ikke ses af tallet.",
                        "A realised saving is the one that the source gives. What is due to the business cycle, the law or the"
                                + " effort cannot be seen from it.")));
        netCost.ifPresentOrElse(
                cost -> notes.add(Note.doubt(
                        "Personer er beregnet baglæns af besparelsen med én fast pris pr. fuldtidsperson; de er ikke talt."
                                + " Prisen går hen over refusionsreformen den 4. januar 2016, som ændrede kommunens andel af"
                                + " ydelserne.",
                        "Persons are computed backwards from the saving at one flat price per full-time person; they are not"
                                + " counted. The price spans the reimbursement reform of 4 January 2016, which changed the"
                                + " municipality's share of the benefits.")),
                () -> notes.add(Note.footnote(
                        "Personer er ikke beregnet: forudsætningen " + NET_COST + " er ikke indlæst.",
                        "Persons are not computed: the assumption " + NET_COST + " has not been imported.")));
        return notes;
    }
}
