package dk.provenu.engine.scenario;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.SourceCell;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Uncertainty;
import dk.provenu.engine.figure.Uncertainty.Distribution;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.UnitException;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.scenario.ScenarioNode.Items;
import dk.provenu.engine.scenario.ScenarioNode.Mapping;
import dk.provenu.engine.scenario.ScenarioNode.Value;
import dk.provenu.engine.vocabulary.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Makes the assumption of one number of a plan. */
final class NumberReader {

    static final String EVIDENCE = "evidence";

    private static final String LOW = "low";
    private static final String HIGH = "high";
    private static final Set<String> KEYS =
            Set.of("value", "likely", LOW, HIGH, "note", EVIDENCE, "unit", "price", "distribution");
    private static final Map<String, Distribution> DISTRIBUTIONS = Map.of(
            "split-normal", Distribution.SPLIT_NORMAL,
            "uniform", Distribution.UNIFORM,
            "log-normal", Distribution.LOG_NORMAL);

    private final Reading reading;
    private final String path;
    private final Text label;
    private final Unit wanted;
    private final double min;
    private final double max;

    NumberReader(Reading reading, String path, Text label, Unit wanted, double min, double max) {
        this.reading = reading;
        this.path = path;
        this.label = label;
        this.wanted = wanted;
        this.min = min;
        this.max = max;
    }

    /** What is answered where the plan has a fault; never computed with, for the reading ends in a refusal. */
    Figure standIn() {
        PriceBasis basis = wanted.isMoney() ? new PriceBasis.Unknown(reading.scenario.id()) : PriceBasis.none();
        return Figure.assumption(
                id(),
                label,
                dk.provenu.engine.figure.Value.missing(MissingReason.REFUSED),
                wanted,
                basis,
                new Origin.Assumption(Text.EMPTY, Optional.empty(), Optional.empty()),
                List.of());
    }

    Optional<Figure> read(ScenarioNode node) {
        return switch (node) {
            case Value value -> Optional.of(plain(value));
            case Mapping mapping -> described(mapping);
            case Items items -> {
                reading.fault(
                        items.line(),
                        path,
                        "her skal stå ét tal, ikke en liste.",
                        "here must be one number, not a list.");
                yield Optional.of(standIn());
            }
        };
    }

    private Figure plain(Value value) {
        Double number = number(value, path, wanted);
        return number == null
                ? standIn()
                : figure(value, number, wanted, basis(Optional.empty(), value.line()), Text.EMPTY, Optional.empty());
    }

    private Optional<Figure> described(Mapping mapping) {
        mapping.entries().forEach((key, node) -> {
            if (!KEYS.contains(key)) {
                reading.fault(
                        node.line(),
                        path + "." + key,
                        Text.of("nøglen kendes ikke.", "the key is not known.").plus(Reading.known(key, KEYS)));
            }
        });
        ScenarioNode node = mapping.entries().containsKey("likely")
                ? mapping.entries().get("likely")
                : mapping.entries().get("value");
        if (!(node instanceof Value value) || value.text().isBlank()) {
            if (node == null && mapping.entries().containsKey(EVIDENCE)) {
                return Optional.empty();
            }
            reading.fault(
                    mapping.line(),
                    path,
                    "tallet mangler. Tilføj en linje 'likely: ...' (eller 'value: ...').",
                    "the number is missing. Add a line 'likely: ...' (or 'value: ...').");
            return Optional.of(standIn());
        }
        if (mapping.entries().containsKey("likely") && mapping.entries().containsKey("value")) {
            reading.fault(
                    mapping.line(),
                    path,
                    "her står både value og likely. Slet den ene.",
                    "both value and likely stand here. Delete one.");
        }
        Unit unit = unit(mapping);
        Double number = number(value, path, unit);
        if (number == null) {
            return Optional.of(standIn());
        }
        Optional<Uncertainty> uncertainty = uncertainty(mapping, value, number, unit);
        return Optional.of(
                figure(value, number, unit, basis(mapping.text("price"), mapping.line()), note(mapping), uncertainty));
    }

