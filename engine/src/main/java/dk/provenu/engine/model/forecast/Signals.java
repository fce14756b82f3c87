package dk.provenu.engine.model.forecast;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Note;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelOption;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.model.forecast.adjust.X13;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.statistics.ControlChart;
import dk.provenu.engine.statistics.ControlChart.Signal;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.ChartSpec.Role;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.table.Sentence.Form;
import dk.provenu.engine.vocabulary.Area;
import dk.provenu.engine.vocabulary.Areas;
import dk.provenu.engine.vocabulary.CalendarEvent;
import dk.provenu.engine.vocabulary.Municipality;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * News or noise: statistical process control of the changes from month to month of the seasonally adjusted series, so that
 * what is common is not read as news. Known breaks are told as such.
 */
public final class Signals implements Model {

    private static final int SHOWN = 36;
    private static final Text METHOD = Text.of(
            "kontrolkort (enkeltværdier) over den sæsonkorrigerede series månedsændringer",
            "control chart (individuals) of the monthly changes of the seasonally adjusted series");

    @Override
    public String id() {
        return "forecast-signals";
    }

    @Override
    public Text title() {
        return Text.of("Nyhed eller støj", "News or noise");
    }

    @Override
    public Text description() {
        return Text.of(
                "Om de seneste måneders ændringer er større end det almindelige (kontrolkort), kendte brud taget fra.",
                "Whether the changes of the latest months are larger than common (control chart), known breaks set apart.");
    }

    @Override
    public List<DatasetKind> requires() {
        return List.of(SeriesKind.KIND);
    }

    @Override
    public List<ModelOption> options() {
        return List.of(ForecastOptions.MEASURE, ForecastOptions.AREA, ForecastOptions.ORIGIN);
    }

    @Override
    public ModelResult run(ModelInput input) {
        input.require(requires());
        OneSeries series = OneSeries.of(input);
        Changes own = Changes.of(series)
                .orElseThrow(() -> new ModelException(Text.of(
                        series.name().da()
                                + " kan ikke sæsonkorrigeres, så nyhed og støj kan ikke skilles: der kræves mindst "
                                + X13.FEWEST_MONTHS + " måneder over nul.",
                        series.name().en()
                                + " cannot be seasonally adjusted, so that news and noise cannot be told apart: at"
                                + " least " + X13.FEWEST_MONTHS + " months above zero are needed.")));
        return new Card(own).result(others(input, series));
    }

    /** The country and the comparison group, where they can be judged. */
    private static List<Changes> others(ModelInput input, OneSeries own) {
        Set<Area> areas = new LinkedHashSet<>(List.of(Areas.WHOLE_COUNTRY, input.own()));
        input.group()
                .ifPresent(group -> group.municipalities().stream()
                        .sorted(Municipality.BY_NAME)
                        .forEach(areas::add));
        areas.remove(own.area());
        Observations all =
                SeriesReader.read(input.rows(SeriesKind.KIND), own.measure().code(), ForecastOptions.origin(input));
        return areas.stream()
                .flatMap(area -> OneSeries.find(all, area).stream())
                .flatMap(series -> Changes.of(series).stream())
                .toList();
    }

    /** The word for what a change says. */
    private static Text words(Changes changes, int at) {
        if (changes.breakAt(at).isPresent()) {
            return Text.of("kendt brud", "known break");
        }
        return switch (changes.signals().get(at)) {
            case NOISE -> Text.of("støj", "noise");
            case OUTSIDE -> Text.of("nyhed: uden for grænserne", "news: outside the limits");
            case RUN -> Text.of("nyhed: otte på samme side", "news: eight on one side");
            case SHIFT -> Text.of("nyhed: skift (to af tre langt ude)", "news: shift (two of three far out)");
        };
    }

    /** What one area's changes say. */
    private static final class Card {

        private final Changes changes;
        private final Map<FigureId, Figure> made = new HashMap<>();

        Card(Changes changes) {
            this.changes = changes;
        }

        private Figure figure(int at, String key, Text label, double value) {
            OneSeries series = changes.series();
            FigureId id = FigureId.of(
                    "forecast-signals",
                    series.measure().code(),
                    series.area().code(),
                    changes.months().get(at).code(),
                    key);
            return made.computeIfAbsent(
                    id,
                    _ -> Figure.modelled(
                            id,
                            label.plus(Text.same(", "))
                                    .plus(series.name())
                                    .plus(Text.same(", "))
                                    .plus(changes.months().get(at).words()),
                            Value.of(value),
                            Unit.PERCENT,
                            PriceBasis.none(),
                            new Origin.Modelled(
                                    METHOD,
                                    Map.of(
                                            "seasonal adjustment",
                                            "X-13, RSA3 (JDemetra+)",
                                            "limits",
                                            "median +/- 3 sigma; sigma = median moving range / "
                                                    + ControlChart.MEDIAN_RANGE,
                                            "last month used",
                                            series.months().getLast().code()),
                                    List.of(
                                            series.observed().get(at),
                                            series.observed().get(at + 1))),
                            List.of()));
        }

