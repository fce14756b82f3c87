package dk.provenu.engine.model.followup;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Note;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.vocabulary.BudgetFrame;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The whole follow-up: each account to date and for the year, its deviation taken apart, and the frames, which are never
 * added together.
 *
 * @param make makes figures below the model
 * @param books budget and ledger
 * @param persons the persons behind them
 * @param accounts what was found of each account, in the order of the chart
 * @param frames the frames that have accounts
 */
record Reckoning(
        Make make, Books books, PersonsBook persons, Map<Account, Found> accounts, Map<BudgetFrame, Frame> frames) {

    /** Benefits and the effort first: they are what a job centre is asked about. */
    private static final List<BudgetFrame> ORDER =
            List.of(BudgetFrame.TRANSFERS, BudgetFrame.SERVICE, BudgetFrame.OUTSIDE);

    private static final Text NOTHING = Text.of(
            "Der er ingen rækker i ledger-lines: der er intet bogført.",
            "There are no rows in ledger-lines: nothing is booked.");

    /** What was found of an account. */
    record Found(Line line, AccountSplit split, Outturn outturn) {}

    /**
     * The accounts of a frame as one.
     *
     * @param effects the parts of the deviation, each the sum over the accounts that have it
     */
    record Frame(BudgetFrame frame, Line line, Map<Effect, Figure> effects) {}

    static Reckoning of(FigureId root, ModelInput input) {
        Books books = Books.of(new Make(root, 0), input);
        Season season = books.season();
        Make make = new Make(root, season.year());
        PersonsBook persons = PersonsBook.of(make, input, season.year());
        Prices prices = new Prices(
                make.below("prices"),
                persons,
                season,
                Integer.parseInt(FollowUpOptions.chosen(input, FollowUpOptions.PRICE_MONTHS)));
        Method method = method(FollowUpOptions.chosen(input, FollowUpOptions.OUTTURN));
        Map<Account, Found> accounts = new LinkedHashMap<>();
        for (Account account : books.accounts()) {
            accounts.put(account, found(make, books, persons, prices, account, method));
        }
        Map<BudgetFrame, Frame> frames = new LinkedHashMap<>();
        for (BudgetFrame frame : ORDER) {
            List<Found> of = accounts.entrySet().stream()
                    .filter(entry -> entry.getKey().frame() == frame)
                    .map(Map.Entry::getValue)
                    .toList();
            if (!of.isEmpty()) {
                frames.put(frame, frame(make, frame, of));
            }
        }
        return new Reckoning(make, books, persons, accounts, frames);
    }

    private static Method method(String code) {
        for (Method method : Method.values()) {
            if (method.code().equals(code)) {
                return method;
            }
        }
        throw new IllegalArgumentException("No method '" + code + "'");
    }

    private static Found found(
            Make make, Books books, PersonsBook persons, Prices prices, Account account, Method method) {
        Make here = make.below("accounts", account.key());
        Season season = books.season();
        Text name = account.label();
        Map<Line.Given, Figure> given = new EnumMap<>(Line.Given.class);
        given.put(Line.Given.BUDGET, budget(here, books, account, Line.Given.BUDGET, Version.REVISED, season.months()));
        given.put(
                Line.Given.BOOKED,
                here.oreSum(
                        "booked", label(Line.Given.BOOKED, name), books.amounts(account, books::isBooked), NOTHING));
        given.put(
                Line.Given.ORIGINAL, budget(here, books, account, Line.Given.ORIGINAL, Version.ORIGINAL, Season.all()));
        given.put(Line.Given.REVISED, budget(here, books, account, Line.Given.REVISED, Version.REVISED, Season.all()));
        Outturn outturn = new Outturn.Maker(make.below("outturn", account.key()), books, persons, account, prices)
                .of(method, get(given, Line.Given.BOOKED), get(given, Line.Given.BUDGET));
        given.put(
                Line.Given.OUTTURN,
                here.oreSum("outturn", label(Line.Given.OUTTURN, name), List.of(outturn.year()), NOTHING));
        Line line = Line.of(here, account.key(), name, given);
        AccountSplit split =
                AccountSplit.of(make.below("by_account", account.key()), books, persons, account, line.deviation());
        return new Found(line, split, outturn);
    }

    private static Figure get(Map<Line.Given, Figure> given, Line.Given which) {
        return Objects.requireNonNull(given.get(which));
    }

    private static Text label(Line.Given which, Text name) {
        return which.words().plus(Text.same(", ")).plus(name);
    }

    private static Figure budget(
            Make here, Books books, Account account, Line.Given which, Version version, List<Integer> months) {
        return here.oreSum(
                which.key(),
                label(which, account.label()),
                books.budget().amounts(account, version, months, nature -> true),
                BudgetBook.none());
    }

    private static Frame frame(Make make, BudgetFrame frame, List<Found> of) {
        Line line = Line.sum(
                make.below("accounts", frame.code()),
                frame.code(),
                frame.words(),
                of.stream().map(Found::line).toList());
        Map<Effect, Figure> effects = new EnumMap<>(Effect.class);
        for (Effect effect : Effect.values()) {
            List<Figure> parts = new ArrayList<>();
            of.forEach(found -> {
                Figure part = found.split().effects().get(effect);
                if (part != null) {
                    parts.add(part);
                }
            });
            if (!parts.isEmpty()) {
                Text label = effect.words().capital().plus(Text.same(", ")).plus(frame.words());
                effects.put(effect, ofFrame(make, frame, effect, label, parts));
            }
        }
        return new Frame(frame, line, effects);
    }

    /** Its id is the place where the model shows it: a row for each account, or a row for each part. */
    private static Figure ofFrame(Make make, BudgetFrame frame, Effect effect, Text label, List<Figure> parts) {
        return make.root().equals(FollowUpSplit.ID)
                ? make.below("by_account", frame.code()).sumOfPresent(effect.key(), label, parts)
                : make.below(FollowUpTables.SPLIT, effect.key()).sumOfPresent(frame.code(), label, parts);
    }

    Season season() {
        return books.season();
    }

    /** What must be read with the result. */
    List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        notes.add(Note.footnote(
                "Rammerne lægges ikke sammen: service og overførsler har hver sin bevilling. Hvilken ramme en funktion hører"
                        + " til, står i listen budget_frames.csv og er fra hukommelsen; kontrollér den mod jeres egen kontoplan.",
                "The frames are not added: service and transfers have appropriations of their own. Which frame a function"
                        + " belongs to is in the list budget_frames.csv and is from memory; check it against your own chart of"
                        + " accounts."));
        if (!books.budget().isRevised()) {
            notes.add(Note.footnote(
                    "Der er intet korrigeret budget i budget-lines: det korrigerede er sat til det oprindelige.",
                    "There is no revised budget in budget-lines: the revised is taken to be the original."));
        }
        accounts.forEach((account, found) -> {
            boolean known = books.budget().accounts().contains(account);
            if (!known) {
                notes.add(Note.doubt(
                        account.label().da()
                                + " har bogføring, men ingen rækker i budget-lines. Bevillingen er regnet som 0 kr.:"
                                + " er det en fejlkontering?",
                        account.label().en()
                                + " has bookings but no rows in budget-lines. The appropriation is taken as DKK 0:"
                                + " is it booked on the wrong account?"));
            }
        });
        return notes;
    }
}
