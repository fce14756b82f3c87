package dk.provenu.app.web.view;

import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.Reference;
import dk.provenu.engine.figure.SourceCell;
import dk.provenu.engine.figure.explain.Cause;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Where a number that was not computed comes from, line by line. */
final class Sources {
    private final Tongue t;

    Sources(Language language) {
        this.t = new Tongue(language);
    }

    List<Line> of(Cause cause) {
        return switch (cause) {
            case Cause.Observed(SourceCell cell) -> cell(cell);
            case Cause.Parameter(Reference reference) -> reference(reference);
            case Cause.Assumption assumption -> assumption(assumption);
            case Cause.Modelled modelled -> modelled(modelled);
            case Cause.Derived _ -> List.of();
        };
    }

    private List<Line> cell(SourceCell cell) {
        List<Line> lines = new ArrayList<>();
        add(lines, t.of("Kilde", "Source"), cell.source());
        add(lines, t.of("Sted", "Place"), cell.place());
        add(lines, t.of("Fil", "File"), cell.file());
        add(lines, t.of("Linje", "Line"), String.valueOf(cell.line()));
        add(lines, t.of("Kolonne", "Column"), cell.column());
        add(lines, t.of("Hentet", "Fetched"), time(cell.fetched()));
        add(lines, t.of("Datasæt", "Dataset"), cell.dataset());
        add(lines, t.of("Udgave", "Vintage"), cell.vintage());
        return lines;
    }

    private List<Line> reference(Reference reference) {
        List<Line> lines = new ArrayList<>();
        add(lines, t.of("Regel", "Rule"), reference.title());
        add(lines, t.of("Sted", "Place"), reference.place());
        add(lines, t.of("Gælder fra", "Valid from"), time(reference.validFrom()));
        return lines;
    }

    private List<Line> assumption(Cause.Assumption assumption) {
        List<Line> lines = new ArrayList<>();
        add(lines, t.of("Antagelse", "Assumption"), t.of(assumption.note()));
        assumption
                .range()
                .ifPresent(range -> add(
                        lines,
                        t.of("Spænd (10-90 pct.)", "Range (10-90 pct.)"),
                        t.of(range.low()) + " – " + t.of(range.high())));
        assumption.cell().ifPresent(cell -> lines.addAll(cell(cell)));
        return lines;
    }

    private List<Line> modelled(Cause.Modelled modelled) {
        List<Line> lines = new ArrayList<>();
        add(lines, t.of("Metode", "Method"), t.of(modelled.method()));
        new TreeMap<>(modelled.settings()).forEach((name, value) -> add(lines, name, value));
        return lines;
    }

    /** A moment or a day as it is read. */
    String time(String iso) {
        return Moments.of(iso, t.language());
    }

    private static void add(List<Line> lines, String name, String text) {
        if (!text.isBlank()) {
            lines.add(new Line(name, text));
        }
    }
}
