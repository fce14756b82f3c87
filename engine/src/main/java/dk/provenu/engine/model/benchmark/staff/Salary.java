package dk.provenu.engine.model.benchmark.staff;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.MonthlySalary;
import java.util.Optional;

/**
 * The average salary by which pay becomes full-time equivalents: an assumption, the same for every municipality.
 *
 * @param monthly the one in the data, that of the sources' own rates, and the one chosen
 * @param yearly the chosen one for a year, kr. for a full-time employee
 */
record Salary(MonthlySalary monthly, Optional<Figure> yearly) {

    private static final FigureId PATH = StaffBenchmark.ID.child("salary");
    private static final Figure MONTHS = MonthlySalary.months(StaffBenchmark.ID.child("calendar", "months"));

    static Salary of(ModelInput input) {
        MonthlySalary monthly = MonthlySalary.of(input, PATH.child("chosen"));
        return new Salary(monthly, monthly.chosen().map(each -> yearly(PATH.child("yearly"), each)));
    }

    /** Twelve months of a salary. */
    static Figure yearly(FigureId id, Figure monthly) {
        return MonthlySalary.yearly(
                id, Text.of("Årsløn pr. fuldtidsansat", "Yearly salary of a full-time employee"), monthly, MONTHS);
    }

    Optional<Figure> assumed() {
        return monthly.assumed();
    }

    Optional<Figure> chosen() {
        return monthly.chosen();
    }

    /** Whether another salary than the sources' own was chosen. */
    boolean isOther() {
        return monthly.isOther();
    }

    /** The lowest and the highest salary that the assumption allows; empty where it says none. */
    static Optional<Figure> bound(ModelInput input, String column, Text label) {
        return MonthlySalary.bound(input, PATH.child(column), column, label);
    }
}
