package dk.provenu.engine.model.followup.frame;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Note;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelOption;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.FigureTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Budgets and accounts of several years at the prices of one, and what of a change is price. */
public final class FixedPrices implements Model {

    static final FigureId ID = FigureId.of("follow-up-prices");
    private static final String ALL = "all";
    static final ModelOption LINE = new ModelOption("line", Text.of("Linje eller gruppe", "Line or group"), ALL);
    static final ModelOption FRAME = new ModelOption(
            "frame",
            Text.of("Ramme", "Frame"),
            ALL,
            List.of(ALL, "service", "transfers", "outside"),
            List.of(
                    Text.of("hele rammen", "the whole"),
                    Text.of("service", "service expenditure"),
                    Text.of("overførsler", "transfers"),
                    Text.of("uden for rammerne", "outside the frames")));
    static final ModelOption PRICE_YEAR = new ModelOption("price-year", Text.of("Prisår", "Price year"), "");
    static final ModelOption FROM = new ModelOption("from-year", Text.of("Fra år", "From year"), "");

    @Override
    public String id() {
        return ID.value();
    }

    @Override
    public Text title() {
        return Text.of("Faste priser", "Fixed prices");
    }

    @Override
    public Text description() {
        return Text.of(
                "Budget og regnskab over årene i ét års priser: hvad der er pris og løn, hvad der er real ændring, og hvad en"
                        + " person koster.",
                "Budgets and accounts over the years at the prices of one: what is prices and wages, what is real change, and what"
                        + " a person costs.");
    }

    @Override
    public List<DatasetKind> requires() {
        return List.of(FrameData.FRAME, FrameData.PRICES);
    }

    @Override
    public List<DatasetKind> uses() {
        return List.of(FrameData.PERSONS);
    }

    @Override
    public List<ModelOption> options() {
        return List.of(FRAME, LINE, PriceSeries.INDEX, PRICE_YEAR, FROM, FrameLines.YEAR, FrameLines.VERSION);
    }

    @Override
    public ModelResult run(ModelInput input) {
        input.require(requires());
        FrameLines lines = FrameLines.of(ID, input);
        int to = lines.year(input);
        PriceSeries index = PriceSeries.of(ID, input);
        int priceYear = priceYear(input, index, to);
        Deflator deflator = new Deflator(index, priceYear);
        PriceTables made = new PriceTables(ID, lines, deflator, input.option(FrameLines.VERSION));
        PriceYears subject = PriceYears.of(ID, lines, subject(input));
        int from = from(input, made, to);
        FigureTable development = made.development(subject);
        FigureTable byLine = made.byLine(subject, from, to);
        FigureTable changes = made.changes(subject);
        List<FigureTable> tables = new ArrayList<>(List.of(byLine, development, changes));
        PersonPrices.table(ID, input, lines, deflator, made.versions()).ifPresent(tables::add);
        Map<String, String> choices = new HashMap<>();
        choices.put(FRAME.key(), input.option(FRAME));
        choices.put(LINE.key(), input.option(LINE));
        choices.put(PriceSeries.INDEX.key(), index.name());
        choices.put(PRICE_YEAR.key(), Integer.toString(priceYear));
        choices.put(FROM.key(), Integer.toString(from));
        choices.put(FrameLines.YEAR.key(), Integer.toString(to));
        choices.put(FrameLines.VERSION.key(), input.option(FrameLines.VERSION));
        return new ModelResult(
                id(),
                Text.of(
                        "Faste priser, " + input.own().name() + " " + from + "-" + to,
                        "Fixed prices, " + input.own().name() + " " + from + "-" + to),
                choices,
                PriceSentences.of(byLine, from, to),
                tables,
                PriceSentences.charts(byLine, development, deflator, subject.label()),
                notes(made, index, from, to));
    }

    /** What is looked at over the years: a line where one is asked for, otherwise a frame or all. */
    private static String subject(ModelInput input) {
        String frame = input.option(FRAME);
        return !input.option(LINE).equals(ALL) || frame.equals(ALL) ? input.option(LINE) : "frame_" + frame;
    }

    /** The asked year, or the last of the frame. */
    private static int priceYear(ModelInput input, PriceSeries index, int last) {
        String asked = input.option(PRICE_YEAR);
        if (asked.isEmpty()) {
            return last;
        }
        return index.years().stream()
                .filter(year -> Integer.toString(year).equals(asked))
                .findFirst()
                .orElseThrow(() -> new ModelException(Text.of(
                        "Indekset " + index.label().da() + " har intet tal for prisåret '" + asked + "'. Vælg et af: "
                                + index.years() + ".",
                        "The index " + index.label().en() + " has no number for the price year '" + asked
                                + "'. Choose one of: " + index.years() + ".")));
    }

    /** The asked year, or the one before. */
    private static int from(ModelInput input, PriceTables made, int to) {
        String asked = input.option(FROM);
        List<Integer> before =
                made.versions().keySet().stream().filter(year -> year < to).toList();
        if (before.isEmpty() || !made.versions().containsKey(to)) {
            throw new ModelException(Text.of(
                    "Der er ikke to år at sammenligne i operating-frame for " + to
                            + ". Indlæs et tidligere år, eller vælg en anden udgave.",
                    "There are not two years to compare in operating-frame for " + to
                            + ". Import an earlier year, or choose another version."));
        }
        if (asked.isEmpty()) {
            return before.getLast();
        }
        return before.stream()
                .filter(year -> Integer.toString(year).equals(asked))
                .findFirst()
                .orElseThrow(() -> new ModelException(Text.of(
                        "'" + asked + "' er ikke et år før " + to + " i rammen. Vælg et af: " + before + ".",
                        "'" + asked + "' is no year of the frame before " + to + ". Choose one of: " + before + ".")));
    }

    private static List<Note> notes(PriceTables made, PriceSeries index, int from, int to) {
        List<Note> notes = new ArrayList<>();
        String before = made.version(from);
        String after = made.version(to);
        if (!before.equals(after)) {
            notes.add(
                    Note.doubt(
                            from + " er " + FrameLines.words(before).da() + ", " + to + " er "
                                    + FrameLines.words(after).da()
                                    + ": ændringen er også, at et budget ikke er et regnskab. Vælg en udgave for at sammenligne ens.",
                            from + " is " + FrameLines.words(before).en() + ", " + to + " is "
                                    + FrameLines.words(after).en()
                                    + ": part of the change is that a budget is no accounts. Choose a version to compare alike."));
        }
        List<String> estimates = made.versions().keySet().stream()
                .filter(index::isEstimate)
                .map(year -> Integer.toString(year))
                .toList();
        if (!estimates.isEmpty()) {
            notes.add(Note.doubt(
                    "Indekset er et skøn for " + String.join(", ", estimates) + ".",
                    "The index is an estimate for " + String.join(", ", estimates) + "."));
        }
        return notes;
    }

    /** A figure of a table; its cell holds one. */
    static Figure figure(FigureTable table, String row, String column) {
        return switch (table.row(row).cells().get(table.column(column))) {
            case Cell.FigureCell(Figure figure) -> figure;
            default -> throw new IllegalArgumentException(row + "/" + column + " holds no figure");
        };
    }
}
