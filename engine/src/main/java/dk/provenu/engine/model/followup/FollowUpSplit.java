package dk.provenu.engine.model.followup;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelOption;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.NumberStyle;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.vocabulary.Benefit;
import dk.provenu.engine.vocabulary.Units;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The deviation to date taken apart to the øre, by account, benefit and line of another time. */
public final class FollowUpSplit implements FollowUpModel {

    static final FigureId ID = FigureId.of("follow-up-split");

    private static final int ORE = 2;

    @Override
    public String id() {
        return ID.value();
    }

    @Override
    public Text title() {
        return Text.of("Afvigelsen delt", "The deviation taken apart");
    }

    @Override
    public Text description() {
        return Text.of(
                "Hvor meget af afvigelsen er flere personer, andre ydelser, andre trin, en anden pris, en anden lov eller"
                        + " periodisering, og hvad er resten.",
                "How much of the deviation is more persons, other benefits, other steps, another price, another law or"
                        + " accruals, and what is the rest.");
    }

    @Override
    public List<ModelOption> options() {
        return List.of(FollowUpOptions.MONTH, FollowUpOptions.PROFILE, FollowUpOptions.BUDGET_LAW);
    }

    @Override
    public ModelResult run(ModelInput input) {
        input.require(requires());
        Reckoning reckoning = Reckoning.of(ID, input);
        List<FigureTable> tables = new ArrayList<>();
        tables.add(new FollowUpTables(reckoning).byAccount());
        benefits(reckoning).ifPresent(tables::add);
        accruals(reckoning).ifPresent(tables::add);
        return new ModelResult(
                id(),
                title().plus(Text.same(", " + input.own().name() + ", "))
                        .plus(reckoning.season().words()),
                FollowUpOptions.made(input, reckoning.season()),
                sentences(reckoning),
                tables,
                List.of(),
                reckoning.notes());
    }

    /** For each account that is off its budget, the largest part of why. */
    private static List<Sentence> sentences(Reckoning reckoning) {
        Said said = new Said(reckoning.make());
        List<Sentence> sentences = new ArrayList<>();
        reckoning.accounts().values().stream()
                .filter(found -> Said.sign(found.line().deviation()) != 0)
                .sorted((a, b) -> Double.compare(
                        Math.abs(b.line().deviation().number()),
                        Math.abs(a.line().deviation().number())))
                .limit(3)
                .forEach(found -> found.split().effects().entrySet().stream()
                        .filter(entry -> entry.getValue().value().isPresent())
                        .max((a, b) -> Double.compare(
                                Math.abs(a.getValue().number()),
                                Math.abs(b.getValue().number())))
                        .filter(entry -> Said.sign(entry.getValue()) != 0)
                        .ifPresent(entry -> {
                            Sentence.Builder sentence = Sentence.of("account_"
                                            + FigureId.key(found.line().key()))
                                    .words(found.line().name().plus(Text.of(" er ", " is ")));
                            said.against(sentence, found.line().deviation(), Text.of("budgettet", "the budget"));
                            sentence.words(Text.of("; størst er ", "; largest is ")
                                    .plus(entry.getKey().words())
                                    .plus(Text.of(" med ", " with ")));
                            said.size(sentence, entry.getValue());
                            sentence.words(
                                    Said.sign(entry.getValue()) > 0
                                            ? Text.of(" mere.", " more.")
                                            : Text.of(" mindre.", " less."));
                            sentences.add(sentence.end());
                        }));
        return sentences;
    }

