package dk.provenu.engine.model.followup.frame;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Note;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.model.MunicipalAccounts;
import dk.provenu.engine.model.followup.FollowUpData;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.source.SourceRow;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.vocabulary.MonthPeriod;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The ledger held against the finance system, against what was reported last, and against the accounts of the year. */
public final class LedgerControl implements Model {

    static final FigureId ID = FigureId.of("follow-up-control");

    @Override
    public String id() {
        return ID.value();
    }

    @Override
    public Text title() {
        return Text.of("Kontrol af bogføringen", "Control of the ledger");
    }

    @Override
    public Text description() {
        return Text.of(
                "Bogføringen holdt op mod økonomisystemets saldi, mod dem, der blev rapporteret sidst, og mod årets regnskab: på"
                        + " øren, med funktion og måned på hver afvigelse, også når summen stemmer.",
                "The ledger held against the balances of the finance system, against those reported last and against the year's"
                        + " accounts: to the øre, each difference with its function and month, also when the sum agrees.");
    }

    @Override
    public List<DatasetKind> requires() {
        return List.of(FollowUpData.LEDGER);
    }

    @Override
    public List<DatasetKind> uses() {
        return List.of(ControlData.CONTROL, MunicipalAccounts.KIND);
    }

    @Override
    public ModelResult run(ModelInput input) {
        input.require(requires());
        LedgerBook book = LedgerBook.of(ID, input);
        ControlTables made = new ControlTables(ID, book);
        List<FigureTable> tables = new ArrayList<>();
        List<Sentence> findings = new ArrayList<>();
        List<Note> notes = new ArrayList<>();
        for (String basis : ControlData.BASES) {
            List<SourceRow> rows = input.rows(ControlData.CONTROL).stream()
                    .filter(row -> row.text("basis").equals(basis))
                    .toList();
            if (!rows.isEmpty()) {
                ControlCells cells = ControlCells.of(ID, book, basis, rows);
                Movement.Found found = Movement.among(cells.differing());
                FigureTable accounts = made.accounts(cells);
                if (!found.movements().isEmpty() || !found.rest().isEmpty()) {
                    tables.add(made.differences(cells, found));
                }
                tables.add(accounts);
                total(accounts).ifPresent(total -> findings.addAll(ControlSentences.of(cells, found, total)));
                notes.addAll(notes(cells));
            }
        }
        if (tables.isEmpty()) {
            findings.add(Sentence.of("nothing")
                    .words(
                            "Bogføringen er ikke holdt op mod noget: indlæs økonomisystemets saldi som ledger-control.",
                            "The ledger has not been held against anything: import the finance system's balances as"
                                    + " ledger-control.")
                    .end());
        }
        YearAccounts.of(ID, book, input).ifPresent(year -> {
            tables.addAll(year.tables());
            findings.addAll(year.findings());
            notes.addAll(year.notes());
        });
        tables.add(made.booked());
        Text until = book.months().last().words();
        return new ModelResult(
                id(),
                Text.of("Kontrol af bogføringen, ", "Control of the ledger, ")
                        .plus(Text.same(input.own().name()))
                        .plus(Text.of(", til og med ", ", to "))
                        .plus(until),
                Map.of(),
                findings,
                tables,
                List.of(),
                notes,
                Optional.of(made.plain()));
    }

    private static Optional<Figure> total(FigureTable accounts) {
        return accounts.rows().stream().anyMatch(row -> row.key().equals("total"))
                ? Optional.of(FixedPrices.figure(accounts, "total", "difference"))
                : accounts.rows().stream()
                        .findFirst()
                        .map(row -> FixedPrices.figure(accounts, row.key(), "difference"));
    }

    private static List<Note> notes(ControlCells cells) {
        List<Note> notes = new ArrayList<>();
        Text who = ControlData.words(cells.basis());
        if (!cells.later().isEmpty()) {
            notes.add(Note.doubt(
                    who.da() + " har tal for " + list(cells.later())
                            + ", som bogføringen ikke er nået til. De er ikke holdt op mod noget.",
                    who.en() + " has amounts of " + listEnglish(cells.later())
                            + ", which the ledger has not come to. They are held against nothing."));
        }
        if (!cells.unchecked().isEmpty()) {
            notes.add(Note.doubt(
                    "Ikke kontrolleret funktion for funktion mod " + who.da() + ": " + list(cells.unchecked()) + ".",
                    "Not controlled by function against " + who.en() + ": " + listEnglish(cells.unchecked()) + "."));
        }
        return notes;
    }

    private static String list(Collection<MonthPeriod> months) {
        return months.stream().map(month -> month.words().da()).collect(Collectors.joining(", "));
    }

    private static String listEnglish(Collection<MonthPeriod> months) {
        return months.stream().map(month -> month.words().en()).collect(Collectors.joining(", "));
    }
}
