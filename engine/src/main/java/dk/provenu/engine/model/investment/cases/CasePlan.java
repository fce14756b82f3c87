package dk.provenu.engine.model.investment.cases;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.vocabulary.AccountFunction;
import dk.provenu.engine.vocabulary.BudgetFrame;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.IntStream;

/**
 * An investment case as the plan's text states it; each number is an assumption that leads back to its line.
 *
 * @param name the plan's file name without .yaml
 * @param title what people call it
 * @param owner who answers for the saving, where the plan says so
 * @param start the first year: the budget year
 * @param horizon how many years are reckoned, the first included
 * @param lawOn the day whose law holds for every year; empty where each year has its own
 * @param sideEffects what fewer on the benefit brings with it
 * @param tax what those who find work pay, where the plan says so
 * @param reinvested the share of each year's saving that is put into new effort, by year
 * @param discount the yearly rate of present values, pct.; empty where nothing is discounted
 * @param grantRatio the own share of the country's recipients over the own share of the block grant, where the plan says so
 */
record CasePlan(
        String name,
        Text title,
        Optional<String> owner,
        int start,
        int horizon,
        Optional<LocalDate> lawOn,
        List<TargetGroup> groups,
        List<CostLine> lines,
        List<SideEffect> sideEffects,
        Optional<Tax> tax,
        SortedMap<Integer, Figure> reinvested,
        Optional<Figure> discount,
        Optional<Figure> grantRatio) {

    /**
     * What one full-time person less on the benefit brings with it in a year.
     *
     * @param key its part of the figures' ids
     * @param saving whether the payer gains by it
     * @param amount kr. per full-time person
     */
    record SideEffect(
            String key,
            Text label,
            boolean saving,
            Payer payer,
            Optional<AccountFunction> account,
            BudgetFrame frame,
            Figure amount) {}

    /**
     * What those who find work pay in tax.
     *
     * @param wage what a full-time person earns in a month, kr.
     * @param municipalRate the municipal rate, pct.
     * @param stateRate the state's, pct., where the plan has one
     * @param equalised the share of the municipality's gain that it loses by equalisation
     * @param equalisedFrom the first year of that loss
     */
    record Tax(Figure wage, Figure municipalRate, Optional<Figure> stateRate, Figure equalised, int equalisedFrom) {}

    CasePlan {
        groups = List.copyOf(groups);
        lines = List.copyOf(lines);
        sideEffects = List.copyOf(sideEffects);
    }

    List<Integer> years() {
        return IntStream.range(start, start + horizon).boxed().toList();
    }

    int last() {
        return start + horizon - 1;
    }
}
