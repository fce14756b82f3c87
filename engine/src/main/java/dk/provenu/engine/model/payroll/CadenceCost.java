package dk.provenu.engine.model.payroll;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.figure.operation.Quotient;
import dk.provenu.engine.law.Law;
import dk.provenu.engine.model.ModelException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The way from a rule on meetings to kroner, in one graph: persons x meetings each, hours, posts, payroll; what the meetings
 * are assumed to save of benefits, and the reimbursement that goes with it.
 *
 * @param lines by key
 * @param meetings a year, all groups
 * @param hours a year
 * @param posts full-time equivalents
 * @param payroll kr. a year
 * @param saved benefits saved by the meetings, kr. a year before reimbursement; empty where no effect is assumed
 * @param reimbursement what the state pays less of it, kr.
 * @param net payroll less benefits saved, plus the reimbursement lost: the municipality's net cost, kr.
 */
record CadenceCost(
        Map<String, Line> lines,
        Figure meetings,
        Figure hours,
        Figure posts,
        Figure payroll,
        Optional<Figure> saved,
        Optional<Figure> reimbursement,
        Figure net) {

    /**
     * A group's part.
     *
     * @param meetings a year
     * @param hours a year
     * @param posts full-time equivalents
     */
    record Line(
            Text label, Figure meetings, Figure hours, Figure posts, Optional<Figure> saved, Optional<Figure> refund) {}

    /** What every cadence is reckoned by. */
    record Prices(Figure salary, Figure monthsOfYear, Law law, LocalDate on) {}

    static CadenceCost of(Cadence cadence, Made made, Prices prices) {
        Map<String, Line> lines = new LinkedHashMap<>();
        for (Cadence.Line line : cadence.lines()) {
            lines.put(line.key(), line(cadence, line, made, prices));
        }
        List<Line> all = List.copyOf(lines.values());
        Figure posts = made.sum(
                "total",
                "posts",
                Text.of("Årsværk", "Full-time equivalents"),
                all.stream().map(Line::posts).toList());
        Figure payroll =
                made.of("total", "payroll", Text.of("Lønsum", "Payroll"), new Product(), posts, prices.salary());
        Optional<Figure> saved = sum(
                made,
                "saved",
                Text.of("Sparet ydelse", "Benefits saved"),
                all.stream().map(Line::saved).flatMap(Optional::stream).toList());
        Optional<Figure> refund = sum(
                made,
                "reimbursement",
                Text.of("Mistet refusion", "Reimbursement lost"),
                all.stream().map(Line::refund).flatMap(Optional::stream).toList());
        Text label = Text.of("Kommunens nettoudgift", "The municipality's net cost");
        Figure net = saved.map(each -> made.of(
                        "total",
                        "net",
                        label,
                        new dk.provenu.engine.figure.operation.Sum(),
                        made.less(
                                "total",
                                "after_saving",
                                Text.of("Lønsum mindre sparet ydelse", "Payroll less benefits saved"),
                                payroll,
                                each),
                        refund.orElseThrow()))
                .orElseGet(() -> made.of("total", "net", label, new dk.provenu.engine.figure.operation.Sum(), payroll));
        return new CadenceCost(
                lines,
                made.sum(
                        "total",
                        "meetings",
                        Text.of("Samtaler om året", "Meetings a year"),
                        all.stream().map(Line::meetings).toList()),
                made.sum(
                        "total",
                        "hours",
                        Text.of("Timer om året", "Hours a year"),
                        all.stream().map(Line::hours).toList()),
                posts,
                payroll,
                saved,
                refund,
                net);
    }

    private static Optional<Figure> sum(Made made, String key, Text label, List<Figure> parts) {
        return parts.isEmpty() ? Optional.empty() : Optional.of(made.sum("total", key, label, parts));
    }

    private static Line line(Cadence cadence, Cadence.Line line, Made made, Prices prices) {
        String key = line.key();
        Figure within = made.of(
                key,
                "within",
                line.label().plus(Text.of(": samtaler inden for tiden", ": meetings within the time")),
                new Product(),
                line.persons(),
                line.number());
        Figure monthly = made.of(
                key,
                "monthly",
                line.label().plus(Text.of(": samtaler om måneden", ": meetings a month")),
                new Quotient(),
                within,
                line.months());
        Figure meetings = made.of(
                key,
                "meetings",
                line.label().plus(Text.of(": samtaler om året", ": meetings a year")),
                new Product(),
                monthly,
                prices.monthsOfYear());
        Figure hours = made.of(
                key,
                "hours",
                line.label().plus(Text.of(": timer om året", ": hours a year")),
                new Product(),
                meetings,
                line.hours());
        Figure posts = made.of(
                key,
                "posts",
                line.label().plus(Text.of(": årsværk", ": full-time equivalents")),
                new Quotient(),
                hours,
                cadence.hoursPerStaff());
        if (line.effect().isEmpty()) {
            return new Line(line.label(), meetings, hours, posts, Optional.empty(), Optional.empty());
        }
        Cadence.Effect effect = line.effect().get();
        Figure fewer = made.of(
                key,
                "fewer",
                line.label().plus(Text.of(": færre fuldtidspersoner", ": full-time persons fewer")),
                new Product(),
                meetings,
                effect.fewer());
        Figure saved = made.of(
                key,
                "saved",
                line.label().plus(Text.of(": sparet ydelse", ": benefits saved")),
                new Product(),
                fewer,
                effect.benefit());
        Figure rate = made.of(
                key,
                "rate",
                line.label().plus(Text.of(": refusionsandel", ": share reimbursed")),
                Convert.between(Unit.PERCENT, Unit.SHARE),
                rate(prices, effect.step()));
        Figure refund = made.of(
                key,
                "reimbursement",
                line.label().plus(Text.of(": mistet refusion", ": reimbursement lost")),
                new Product(),
                saved,
                rate);
        return new Line(line.label(), meetings, hours, posts, Optional.of(saved), Optional.of(refund));
    }

    /** @throws ModelException when the law has no such rate */
    private static Figure rate(Prices prices, int step) {
        String id = "reimbursement_ladder.step_" + step + ".rate";
        if (prices.law().find(id).isEmpty()) {
            throw new ModelException(Text.of(
                    "Lovgrundlaget har ikke parameteren " + id + ". Se, hvad det har, med: provenu law list",
                    "The law has no parameter " + id + ". See what it has by: provenu law list"));
        }
        return prices.law().figure(id, prices.on());
    }
}
