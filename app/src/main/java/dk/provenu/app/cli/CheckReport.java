package dk.provenu.app.cli;

import dk.provenu.app.service.Models;
import dk.provenu.app.service.PublishedCheck;
import dk.provenu.app.service.PublishedCheck.Line;
import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.explain.Cause;
import dk.provenu.engine.figure.explain.Explanation;
import dk.provenu.engine.figure.explain.Step;
import dk.provenu.engine.model.PublishedFigures.Check;
import dk.provenu.engine.model.PublishedFigures.Verdict;
import dk.provenu.engine.table.NumberStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The check of printed numbers as a person reads it: how many agree, table by table, and the wrong ones with the arithmetic. */
final class CheckReport {

    private static final List<Verdict> WORST_FIRST =
            List.of(Verdict.DIFFERS, Verdict.MISSING, Verdict.ROUNDING, Verdict.AGREES);

    private final Language language;
    private final NumberStyle style;
    private final StringBuilder text = new StringBuilder();

    private CheckReport(Language language) {
        this.language = language;
        this.style = NumberStyle.of(language);
    }

    /**
     * The report.
     *
     * @param all whether those that agree are listed too
     */
    static String of(PublishedCheck check, boolean all, Language language) {
        CheckReport report = new CheckReport(language);
        report.counts(check);
        Map<String, List<Line>> byModel = new LinkedHashMap<>();
        check.lines()
                .forEach(line -> byModel.computeIfAbsent(line.model(), _ -> new ArrayList<>())
                        .add(line));
        byModel.forEach((model, lines) -> report.model(model, lines, all));
        return report.text.toString();
    }

    private void counts(PublishedCheck check) {
        int all = check.lines().size();
        line(words(Text.of("Kildernes trykte tal, genberegnet:", "The sources' printed numbers, recomputed:")));
        line(check.count(Verdict.AGREES) + of(all) + words(Text.of("stemmer", "agree")));
        count(check, Verdict.ROUNDING);
        count(check, Verdict.DIFFERS);
        count(check, Verdict.MISSING);
        long remarked = check.lines().stream()
                .filter(line -> bad(line.check()) && line.check().settled())
                .count();
        if (remarked == 0 && check.unsettled().isEmpty()) {
            line(words(Text.of("Ingen afvigelser.", "No deviations.")));
        } else {
            line(
                    check.unsettled().isEmpty()
                            ? words(Text.of(
                                    "Alle afvigelser er forklaret (" + remarked + " med bemærkning).",
                                    "All deviations are explained (" + remarked + " by a remark)."))
                            : words(Text.of(
                                    check.unsettled().size() + " afvigelser står uden forklaring; de er mærket med !",
                                    check.unsettled().size()
                                            + " deviations have no explanation; they are marked with !")));
        }
    }

    private void count(PublishedCheck check, Verdict verdict) {
        long count = check.count(verdict);
        if (count > 0) {
            line(count + of(check.lines().size()) + words(verdict.words()));
        }
    }

    private String of(int all) {
        return words(Text.of(" af ", " of ")) + all + " ";
    }

    private static boolean bad(Check check) {
        return check.verdict() == Verdict.DIFFERS || check.verdict() == Verdict.MISSING;
    }

    private void model(String model, List<Line> lines, boolean all) {
        line("");
        line(Models.find(model)
                .map(each -> words(each.title()) + " (" + model + ")")
                .orElse(model));
        Map<String, List<Line>> byPlace = lines.stream()
                .collect(Collectors.groupingBy(line -> place(line.check()), LinkedHashMap::new, Collectors.toList()));
        byPlace.forEach((place, there) -> line("  " + place + ": " + tally(there)));
        for (Verdict verdict : WORST_FIRST) {
            List<Line> such = lines.stream()
                    .filter(line -> line.check().verdict() == verdict)
                    .toList();
            if (!such.isEmpty() && (all || verdict == Verdict.DIFFERS || verdict == Verdict.MISSING)) {
                line("");
                line("  " + capital(words(verdict.words())) + ":");
                such.forEach(this::one);
            }
        }
    }

    private static String place(Check check) {
        return check.row().text("source") + ", " + check.row().text("place");
    }

    private String tally(List<Line> lines) {
        return Arrays.stream(Verdict.values())
                .map(verdict -> {
                    long count = lines.stream()
                            .filter(line -> line.check().verdict() == verdict)
                            .count();
                    return count == 0 ? "" : count + " " + words(verdict.words());
                })
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private void one(Line line) {
        Check check = line.check();
        line((check.settled() ? "    " : "  ! ") + check.row().text("claim") + ": "
                + check.row().text("label"));
        int decimals = Math.max(0, Integer.parseInt(check.row().text("decimals")));
        StringBuilder numbers = new StringBuilder();
        numbers.append(words(Text.of("kilden: ", "source: "))).append(style.value(check.published(), decimals));
        check.computed()
                .ifPresent(figure -> numbers.append(words(Text.of("; genberegnet: ", "; recomputed: ")))
                        .append(style.value(figure, shown(check, decimals)))
                        .append(
                                Double.isNaN(check.difference()) || check.verdict() == Verdict.AGREES
                                        ? ""
                                        : words(Text.of("; forskel ", "; difference "))
                                                + style.signed(check.difference(), shown(check, decimals))));
        unit(check.published()).ifPresent(numbers::append);
        detail(numbers.toString());
        if (check.verdict() != Verdict.AGREES) {
            check.computed().ifPresent(this::arithmetic);
        }
        if (!line.why().equals(Text.EMPTY)) {
            detail(words(line.why()));
        }
        if (!check.remark().isEmpty()) {
            detail(words(Text.of("bemærkning: ", "remark: ")) + check.remark());
        }
        if (bad(check)) {
            detail(words(Text.of("se: provenu explain ", "see: provenu explain ")) + "'" + line.address() + "'");
        }
    }

    /** A rank or a year needs no unit. */
    private Optional<String> unit(Figure figure) {
        return switch (figure.unit().form()) {
            case YEAR, RANK, NUMBER, SHARE, INDEX -> Optional.empty();
            default -> Optional.of(" (" + words(figure.unit().words()) + ")");
        };
    }

    /** One more decimal than printed where the difference would not be seen otherwise. */
    private static int shown(Check check, int decimals) {
        boolean seen = Math.abs(check.difference()) >= Math.pow(10, -decimals);
        return check.verdict() == Verdict.AGREES || seen ? decimals : decimals + 1;
    }

    /** The last step that made the number; behind a mere change of unit, the one before it too. */
    private void arithmetic(Figure figure) {
        Explanation explanation = Explanation.of(figure, Amounts::written);
        Step step = explanation.get(figure.id());
        boolean more = true;
        for (int steps = 0; more && steps < 3; steps++) {
            more = false;
            if (step instanceof Step.OfFigure made && made.cause() instanceof Cause.Derived derived) {
                detail(words(made.shown()) + " = " + words(derived.inNumbers()));
                if (derived.inputs().size() == 1) {
                    step = explanation.get(derived.inputs().getFirst());
                    more = true;
                }
            }
        }
    }

    private void detail(String words) {
        line("        " + words);
    }

    private void line(String words) {
        text.append(words).append('\n');
    }

    private String words(Text words) {
        return words.in(language);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