        private Figure change(int at) {
            return figure(
                    at,
                    "change",
                    Text.of("Sæsonkorrigeret ændring", "Seasonally adjusted change"),
                    changes.values()[at]);
        }

        private Figure lower(int at) {
            return figure(
                    at,
                    "lower",
                    Text.of("Nedre grænse", "Lower limit"),
                    changes.charts().get(at).lower());
        }

        private Figure upper(int at) {
            return figure(
                    at,
                    "upper",
                    Text.of("Øvre grænse", "Upper limit"),
                    changes.charts().get(at).upper());
        }

        private Figure centre(int at) {
            return figure(
                    at,
                    "centre",
                    Text.of("Midterlinje", "Centre line"),
                    changes.charts().get(at).centre());
        }

        private int first() {
            return Math.max(0, changes.values().length - SHOWN);
        }

        ModelResult result(List<Changes> others) {
            FigureTable table = table();
            Sentence lead = lead();
            List<Sentence> findings = new ArrayList<>(List.of(lead));
            earlier().ifPresent(findings::add);
            List<FigureTable> tables = new ArrayList<>(List.of(table));
            if (!others.isEmpty()) {
                tables.add(areas(others));
            }
            return new ModelResult(
                    "forecast-signals",
                    Text.of("Nyhed eller støj: ", "News or noise: ")
                            .plus(changes.series().name()),
                    changes.series().choices(),
                    findings,
                    tables,
                    List.of(chart(table, lead)),
                    notes());
        }

        private Sentence lead() {
            int at = changes.last();
            boolean isNews = changes.signals().get(at) != Signal.NOISE;
            String da = changes.months().get(at).words().da();
            String en = changes.months().get(at).words().en();
            Text verdict = changes.breakAt(at)
                    .map(event -> Text.of(
                            ": et kendt brud (" + event.name().da() + "), ikke en nyhed. ",
                            ": a known break (" + event.name().en() + "), no news. "))
                    .orElse(isNews ? Text.of(" er en nyhed. ", " is news. ") : Text.of(" er støj. ", " is noise. "));
            return Sentence.of("latest")
                    .words(changes.series()
                            .name()
                            .plus(Text.of(": " + da, ": " + en))
                            .plus(verdict))
                    .words(
                            "Renset for sæson er ændringen på måneden ",
                            "Adjusted for season the change of the month is ")
                    .number(change(at), 1, Form.WITH_UNIT)
                    .words(", og det almindelige ligger mellem ", ", and what is common lies between ")
                    .number(lower(at), 1, Form.PLAIN)
                    .words(" og ", " and ")
                    .number(upper(at), 1, Form.WITH_UNIT)
                    .words(".", ".")
                    .end();
        }

        /** The latest news before the last month. */
        private Optional<Sentence> earlier() {
            for (int at = changes.last() - 1; at >= first(); at--) {
                if (changes.signals().get(at) != Signal.NOISE) {
                    return Optional.of(Sentence.of("earlier")
                            .words(
                                    "Den seneste nyhed før det var "
                                            + changes.months().get(at).words().da() + " ("
                                            + words(changes, at).da() + "): ",
                                    "The latest news before that was "
                                            + changes.months().get(at).words().en() + " ("
                                            + words(changes, at).en() + "): ")
                            .number(change(at), 1, Form.WITH_UNIT)
                            .words(".", ".")
                            .end());
                }
            }
            return Optional.empty();
        }

        private FigureTable table() {
            List<Row> rows = new ArrayList<>();
            for (int at = changes.last(); at >= first(); at--) {
                rows.add(new Row(
                        changes.months().get(at).code().toLowerCase(Locale.ROOT),
                        changes.months().get(at).words(),
                        changes.signals().get(at) == Signal.NOISE ? Row.Kind.ORDINARY : Row.Kind.OWN,
                        List.of(
                                Cell.of(changes.series().observed().get(at + 1)),
                                Cell.of(change(at)),
                                Cell.of(lower(at)),
                                Cell.of(upper(at)),
                                Cell.of(words(changes, at)))));
            }
            Text pct = Unit.PERCENT.words();
            return new FigureTable(
                    "signals",
                    Text.of("Månederne, de nyeste først", "The months, the latest first"),
                    changes.series().name(),
                    Text.of("Måned", "Month"),
                    List.of(
                            new Column(
                                    "observed",
                                    Text.of("Observeret", "Observed"),
                                    changes.series().measure().unit().words(),
                                    changes.series().measure().isCount() ? 0 : 1),
                            new Column(
                                    "change", Text.of("Sæsonkorrigeret ændring", "Seasonally adjusted change"), pct, 1),
                            new Column("lower", Text.of("Nedre grænse", "Lower limit"), pct, 1),
                            new Column("upper", Text.of("Øvre grænse", "Upper limit"), pct, 1),
                            new Column("verdict", Text.of("Læs det som", "Read it as"), Text.EMPTY, 0)),
                    rows,
                    List.of());
        }

