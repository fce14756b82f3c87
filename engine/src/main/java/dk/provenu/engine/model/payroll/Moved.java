package dk.provenu.engine.model.payroll;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.figure.operation.Quotient;
import dk.provenu.engine.figure.operation.Sum;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What it does to payroll, work and the municipality that a unit moves persons of a target group into job at the beginning
 * of the first year: the simulation with these persons less the one without, year by year.
 */
final class Moved {

    private final Outcome without;
    private final Target target;
    private final Figure moved;
    private final Made made;
    private final List<Figure> fewer;
    private final Outcome with;
    private final List<Year> years = new ArrayList<>();

    /**
     * A year.
     *
     * @param fewer persons of those moved who are still off the benefit
     * @param payroll what the base payroll is changed by, kr.; negative for less
     * @param relief the salaries of the staff that the fewer persons need less of, kr.
     * @param left relief and payroll together: capacity that the unit has more for those who are left, kr.
     * @param saved the benefits that the municipality saves net of reimbursement, kr.; empty where they are not known
     * @param municipality saved benefits less the change of payroll, kr.
     */
    record Year(
            int year,
            Figure fewer,
            Figure payroll,
            Figure relief,
            Figure left,
            Optional<Figure> saved,
            Optional<Figure> municipality) {}

    private Optional<Totals> totals = Optional.empty();

    /**
     * Over all years.
     *
     * @param payroll what the base payroll is changed by, kr.; negative when success costs payroll
     * @param relief the salaries of the staff that is needed less, kr.
     * @param left relief and payroll together, kr.
     * @param effort what it takes of the unit's own payroll to move them, kr.; empty where nobody has said
     * @param balance left less effort, kr.; the same as left where the effort is not known
     * @param saved benefits saved after reimbursement, kr.; empty where they are not known
     * @param municipality saved benefits less the change of payroll, kr.
     */
    record Totals(
            Figure payroll,
            Figure relief,
            Figure left,
            Optional<Figure> effort,
            Figure balance,
            Optional<Figure> saved,
            Optional<Figure> municipality) {}

    private Moved(Outcome without, Target target, Figure moved, Made made) {
        this.without = without;
        this.target = target;
        this.moved = moved;
        this.made = made;
        this.fewer = fewer(without.staffing().workload().setup());
        Workload less =
                without.staffing().workload().without(made.path().value().replace('/', '.'), target, fewer);
        this.with = Outcome.of(Staffing.of(less, without.staffing().rule(), made.table("with")));
    }

    /**
     * Moves persons.
     *
     * @param without the simulation without them
     * @param moved how many
     * @param made the path of the figures
     */
    static Moved of(Outcome without, Target target, Figure moved, Made made) {
        Moved sheet = new Moved(without, target, moved, made);
        for (int i = 0; i < without.years().size(); i++) {
            sheet.years.add(sheet.year(i));
        }
        return sheet;
    }

    private List<Figure> fewer(Setup setup) {
        Timeline timeline = setup.timeline();
        Optional<Figure> retained = setup.costs().retained();
        List<Figure> all = new ArrayList<>();
        Figure now = moved;
        for (int at = 0; at < timeline.size(); at++) {
            if (at > 0 && at % timeline.perYear() == 0 && retained.isPresent()) {
                now = made.of(
                        "still_off",
                        Integer.toString(timeline.periods().get(at).start().getYear()),
                        Text.of(
                                "Af dem, der kom i job, stadig væk fra ydelsen",
                                "Of those moved, still off the benefit"),
                        new Product(),
                        now,
                        retained.get());
            }
            all.add(now);
        }
        return all;
    }

    private Year year(int index) {
        Outcome.Year before = without.years().get(index);
        Outcome.Year after = with.years().get(index);
        Setup setup = with.staffing().workload().setup();
        int year = before.year();
        String y = Integer.toString(year);
        Figure off = fewer.get(setup.timeline().of(year).getFirst());
        Figure payroll = made.less(
                "payroll",
                y,
                in(year, "Ændring i lønsummen", "Change of the payroll"),
                after.basePayroll(),
                before.basePayroll());
        Figure staff = made.of(
                "relief_staff",
                y,
                in(year, "Årsværk, der ikke længere er brug for", "Staff no longer needed"),
                new Quotient(),
                off,
                target.caseload());
        Figure relief = made.of(
                "relief",
                y,
                in(year, "Mindre arbejde, i løn", "Less work, in salaries"),
                new Product(),
                staff,
                setup.salary());
        Figure left =
                made.of("left", y, in(year, "Tilbage til enheden", "Left to the unit"), new Sum(), relief, payroll);
        Optional<Figure> saved = target.net()
                .map(net -> made.of(
                        "saved",
                        y,
                        in(year, "Sparet ydelse efter refusion", "Benefits saved after reimbursement"),
                        new Product(),
                        off,
                        net));
        Optional<Figure> municipality = saved.map(each ->
                made.less("municipality", y, in(year, "Kommunens netto", "The municipality's net"), each, payroll));
        return new Year(year, off, payroll, relief, left, saved, municipality);
    }

    private static Text in(int year, String da, String en) {
        return Text.of(da + ", " + year, en + ", " + year);
    }

    List<Year> years() {
        return years;
    }

    Figure moved() {
        return moved;
    }

    Target target() {
        return target;
    }

    Made made() {
        return made;
    }

    Rule rule() {
        return without.staffing().rule();
    }

    Outcome without() {
        return without;
    }

    /** What it comes to over all years. */
    Totals totals() {
        if (totals.isEmpty()) {
            totals = Optional.of(sums());
        }
        return totals.get();
    }

    private Totals sums() {
        Figure left = total("left", Text.of("Tilbage til enheden i alt", "Left to the unit in all"), each(Year::left));
        Optional<Figure> effort = without.staffing()
                .workload()
                .setup()
                .costs()
                .effort()
                .map(each -> made.of(
                        "sum",
                        "effort",
                        Text.of("Indsatsen for at flytte dem", "The effort to move them"),
                        new Product(),
                        moved,
                        each));
        Figure balance = effort.map(each -> made.less(
                        "sum",
                        "balance",
                        Text.of(
                                "Tilbage til enheden, når indsatsen er betalt",
                                "Left to the unit when the effort is paid"),
                        left,
                        each))
                .orElse(left);
        return new Totals(
                total(
                        "payroll",
                        Text.of("Ændring i lønsummen i alt", "Change of the payroll in all"),
                        each(Year::payroll)),
                total(
                        "relief",
                        Text.of("Mindre arbejde i alt, i løn", "Less work in all, in salaries"),
                        each(Year::relief)),
                left,
                effort,
                balance,
                sum(
                        "saved",
                        Text.of("Sparet ydelse efter refusion i alt", "Benefits saved after reimbursement in all"),
                        each(Year::saved)),
                sum(
                        "municipality",
                        Text.of("Kommunens netto i alt", "The municipality's net in all"),
                        each(Year::municipality)));
    }

    private <T> List<T> each(Function<Year, T> part) {
        return years.stream().map(part).toList();
    }

    private Optional<Figure> sum(String key, Text label, List<Optional<Figure>> parts) {
        return parts.stream().allMatch(Optional::isPresent)
                ? Optional.of(total(
                        key, label, parts.stream().map(Optional::orElseThrow).toList()))
                : Optional.empty();
    }

    private Figure total(String key, Text label, List<Figure> parts) {
        return made.sum("sum", key, label, parts);
    }
}