    private static Optional<FigureTable> benefits(Reckoning reckoning) {
        List<Row> rows = new ArrayList<>();
        reckoning
                .accounts()
                .forEach((account, found) -> found.split().benefits().forEach(benefit -> {
                    Make make = reckoning
                            .make()
                            .below(
                                    "benefits",
                                    account.key() + "." + benefit.benefit().code());
                    List<Cell> cells = new ArrayList<>(BenefitFigures.of(make, reckoning.season(), benefit));
                    for (Effect effect : Effect.values()) {
                        if (effect.isOfPersons()) {
                            Figure part = benefit.effects().get(effect);
                            cells.add(part == null ? Cell.empty() : Cell.of(part));
                        }
                    }
                    rows.add(new Row(
                            account.key() + "." + benefit.benefit().code(),
                            Text.same(account.key() + " ").plus(named(benefit.benefit(), reckoning.season())),
                            Row.Kind.ORDINARY,
                            cells));
                }));
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Text persons = Units.FULL_TIME_PERSON.words();
        Text price = Units.KRONER_PER_FULL_TIME_PERSON.words();
        Text budget = Text.of(", budget", ", budget");
        Text actual = Text.of(", faktisk", ", actual");
        Text people = Text.of("Fuldtidspersoner", "Full-time persons");
        Text gross = Text.of("Bruttopris pr. måned", "Gross price per month");
        Text share = Text.of("Kommunens andel", "The municipality's share");
        List<Column> heads = new ArrayList<>(List.of(
                new Column("persons_budget", people.plus(budget), persons, 1),
                new Column("persons_actual", people.plus(actual), persons, 1),
                new Column("price_budget", gross.plus(budget), price, 0),
                new Column("price_actual", gross.plus(actual), price, 0),
                new Column("share_budget", share.plus(budget), Unit.PERCENT.words(), 1),
                new Column("share_actual", share.plus(actual), Unit.PERCENT.words(), 1)));
        for (Effect effect : Effect.values()) {
            if (effect.isOfPersons()) {
                heads.add(new Column(effect.key(), effect.words().capital(), Unit.KRONER.words(), ORE));
            }
        }
        return Optional.of(new FigureTable(
                "benefits",
                Text.of("Personer, pris og andel, ydelse for ydelse", "Persons, price and share, benefit by benefit"),
                Text.of("Gennemsnit af månederne ", "Mean of the months ")
                        .plus(reckoning.season().words()),
                Text.of("Funktion og ydelse", "Function and benefit"),
                heads,
                rows,
                List.of()));
    }

    /** A benefit with the day on which it begins or ends in the year: two of one name may follow each other. */
    private static Text named(Benefit benefit, Season season) {
        Text name = benefit.name();
        Optional<LocalDate> from = benefit.validity().from().filter(day -> day.getYear() == season.year());
        Optional<LocalDate> to = benefit.validity().to().filter(day -> day.getYear() == season.year());
        if (from.isPresent()) {
            name = name.plus(Text.of(" fra ", " from ")).plus(date(from.get()));
        }
        return to.isPresent() ? name.plus(Text.of(" til ", " until ")).plus(date(to.get())) : name;
    }

    private static Text date(LocalDate day) {
        return Text.build(language -> NumberStyle.of(language).date(day));
    }

    /** The lines whose time of booking and of concern lie on each side of the period's ends. */
    private static Optional<FigureTable> accruals(Reckoning reckoning) {
        List<Row> rows = new ArrayList<>();
        for (Books.Line line : reckoning.books().accruals()) {
            String text = line.row().text("text");
            rows.add(new Row(
                    "line_" + line.row().line(),
                    line.account().label().plus(Text.same(text.isEmpty() ? "" : ": " + text)),
                    Row.Kind.ORDINARY,
                    List.of(
                            Cell.of(line.booked().words()),
                            Cell.of(line.concerns().words()),
                            Cell.of(line.amount()))));
        }
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new FigureTable(
                "accrual_lines",
                Text.of("Linjer, der vedrører en anden tid", "Lines that concern another time"),
                Text.of(
                        "Bogført på den ene side af perioden og vedrører den anden",
                        "Booked on one side of the period, concerning the other"),
                Text.of("Linje", "Line"),
                List.of(
                        new Column("booked", Text.of("Bogført", "Booked"), Text.EMPTY, 0),
                        new Column("concerns", Text.of("Vedrører", "Concerns"), Text.EMPTY, 0),
                        new Column("amount", Text.of("Beløb", "Amount"), Unit.KRONER.words(), ORE)),
                rows,
                List.of()));
    }
}
