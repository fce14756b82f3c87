package dk.provenu.engine.model.investment.ledger;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Note;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Uncertainty;
import dk.provenu.engine.figure.Uncertainty.Distribution;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelOption;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.table.FigureTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Promises graded (løfternes karakterbog): what earlier cases kept of what they promised, how often they kept within their
 * own interval, and what that suggests for the next.
 */
public final class SavingsPromises implements Model {

    static final String ID = "savings-promises";

    private static final ModelOption PRIOR = new ModelOption(
            "prior-cases",
            Text.of(
                    "Forhåndstro: så mange sager, der holdt ord, vejer den",
                    "Prior belief: as many cases that kept their word it weighs"),
            "4");

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Text title() {
        return Text.of("Løfter og resultater", "Promises and results");
    }

    @Override
    public Text description() {
        return Text.of(
                "Hvad tidligere sager holdt af det, de lovede, og hvilken korrektion det taler for i den næste.",
                "What earlier cases kept of what they promised, and which correction that suggests for the next.");
    }

    @Override
    public List<DatasetKind> requires() {
        return List.of(LedgerDatasets.ADOPTED, LedgerDatasets.REALISED);
    }

    @Override
    public List<DatasetKind> uses() {
        return List.of(LedgerDatasets.COSTS, LedgerDatasets.RULES);
    }

    @Override
    public List<ModelOption> options() {
        return List.of(PRIOR);
    }

    @Override
    public ModelResult run(ModelInput input) {
        input.require(requires());
        Ledger ledger = Ledger.of(input);
        List<Breakdown.Line> cases = Breakdown.byCase(ledger).lines();
        List<Promise> promises = new ArrayList<>();
        for (Breakdown.Line line : cases) {
            if (line.posts().stream().anyMatch(Post::isFollowedUp)) {
                promises.add(Promise.of(line.key(), line.label(), line.posts()));
            }
        }
        if (promises.isEmpty()) {
            throw new ModelException(Text.of(
                    "Ingen sag er fulgt op endnu. Indlæs realised-savings med beløb for de samme sager og måneder som"
                            + " adopted-savings.",
                    "No case has been followed up yet. Import realised-savings with amounts for the same cases and"
                            + " months as adopted-savings."));
        }
        Grade grade = Grade.of(promises, prior(input));
        List<NextPromise> next = new ArrayList<>();
        for (Breakdown.Line line : cases) {
            NextPromise.of(line.key(), line.label(), line.posts(), grade).ifPresent(next::add);
        }
        List<FigureTable> tables = new ArrayList<>();
        tables.add(PromiseTables.promises(promises, grade));
        tables.add(PromiseTables.grade(grade));
        if (!next.isEmpty()) {
            tables.add(PromiseTables.next(next));
        }
        return new ModelResult(
                ID,
                Text.of(
                        "Løfter og resultater, " + input.own().name(),
                        "Promises and results, " + input.own().name()),
                Map.of(PRIOR.key(), input.option(PRIOR)),
                PromiseSentences.of(promises, grade),
                tables,
                List.of(PromiseSentences.chart(promises, grade)),
                List.of(
                        Note.footnote(
                                "Sagerne vejer efter deres størrelse. Med få sager trækkes erfaringen ind mod, at"
                                        + " løfter holder; hvor meget, siger valget " + PRIOR.key() + ".",
                                "Cases weigh by their size. With few cases experience is drawn towards promises being"
                                        + " kept; how far is said by the option " + PRIOR.key() + "."),
                        Note.footnote(
                                "En sags lave og høje skøn er lagt sammen over månederne, som om de svinger sammen.",
                                "A case's low and high are added over the months as if they moved together."),
                        Note.doubt(
                                "Det realiserede er ikke renset for konjunktur og lovændringer, medmindre opgørelsen"
                                        + " siger det. Gik det godt for alle, ser løfterne bedre ud, end de var.",
                                "What was realised is not cleaned of the business cycle and the law unless the source"
                                        + " says so. If all did well, the promises look better than they were.")));
    }

    private static Figure prior(ModelInput input) {
        String text = input.option(PRIOR);
        double cases;
        try {
            cases = Double.parseDouble(text.strip().replace(',', '.'));
        } catch (NumberFormatException e) {
            cases = Double.NaN;
        }
        if (!(cases >= 0 && cases <= 1000)) {
            throw new ModelException(Text.of(
                    "'" + text + "' er ikke et antal sager i valget " + PRIOR.key() + ". Skriv et tal fra 0, fx 4.",
                    "'" + text + "' is not a number of cases in the option " + PRIOR.key()
                            + ". Write a number from 0, for instance 4."));
        }
        return Figure.assumption(
                Promise.id("prior", "cases"),
                Text.of("Forhåndstroens vægt i sager", "The prior belief's weight in cases"),
                Value.of(cases),
                Unit.NUMBER,
                PriceBasis.none(),
                new Origin.Assumption(
                        Text.of(
                                "Et valg, ikke en måling: k i Bühlmanns troværdighed n / (n + k). 4 betyder, at fire"
                                        + " sager, der er fulgt op, vejer så meget som troen på løfterne.",
                                "A choice, not a measurement: k in Bühlmann's credibility n / (n + k). 4 means that"
                                        + " four cases followed up weigh as much as the belief in the promises."),
                        Optional.empty(),
                        cases > 0
                                ? Optional.of(new Uncertainty(cases / 2, cases * 2, Distribution.LOG_NORMAL))
                                : Optional.empty()),
                List.of());
    }
}