    private Unit unit(Mapping mapping) {
        Optional<String> code = mapping.text("unit");
        if (code.isEmpty()) {
            return wanted;
        }
        int line = Objects.requireNonNull(mapping.entries().get("unit")).line();
        Optional<Unit> unit = Units.find(code.get());
        if (unit.isEmpty()) {
            List<String> codes =
                    StreamSupport.stream(Units.codes().spliterator(), false).toList();
            reading.fault(
                    line,
                    path + ".unit",
                    Text.of(
                                    "enheden '" + Reading.shown(code.get()) + "' kendes ikke.",
                                    "the unit '" + Reading.shown(code.get()) + "' is not known.")
                            .plus(Reading.known(code.get(), codes)));
            return wanted;
        }
        try {
            Convert.between(unit.get(), wanted);
            return unit.get();
        } catch (UnitException e) {
            reading.fault(
                    line,
                    path + ".unit",
                    "tallet skal være i '" + wanted.words().da() + "' (" + wanted.code() + "), ikke i '"
                            + unit.get().words().da() + "'.",
                    "the number must be in '" + wanted.words().en() + "' (" + wanted.code() + "), not in '"
                            + unit.get().words().en() + "'.");
            return wanted;
        }
    }

    private PriceBasis basis(Optional<String> stated, int line) {
        if (!wanted.isMoney()) {
            stated.ifPresent(price -> reading.fault(
                    line,
                    path + ".price",
                    "'" + wanted.words().da() + "' er ikke kroner og har intet prisniveau. Slet linjen.",
                    "'" + wanted.words().en() + "' is not money and has no price level. Delete the line."));
            return PriceBasis.none();
        }
        return stated.map(price -> reading.scenario.priceBasis(price, line, path + ".price", reading))
                .orElseGet(() -> reading.scenario.priceBasis(reading));
    }

    private Optional<Uncertainty> uncertainty(Mapping mapping, Value value, double likely, Unit unit) {
        Optional<Double> low = bound(mapping, LOW, unit);
        Optional<Double> high = bound(mapping, HIGH, unit);
        if (low.isPresent() != high.isPresent()) {
            if (mapping.entries().containsKey(LOW) != mapping.entries().containsKey(HIGH)) {
                String lacking = low.isPresent() ? HIGH : LOW;
                reading.fault(
                        mapping.line(),
                        path,
                        "'" + lacking + "' mangler: et lavt og et højt skøn hører sammen.",
                        "'" + lacking + "' is missing: a low and a high estimate belong together.");
            }
            return Optional.empty();
        }
        if (low.isEmpty()) {
            return Optional.empty();
        }
        double from = low.get();
        double to = high.orElseThrow();
        if (value.planned().isPresent()) {
            // What is tried for one run may lie outside what the plan holds for likely.
            from = Math.min(from, likely);
            to = Math.max(to, likely);
        }
        if (!(from <= likely && likely <= to)) {
            reading.fault(
                    mapping.line(),
                    path,
                    value.text() + " ligger ikke mellem det lave skøn " + text(mapping, LOW) + " og det høje "
                            + text(mapping, HIGH) + ".",
                    value.text() + " does not lie between the low estimate " + text(mapping, LOW) + " and the high "
                            + text(mapping, HIGH) + ".");
            return Optional.empty();
        }
        String name = mapping.text("distribution").orElse("split-normal");
        Distribution distribution = DISTRIBUTIONS.get(name);
        if (distribution == null || (distribution == Distribution.LOG_NORMAL && from <= 0)) {
            reading.fault(
                    mapping.line(),
                    path + ".distribution",
                    distribution == null
                            ? Text.of(
                                            "fordelingen '" + Reading.shown(name) + "' kendes ikke.",
                                            "the distribution '" + Reading.shown(name) + "' is not known.")
                                    .plus(Reading.known(name, DISTRIBUTIONS.keySet()))
                            : Text.of(
                                    "en logaritmisk fordeling kræver et lavt skøn over 0.",
                                    "a logarithmic distribution needs a low estimate above 0."));
            return Optional.empty();
        }
        return Optional.of(new Uncertainty(from, to, distribution));
    }

    private Optional<Double> bound(Mapping mapping, String key, Unit unit) {
        return mapping.entries().get(key) instanceof Value value
                        && !value.text().isBlank()
                ? Optional.ofNullable(number(value, path + "." + key, unit))
                : Optional.empty();
    }

    private static String text(Mapping mapping, String key) {
        return mapping.text(key).orElse("");
    }