        private FigureTable areas(List<Changes> others) {
            List<Row> rows = new ArrayList<>(List.of(row(this, Row.Kind.OWN)));
            others.forEach(other -> rows.add(row(new Card(other), Row.Kind.ORDINARY)));
            Text pct = Unit.PERCENT.words();
            return new FigureTable(
                    "areas",
                    Text.of("Den seneste måned i områderne", "The latest month in the areas"),
                    changes.months().getLast().words().capital(),
                    Text.of("Område", "Area"),
                    List.of(
                            new Column(
                                    "change", Text.of("Sæsonkorrigeret ændring", "Seasonally adjusted change"), pct, 1),
                            new Column("lower", Text.of("Nedre grænse", "Lower limit"), pct, 1),
                            new Column("upper", Text.of("Øvre grænse", "Upper limit"), pct, 1),
                            new Column("verdict", Text.of("Læs det som", "Read it as"), Text.EMPTY, 0)),
                    rows,
                    List.of());
        }

        private static Row row(Card card, Row.Kind kind) {
            int at = card.changes.last();
            Area area = card.changes.series().area();
            return new Row(
                    area.code(),
                    Text.same(area.name()),
                    kind,
                    List.of(
                            Cell.of(card.change(at)),
                            Cell.of(card.lower(at)),
                            Cell.of(card.upper(at)),
                            Cell.of(words(card.changes, at))));
        }

        private ChartSpec chart(FigureTable table, Sentence point) {
            List<Text> months = new ArrayList<>();
            List<List<Figure>> lines =
                    List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            for (int at = first(); at <= changes.last(); at++) {
                months.add(changes.months().get(at).words());
                lines.get(0).add(change(at));
                lines.get(1).add(centre(at));
                lines.get(2).add(lower(at));
                lines.get(3).add(upper(at));
            }
            List<ChartSpec.Series> series = new ArrayList<>(List.of(
                    new ChartSpec.Series("change", Text.of("Ændring", "Change"), Role.OWN, true, lines.get(0), -1, 1),
                    new ChartSpec.Series(
                            "centre", Text.of("Midterlinje", "Centre line"), Role.GROUP, true, lines.get(1), -1, 1),
                    new ChartSpec.Series(
                            "lower", Text.of("Nedre grænse", "Lower limit"), Role.TARGET, true, lines.get(2), -1, 1),
                    new ChartSpec.Series(
                            "upper", Text.of("Øvre grænse", "Upper limit"), Role.TARGET, true, lines.get(3), -1, 1)));
            return new ChartSpec(
                    "signals_chart",
                    Text.of(
                            "Ændring fra måned til måned, renset for sæson",
                            "Change from month to month, adjusted for season"),
                    Text.of("pct.; ", "pct.; ").plus(changes.series().name()),
                    point,
                    ChartSpec.Kind.LINES,
                    table.id(),
                    months,
                    Collections.unmodifiableList(series));
        }

        private List<Note> notes() {
            List<Note> notes = new ArrayList<>(changes.series().notes());
            for (CalendarEvent event : changes.breaks()) {
                notes.add(Note.doubt(
                        "Kendt brud " + event.from().words().da() + ": "
                                + event.name().da() + ". " + event.reference()
                                + ". Måneden tælles ikke som nyhed; grænserne regnes forfra, når der er et år efter bruddet. "
                                + event.doubt(),
                        "Known break " + event.from().words().en() + ": "
                                + event.name().en() + ". " + event.reference()
                                + ". The month does not count as news; the limits are made anew when a year follows the break. "
                                + event.doubt()));
            }
            notes.add(
                    Note.footnote(
                            "Nyhed: en ændring uden for tre standardafvigelser, otte i træk på samme side af midterlinjen, eller to af tre uden"
                                    + " for to standardafvigelser på samme side. Uden nyheder ligger knap 3 ud af 1.000 måneder uden for grænserne.",
                            "News: a change beyond three standard deviations, eight in a row on one side of the centre line, or two of three beyond"
                                    + " two standard deviations on one side. Without news just below 3 of 1,000 months lie outside the limits."));
            return notes;
        }
    }
}
