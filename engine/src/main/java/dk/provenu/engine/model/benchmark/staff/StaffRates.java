package dk.provenu.engine.model.benchmark.staff;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.figure.operation.Quotient;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.benchmark.AccountPersons;
import dk.provenu.engine.model.benchmark.Members;
import dk.provenu.engine.source.SourceRow;
import dk.provenu.engine.vocabulary.Municipality;
import dk.provenu.engine.vocabulary.Units;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Staff per 1,000 recipients of one account in one year, by the best source there is for each municipality: counted staff
 * first, then pay over the average salary, then a rate that a source gives.
 */
final class StaffRates {

    private final ModelInput input;
    private final Salary salary;
    private final StaffPay pay;

    StaffRates(ModelInput input, Salary salary, StaffPay pay) {
        this.input = input;
        this.salary = salary;
        this.pay = pay;
    }

    /**
     * The rates of an account.
     *
     * @param persons the persons by which staff and pay are divided
     */
    Map<Municipality, Figure> of(String account, int year, List<Municipality> members, AccountPersons persons) {
        FigureId path = StaffBenchmark.ID.child(Integer.toString(year));
        Map<Municipality, Figure> under = persons.under(account);
        Predicate<SourceRow> row =
                Members.inYear(year).and(each -> each.text("account_group").equals(account));
        Map<Municipality, Figure> rates = new LinkedHashMap<>();
        Members.column(input.rows(StaffData.RATES), "fte_per_1000", members, row)
                .forEach((member, rate) -> rates.put(member, given(path, member, account, rate)));
        pay.of(account, year, members).forEach((member, amount) -> {
            Figure count = under.get(member);
            if (count != null && salary.yearly().isPresent()) {
                Figure fte = Figure.derived(
                        path.child(member.code(), account + "_fte"),
                        Text.of("Årsværk regnet af løn, ", "Staff made from pay, ")
                                .plus(amount.label()),
                        new Quotient(),
                        amount,
                        salary.yearly().get());
                rates.put(member, rate(path, member, account, fte, count));
            }
        });
        Members.column(input.rows(StaffData.COUNTS), "fte", members, row).forEach((member, fte) -> {
            Figure count = under.get(member);
            if (count != null) {
                rates.put(member, rate(path, member, account, fte, count));
            }
        });
        return rates;
    }

    /** A source's rate rests on its own salary: at another one it is another number of staff. */
    private Figure given(FigureId path, Municipality member, String account, Figure rate) {
        if (!salary.isOther()) {
            return rate;
        }
        Figure pay = Figure.derived(
                path.child(member.code(), account + "_pay"),
                Text.of("Månedsløn pr. 1.000, ", "Monthly pay per 1,000, ").plus(rate.label()),
                new Product(),
                rate,
                salary.assumed().orElseThrow());
        return Figure.derived(
                path.child(member.code(), account),
                rate.label(),
                new Quotient(),
                pay,
                salary.chosen().orElseThrow());
    }

    private static Figure rate(FigureId path, Municipality member, String account, Figure fte, Figure persons) {
        Figure each =
                Figure.derived(path.child(member.code(), account + "_each"), fte.label(), new Quotient(), fte, persons);
        return Figure.derived(
                path.child(member.code(), account),
                Text.of("Årsværk pr. 1.000 helårspersoner, ", "Staff per 1,000 full-year persons, ")
                        .plus(Text.same(member.name())),
                Convert.between(each.unit(), Units.FTE_PER_THOUSAND),
                each);
    }
}
