package dk.provenu.engine.model.productivity;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.Assumptions;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.source.SourceRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Adds the registered time of all employees up, and refuses registrations that cannot be right.
 *
 * @param amounts full-time equivalents before weighting
 * @param groups target groups with their words
 * @param weights the weight of each employment type
 */
record RegistrationReader(
        Map<Registered.Cell, Amount> amounts, Map<String, String> groups, Map<String, Figure> weights) {

    /** An employee's shares may miss 100 by what rounding to one decimal leaves. */
    private static final double SLACK = 0.5;

    private static final int MOST_NAMED = 5;
    private static final double PERCENT = 100;

    /**
     * A sum of time.
     *
     * @param fte full-time equivalents before weighting
     * @param rows of how many registrations
     */
    record Amount(double fte, int rows) {
        Amount plus(double more) {
            return new Amount(fte + more, rows + 1);
        }
    }

    /**
     * Reads the registration of the reader's own municipality.
     *
     * @throws ModelException when an employee's shares do not sum to 100, or a weight is missing
     */
    static RegistrationReader read(ModelInput input) {
        List<SourceRow> rows = input.rows(TimeRegistration.KIND).stream()
                .filter(row -> row.text(ProductivityData.MUNICIPALITY)
                        .equals(input.own().code()))
                .toList();
        check(rows);
        Map<Registered.Cell, Amount> amounts = new LinkedHashMap<>();
        Map<String, String> groups = new LinkedHashMap<>();
        for (SourceRow row : rows) {
            double fte = number(row, "full_time_share") * number(row, "time_share") / PERCENT;
            double external = fte * number(row, "external_share") / PERCENT;
            add(amounts, row, false, fte - external);
            add(amounts, row, true, external);
            groups.putIfAbsent(row.text("target_group"), row.text("group_label"));
        }
        return new RegistrationReader(amounts, groups, weights(input, rows));
    }

    private static void add(Map<Registered.Cell, Amount> amounts, SourceRow row, boolean external, double fte) {
        if (fte > 0) {
            amounts.merge(
                    new Registered.Cell(
                            row.text("target_group"),
                            row.text("task"),
                            row.text("subtask"),
                            row.text("employment_type"),
                            external),
                    new Amount(fte, 1),
                    (before, _) -> before.plus(fte));
        }
    }

    private static double number(SourceRow row, String column) {
        return Double.parseDouble(row.text(column));
    }

    private static void check(List<SourceRow> rows) {
        Map<String, Double> shares = new TreeMap<>();
        Map<String, String> posts = new TreeMap<>();
        TreeSet<String> twoPosts = new TreeSet<>();
        for (SourceRow row : rows) {
            String employee = row.text(TimeRegistration.EMPLOYEE);
            shares.merge(employee, number(row, "time_share"), Double::sum);
            String post = row.text("employment_type") + " " + row.text("full_time_share");
            if (!posts.computeIfAbsent(employee, _ -> post).equals(post)) {
                twoPosts.add(employee);
            }
        }
        List<String> wrong = new ArrayList<>();
        shares.forEach((employee, sum) -> {
            if (Math.abs(sum - PERCENT) > SLACK) {
                wrong.add(employee);
            }
        });
        if (!wrong.isEmpty()) {
            throw new ModelException(Text.of(
                    "Tiden summer ikke til 100 pct. for " + wrong.size() + " medarbejdere, fx " + named(wrong)
                            + ". Ret time_share i tidsregistreringen, og indlæs den igen.",
                    "The time does not sum to 100 pct. for " + wrong.size() + " employees, such as " + named(wrong)
                            + ". Mend time_share in the time registration and import it again."));
        }
        if (!twoPosts.isEmpty()) {
            throw new ModelException(Text.of(
                    "Ansættelsesform eller andel af fuld tid skifter mellem rækkerne for " + named(twoPosts)
                            + ". Skriv det samme i alle medarbejderens rækker, eller brug to pseudonymer for to ansættelser.",
                    "Employment type or share of full time changes between the rows of " + named(twoPosts)
                            + ". Write the same in all rows of the employee, or two pseudonyms for two posts."));
        }
    }

    private static String named(java.util.Collection<String> employees) {
        return String.join(", ", employees.stream().limit(MOST_NAMED).toList());
    }

    private static Map<String, Figure> weights(ModelInput input, List<SourceRow> rows) {
        Map<String, Figure> weights = new TreeMap<>();
        TreeSet<String> missing = new TreeSet<>();
        for (SourceRow row : rows) {
            String type = row.text("employment_type");
            Assumptions.find(input, "weight." + type)
                    .ifPresentOrElse(weight -> weights.putIfAbsent(type, weight), () -> missing.add("weight." + type));
        }
        if (!missing.isEmpty()) {
            throw new ModelException(
                    Text.of(
                            "Vægten af en ansættelsesform mangler: " + String.join(", ", missing)
                                    + ". Skriv den som forudsætning (enhed number), og indlæs med: provenu import assumptions FIL",
                            "The weight of an employment type is missing: " + String.join(", ", missing)
                                    + ". Write it as an assumption (unit number) and import it with: provenu import assumptions FILE"));
        }
        return weights;
    }
}
