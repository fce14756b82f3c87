package dk.provenu.engine.model.investment.cases;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What may be chosen beside the plan.
 *
 * @param withTax whether tax of those who find work is counted; off as in the sources
 * @param discount the rate of present values, pct.; empty when the plan decides
 * @param draws how often the uncertain numbers are drawn
 * @param seed the same seed gives the same draws
 */
record CaseOptions(boolean withTax, OptionalDouble discount, int draws, long seed) {

    private static final String ON = "on";
    private static final int MOST_DRAWS = 1_000_000;

    static final ModelOption TAX = new ModelOption(
            "tax",
            Text.of("Skat af dem, der kommer i job", "Tax of those who find work"),
            "off",
            List.of("off", ON),
            List.of(Text.of("regnes ikke med", "not counted"), Text.of("regnes med", "counted")));

    static final ModelOption DISCOUNT = new ModelOption(
            "discount",
            Text.of("Kalkulationsrente i pct. (tom: planens)", "Discount rate in pct. (empty: the plan's)"),
            "");

    static final ModelOption DRAWS = new ModelOption("draws", Text.of("Antal trækninger", "Number of draws"), "10000");

    static final ModelOption SEED = new ModelOption("seed", Text.of("Frø for trækningerne", "Seed of the draws"), "1");

    static final List<ModelOption> ALL = List.of(TAX, DISCOUNT, DRAWS, SEED);

    /** @throws ModelException when one of them cannot be read */
    static CaseOptions read(ModelInput input) {
        String tax = input.option(TAX);
        if (!TAX.values().contains(tax)) {
            throw fault(TAX, tax, "off eller on", "off or on");
        }
        String draws = input.option(DRAWS);
        if (!draws.matches("\\d{1,7}") || Integer.parseInt(draws) < 1 || Integer.parseInt(draws) > MOST_DRAWS) {
            throw fault(DRAWS, draws, "et helt tal fra 1 til " + MOST_DRAWS, "a whole number from 1 to " + MOST_DRAWS);
        }
        String seed = input.option(SEED);
        if (!seed.matches("-?\\d{1,18}")) {
            throw fault(SEED, seed, "et helt tal", "a whole number");
        }
        return new CaseOptions(tax.equals(ON), discount(input), Integer.parseInt(draws), Long.parseLong(seed));
    }

    private static OptionalDouble discount(ModelInput input) {
        String rate = input.option(DISCOUNT).replace(',', '.');
        if (rate.isEmpty()) {
            return OptionalDouble.empty();
        }
        if (!rate.matches("-?\\d{1,3}(\\.\\d{1,6})?") || Double.parseDouble(rate) <= -100) {
            throw fault(DISCOUNT, rate, "en rente som 3,5", "a rate such as 3.5");
        }
        return OptionalDouble.of(Double.parseDouble(rate));
    }

    private static ModelException fault(ModelOption option, String value, String da, String en) {
        return new ModelException(Text.of(
                "'" + value + "' kan ikke bruges i valget " + option.key() + ". Skriv " + da + ".",
                "'" + value + "' cannot be used in the option " + option.key() + ". Write " + en + "."));
    }

    CaseResult.Choice choice(Optional<LocalDate> on) {
        return new CaseResult.Choice(on, withTax, discount);
    }

    /** What was chosen, key to value. */
    Map<String, String> chosen() {
        return Map.of(
                TAX.key(),
                withTax ? ON : "off",
                DISCOUNT.key(),
                discount.isPresent() ? Double.toString(discount.getAsDouble()) : "",
                DRAWS.key(),
                Integer.toString(draws),
                SEED.key(),
                Long.toString(seed));
    }
}
