package dk.provenu.engine.model.investment.ledger;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Group;
import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Node;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.figure.operation.Quantile;
import dk.provenu.engine.figure.operation.Quotient;
import dk.provenu.engine.figure.operation.Share;
import dk.provenu.engine.figure.operation.Sum;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the promises that have been followed up say of promises as such.
 *
 * @param expected what they promised together
 * @param realised what they kept together
 * @param ratio the second as a share of the first
 * @param median the middle case's ratio
 * @param effective how many cases of one size weigh as much: (sum)² / sum of squares (Kish 1965)
 * @param prior how many cases that kept their word the belief before any follow-up weighs
 * @param weight what the followed-up cases weigh against that belief: n / (n + k), the credibility of Bühlmann (1967)
 * @param correction what the next promise is multiplied by: weight × ratio + (1 − weight) × 1
 * @param widening what the distance to low and high of the next promise is multiplied by; missing where no case gave any
 * @param coverage in pct. of the cases that gave an interval, those that kept within it; missing where none did
 * @param honest the probability of so few or fewer within, had the intervals been 80 pct. intervals
 */
record Grade(
        Figure expected,
        Figure realised,
        Figure ratio,
        Figure median,
        Figure effective,
        Figure prior,
        Figure weight,
        Figure correction,
        Figure widening,
        Figure coverage,
        Figure honest) {

    /** From the 10th to the 90th percentile. */
    private static final double NOMINAL = 0.8;

    /** The grade of at least one promise. */
    static Grade of(List<Promise> promises, Figure prior) {
        Text words = Text.of("alle sager, der er fulgt op", "all cases followed up");
        Figure expected = sum(
                "expected",
                Text.of("Lovet, ", "Promised, ").plus(words),
                promises.stream().map(Promise::expected));
        Figure realised = sum(
                "realised",
                Text.of("Realiseret, ", "Realised, ").plus(words),
                promises.stream().map(Promise::realised));
        Figure ratio = Promise.ratio(Promise.id("grade", "ratio"), words, realised, expected);
        Figure median = Figure.derived(
                Promise.id("grade", "median"),
                Text.of("Den midterste sag", "The middle case"),
                Quantile.median(),
                Group.of(
                        Promise.id("grade", "ratios"),
                        Text.of("Sagernes andele", "The cases' shares"),
                        promises.stream().map(Promise::ratio).toList()));
        Figure effective = effective(promises, expected);
        Figure weight = Figure.derived(
                Promise.id("grade", "weight"),
                Text.of("Erfaringens vægt", "The weight of experience"),
                new Share(),
                effective,
                Group.of(
                        Promise.id("grade", "cases"),
                        Text.of("Sager og forhåndstro", "Cases and prior belief"),
                        List.of(effective, prior)));
        return new Grade(
                expected,
                realised,
                ratio,
                median,
                effective,
                prior,
                weight,
                correction(weight, ratio),
                widening(promises, prior),
                coverage(promises),
                honest(promises));
    }

    private static Figure sum(String key, Text label, Stream<Figure> figures) {
        return Sums.sum(Promise.id("grade", key), label, figures);
    }

    private static Figure effective(List<Promise> promises, Figure expected) {
        List<Node> squares = new ArrayList<>();
        for (Promise promise : promises) {
            squares.add(Figure.derived(
                    Promise.id("case", promise.key(), "square"),
                    Text.of("Kvadratet på løftet, ", "The promise squared, ").plus(promise.label()),
                    new Product(),
                    promise.expected(),
                    promise.expected()));
        }
        Figure sum = Figure.derived(
                Promise.id("grade", "squares"),
                Text.of("Løfternes kvadrater", "The promises' squares"),
                new Sum(),
                squares,
                List.of());
        Figure whole = Figure.derived(
                Promise.id("grade", "square"),
                Text.of("Kvadratet på løfterne tilsammen", "The promises together, squared"),
                new Product(),
                expected,
                expected);
        return Figure.derived(
                Promise.id("grade", "effective"),
                Text.of("Så mange lige store sager svarer de til", "As many cases of one size"),
                new Quotient(),
                whole,
                sum);
    }

    private static Figure correction(Figure weight, Figure ratio) {
        Figure rest = Figure.derived(
                Promise.id("grade", "rest"),
                Text.of("Forhåndstroens vægt", "The weight of the prior belief"),
                new Difference(),
                Shared.ONE,
                weight);
        Figure learnt = Figure.derived(
                Promise.id("grade", "learnt"),
                Text.of("Erfaringens bidrag", "What experience adds"),
                new Product(),
                weight,
                ratio);
        Figure share = Figure.derived(
                Promise.id("grade", "correction_share"),
                Text.of("Foreslået korrektion som andel", "Suggested correction as a share"),
                new Sum(),
                learnt,
                rest);
        return Figure.derived(
                Promise.id("grade", "correction"),
                Text.of("Næste løfte sættes til, af det lovede", "The next promise is set to, of what is promised"),
                Convert.between(Unit.SHARE, Unit.PERCENT),
                share);
    }

    private static Figure widening(List<Promise> promises, Figure prior) {
        double squares = 0;
        int n = 0;
        for (Promise promise : promises) {
            if (promise.deviations().isPresent()) {
                squares += Math.pow(promise.deviations().getAsDouble(), 2);
                n++;
            }
        }
        double k = prior.number();
        return modelled(
                "widening",
                Text.of("Intervallet ganges med", "The interval is multiplied by"),
                n == 0 ? Optional.empty() : Optional.of(Math.sqrt((k + squares) / (k + n))),
                Unit.NUMBER,
                Map.of("cases", Integer.toString(n), "mean_square_deviation", plain(squares / Math.max(1, n))),
                promises);
    }

    private static long inside(List<Promise> promises) {
        return promises.stream()
                .filter(promise -> promise.inside().equals(Optional.of(true)))
                .count();
    }

    private static int judged(List<Promise> promises) {
        return (int) promises.stream()
                .filter(promise -> promise.inside().isPresent())
                .count();
    }

    private static Figure coverage(List<Promise> promises) {
        int n = judged(promises);
        return modelled(
                "coverage",
                Text.of(
                        "Sager, der holdt sig inden for deres eget interval",
                        "Cases that kept within their own interval"),
                n == 0 ? Optional.empty() : Optional.of(100.0 * inside(promises) / n),
                Unit.PERCENT,
                Map.of("inside", Long.toString(inside(promises)), "cases", Integer.toString(n)),
                promises);
    }

    private static Figure honest(List<Promise> promises) {
        int n = judged(promises);
        double below = 0;
        double term = Math.pow(1 - NOMINAL, n);
        for (int i = 0; i <= inside(promises); i++) {
            below += term;
            term *= (n - i) / (i + 1.0) * NOMINAL / (1 - NOMINAL);
        }
        return modelled(
                "honest",
                Text.of(
                        "Sandsynlighed for så få, hvis intervallerne passede",
                        "Probability of so few, had the intervals been right"),
                n == 0 ? Optional.empty() : Optional.of(100 * Math.min(1, below)),
                Unit.PERCENT,
                Map.of(
                        "inside",
                        Long.toString(inside(promises)),
                        "cases",
                        Integer.toString(n),
                        "nominal",
                        plain(NOMINAL)),
                promises);
    }

    private static Figure modelled(
            String key,
            Text label,
            Optional<Double> number,
            Unit unit,
            Map<String, String> settings,
            List<Promise> promises) {
        List<Node> inputs = new ArrayList<>();
        for (Promise promise : promises) {
            promise.low().ifPresent(inputs::add);
            promise.high().ifPresent(inputs::add);
            inputs.add(promise.realised());
        }
        return Figure.modelled(
                Promise.id("grade", key),
                label,
                number.map(Value::of)
                        .orElseGet(() -> Value.missing(
                                MissingReason.NOT_FILLED,
                                Text.of("ingen sag har lavt og højt skøn", "no case has low and high"))),
                unit,
                PriceBasis.none(),
                new Origin.Modelled(
                        Text.of(
                                "Sagernes egne 10- og 90-pct.-fraktiler holdt op mod det realiserede",
                                "The cases' own 10th and 90th percentiles held against what was realised"),
                        settings,
                        inputs),
                List.of());
    }

    private static String plain(double number) {
        return String.format(Locale.ROOT, "%.6g", number);
    }
}