    /** The note and what evidence is named, with what was laid over it. */
    private static Text note(Mapping mapping) {
        Text note = Text.same(mapping.text("note").orElse(""));
        List<String> ids = new ArrayList<>();
        switch (mapping.entries().get(EVIDENCE)) {
            case Value value -> ids.add(value.text().strip());
            case Items items ->
                items.items().forEach(item -> {
                    if (item instanceof Value value) {
                        ids.add(value.text().strip());
                    }
                });
            case null, default -> {}
        }
        if (ids.isEmpty()) {
            return note;
        }
        String names = String.join(", ", ids);
        Text evidence = Text.of("Bevis: " + names + ".", "Evidence: " + names + ".");
        return note.isEmpty() ? evidence : note.plus(Text.same(" ")).plus(evidence);
    }

    private @Nullable Double number(Value value, String where, Unit unit) {
        String text = value.text().strip();
        Double number = NumberSyntax.parse(text, value.quoted());
        if (number == null) {
            reading.fault(value.line(), where, notANumber(text, value.quoted()));
            return null;
        }
        double factor = factor(unit);
        double lowest = min / factor;
        double highest = max / factor;
        if (number < lowest || number > highest) {
            reading.fault(
                    value.line(),
                    where,
                    text + " " + unit.words().da() + " ligger uden for det mulige: " + Bounds.da(lowest, highest) + ".",
                    text + " " + unit.words().en() + " is not possible: " + Bounds.en(lowest, highest) + ".");
            return null;
        }
        return number;
    }

    /** By what a number in the stated unit is multiplied to be in the wanted one. */
    private double factor(Unit unit) {
        return unit.equals(wanted) ? 1 : Convert.between(unit, wanted).value(new double[] {1});
    }

    private static Text notANumber(String text, boolean quoted) {
        String shown = Reading.shown(text);
        if (NumberSyntax.twoReadings(text, quoted)) {
            String digits = text.replaceAll("[.,]", "");
            return Text.of(
                    "'" + shown + "' kan læses på to måder. Skriv " + digits + ", hvis det er tusinder, eller "
                            + text.replace(',', '.') + "0, hvis det er decimaler.",
                    "'" + shown + "' can be read in two ways. Write " + digits + " if it is thousands, or "
                            + text.replace(',', '.') + "0 if it is decimals.");
        }
        return Text.of(
                "'" + shown + "' er ikke et tal. Skriv det som 2500 eller 2,5.",
                "'" + shown + "' is not a number. Write it as 2500 or 2.5.");
    }

    private Figure figure(
            Value value, double number, Unit unit, PriceBasis basis, Text note, Optional<Uncertainty> uncertainty) {
        Text why = value.planned()
                .map(planned -> Text.of(
                                "Sat til " + value.text() + " for denne beregning; planen siger " + planned + ".",
                                "Set to " + value.text() + " for this run; the plan says " + planned + ".")
                        .plus(note.isEmpty() ? Text.EMPTY : Text.same(" ").plus(note)))
                .orElse(note);
        boolean same = unit.equals(wanted);
        Figure stated = Figure.assumption(
                same ? id() : id().child("stated"),
                label,
                dk.provenu.engine.figure.Value.of(number),
                unit,
                basis,
                new Origin.Assumption(why, Optional.of(cell(value)), uncertainty),
                List.of());
        double factor = factor(unit);
        reading.numbers.put(
                path, new ScenarioNumber(path, stated, value.planned(), min / factor, max / factor, value.line()));
        return same ? stated : Figure.derived(id(), label, Convert.between(unit, wanted), stated);
    }

    private SourceCell cell(Value value) {
        Scenario scenario = reading.scenario;
        return new SourceCell(
                Scenario.ROOM,
                scenario.name() + "-" + scenario.revision(),
                scenario.file(),
                value.line(),
                path,
                scenario.saved(),
                scenario.title(),
                "revision " + scenario.revision());
    }

    private FigureId id() {
        return FigureId.of(Scenario.ROOM, reading.scenario.name(), path);
    }

    /** Possible values in words. */
    private static final class Bounds {
        private Bounds() {}

        static String da(double low, double high) {
            return Double.isInfinite(high)
                    ? "mindst " + write(low).replace('.', ',')
                    : "fra " + write(low).replace('.', ',') + " til "
                            + write(high).replace('.', ',');
        }

        static String en(double low, double high) {
            return Double.isInfinite(high) ? "at least " + write(low) : "from " + write(low) + " to " + write(high);
        }

        private static String write(double number) {
            return NumberSyntax.write(number);
        }
    }
}
