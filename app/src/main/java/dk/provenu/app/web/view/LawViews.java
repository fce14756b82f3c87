package dk.provenu.app.web.view;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.law.DatedValue;
import dk.provenu.engine.law.Law;
import dk.provenu.engine.law.Parameter;
import dk.provenu.engine.law.decision.DecisionRow;
import dk.provenu.engine.law.decision.DecisionTable;
import dk.provenu.engine.table.NumberStyle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Turns the law into what its page shows. */
public final class LawViews {

    private final Law law;
    private final LocalDate day;
    private final Links links;
    private final Tongue t;
    private final NumberStyle style;

    private LawViews(Law law, LocalDate day, Links links) {
        this.law = law;
        this.day = day;
        this.links = links;
        this.t = new Tongue(links.choice().language());
        this.style = NumberStyle.of(t.language());
    }

    /**
     * The parameters that hold some words, by the first part of their names.
     *
     * @param day the day whose values stand first
     * @param search words of id, title, reference or doubt; all when empty
     */
    public static List<LawView.Group> of(Law law, LocalDate day, String search, Links links) {
        LawViews views = new LawViews(law, day, links);
        Map<String, List<LawView.Entry>> groups = new LinkedHashMap<>();
        for (Parameter parameter : law.parameters()) {
            if (views.holds(parameter, search)) {
                groups.computeIfAbsent(subject(parameter), _ -> new ArrayList<>())
                        .add(views.entry(parameter));
            }
        }
        return groups.entrySet().stream()
                .map(group -> new LawView.Group(
                        group.getKey(),
                        views.t.of(
                                law.subject(law.get(group.getValue().getFirst().id()))),
                        group.getValue()))
                .toList();
    }

    /** The decision tables that hold some words in their names, titles, rows or references; all when empty. */
    public static List<LawView.Table> tables(Law law, LocalDate day, String search, Links links) {
        LawViews views = new LawViews(law, day, links);
        String asked = search.toLowerCase(Locale.ROOT);
        return law.tables().all().stream()
                .map(views::table)
                .filter(table -> words(table).toLowerCase(Locale.ROOT).contains(asked))
                .toList();
    }

    private static String words(LawView.Table table) {
        List<String> words = new ArrayList<>(List.of(table.id(), table.title()));
        table.rows().rows().forEach(words::addAll);
        return String.join(" ", words);
    }

    private LawView.Table table(DecisionTable table) {
        List<List<String>> rows = new ArrayList<>();
        for (DecisionRow row : table.allRows()) {
            String when =
                    String.join("; ", table.conditions(row).stream().map(t::of).toList());
            String then = String.join(
                    "; ",
                    table.outputs().stream()
                            .map(output -> t.of(output.title()) + ": " + t.of(output.words(row.outcome(output.name()))))
                            .toList());
            String place = row.reference().title() + ", " + row.reference().place();
            String doubt = row.doubt()
                    .map(words -> " " + t.of("Tvivl: ", "Doubt: ") + t.of(words))
                    .orElse("");
            rows.add(List.of(when.isEmpty() ? t.of("ellers", "otherwise") : when, then, place + doubt));
        }
        String until = table.until()
                .map(last -> " " + t.of("til ", "until ") + style.date(last))
                .orElse("");
        return new LawView.Table(
                table.id(),
                t.of(table.title()),
                t.of("fra ", "from ") + style.date(table.from()) + until,
                table.isInForce(day),
                new WordTable(
                        t.of(table.title()),
                        List.of(t.of("Når", "When"), t.of("Så", "Then"), t.of("Hvor det står", "Where it stands")),
                        rows));
    }

    private static String subject(Parameter parameter) {
        int point = parameter.id().indexOf('.');
        return point < 0 ? parameter.id() : parameter.id().substring(0, point);
    }

    private boolean holds(Parameter parameter, String search) {
        String all = parameter.id() + " " + t.of(parameter.title()) + " "
                + String.join(
                        " ",
                        parameter.values().stream()
                                .map(value -> reference(value) + " "
                                        + value.doubt().map(t::of).orElse(""))
                                .toList());
        return all.toLowerCase(Locale.ROOT).contains(search.toLowerCase(Locale.ROOT));
    }

    private LawView.Entry entry(Parameter parameter) {
        Optional<DatedValue> now = parameter.on(day);
        List<LawView.Value> history = parameter.values().stream()
                .map(value -> new LawView.Value(
                        since(value),
                        link(parameter, value),
                        after(parameter, value),
                        reference(value),
                        value.doubt().map(t::of).orElse(""),
                        value.equals(parameter.values().getFirst()),
                        now.filter(value::equals).isPresent()))
                .toList();
        boolean inForce = now.map(DatedValue::value).filter(Value::isPresent).isPresent();
        boolean doubtful = inForce && now.flatMap(DatedValue::doubt).isPresent();
        return new LawView.Entry(parameter.id(), t.of(parameter.title()), inForce, doubtful, history);
    }

    /** The unit after a number, the circumstance after a reason why there is none. */
    private String after(Parameter parameter, DatedValue value) {
        return value.value() instanceof Value.Missing missing
                ? t.of(missing.detail())
                : Amounts.unit(value.value(), parameter.unit(), t);
    }

    private FigureLink link(Parameter parameter, DatedValue value) {
        Figure figure = law.figure(parameter.id(), value.from());
        return Figures.of(links).link(figure, t.of(Amounts.plain(figure)));
    }

    private String since(DatedValue value) {
        String prices = value.basis() instanceof PriceBasis.None
                ? ""
                : ", " + t.of(value.basis().words());
        return style.date(value.from()) + prices;
    }

    private String reference(DatedValue value) {
        Text changed = value.changedBy().orElse(Text.EMPTY);
        String reference = value.reference().title() + ", " + value.reference().place();
        return changed.isEmpty()
                ? reference
                : reference + " (" + t.of("lagt oven på af: ", "laid over by: ") + t.of(changed) + ")";
    }
}
