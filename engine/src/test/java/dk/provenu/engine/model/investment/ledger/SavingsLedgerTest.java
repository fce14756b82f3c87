package dk.provenu.engine.model.investment.ledger;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.model.ExampleData;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.source.DatasetKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SavingsLedgerTest {

    private static final SavingsLedger MODEL = new SavingsLedger();
    private static final String ADOPTED =
            "case,group,outcome,month,title,owner,account,amount,low,high,persons,unit,price_basis,source,place,note";
    private static final String COSTS = "group,month,title,persons,amount,unit,price_basis,source,place,note";
    private static final String REALISED = "case,group,outcome,month,amount,method,unit,price_basis,source,place,note";
    private static final String RULES = "group,outcome,case,rule,turn,share,source,place,note";

    private final List<String> adopted = new ArrayList<>(List.of(ADOPTED));
    private final List<String> costs = new ArrayList<>(List.of(COSTS));
    private final List<String> realised = new ArrayList<>(List.of(REALISED));
    private final List<String> rules = new ArrayList<>(List.of(RULES));

    private void promise(String name, String month, double kroner, double persons) {
        adopted.add(name + ",young,off_benefit," + month + ",Sag " + name + ",Ejer,5.57.73," + kroner + ",,," + persons
                + ",kr,fixed 2026,,,");
    }

    private void cost(String month, double persons, double kroner) {
        costs.add("young," + month + ",Unge," + persons + "," + kroner + ",kr,fixed 2026,,,");
    }

    private void rule(String name, String rule, String turn, String share) {
        rules.add("young,off_benefit," + name + "," + rule + "," + turn + "," + share + ",,,");
    }

    private ModelInput input() {
        ExampleData data = ExampleData.of("ballerup");
        with(data, LedgerDatasets.ADOPTED, adopted);
        with(data, LedgerDatasets.COSTS, costs);
        with(data, LedgerDatasets.REALISED, realised);
        with(data, LedgerDatasets.RULES, rules);
        return data.input("Ballerup", Optional.empty(), Map.of());
    }

    private static void with(ExampleData data, DatasetKind kind, List<String> lines) {
        if (lines.size() > 1) {
            data.withLines(kind, lines.toArray(String[]::new));
        }
    }

    private static Figure figure(ModelResult result, String id) {
        return result.graph().find(new FigureId("savings-ledger/" + id)).orElseThrow();
    }

    /** Two cases that each would move 40 and 20 of 100 persons move 52 together, not 60. */
    private void twoCases() {
        promise("a", "2026M01", 400_000, 40);
        promise("b", "2026M01", 200_000, 20);
        cost("2026M01", 100, 1_000_000);
    }

    @Test
    void theJointEffectIsLessThanTheSum() {
        twoCases();
        rule("a", "joint", "", "");
        rule("b", "joint", "", "");
        ModelResult result = MODEL.run(input());
        assertThat(figure(result, "slot/young/off_benefit/2026m01/joint").number())
                .isCloseTo(0.52, within(1e-15));
        assertThat(figure(result, "by_year/2026/claimed").number()).isCloseTo(0.6, within(1e-15));
        assertThat(figure(result, "by_year/2026/counted").number()).isCloseTo(0.52, within(1e-15));
        assertThat(figure(result, "by_year/2026/overlap").number()).isCloseTo(-0.08, within(1e-15));
        assertThat(figure(result, "by_case/a/shared").number()).isCloseTo(0.52 * 2 / 3, within(1e-15));
        assertThat(said(result).getFirst()).contains("0,6 mio. kr.", "0,5 mio. kr.", "tæller");
    }

    @Test
    void inTurnTheFirstHasAllThatItPromised() {
        twoCases();
        rule("a", "order", "2", "");
        rule("b", "order", "1", "");
        ModelResult result = MODEL.run(input());
        assertThat(figure(result, "by_case/b/shared").number()).isCloseTo(0.2, within(1e-15));
        assertThat(figure(result, "by_case/a/shared").number()).isCloseTo(0.32, within(1e-15));
        assertThat(figure(result, "by_year/total/counted").number()).isCloseTo(0.52, within(1e-15));
    }

    @Test
    void agreedSharesDivideTheJointEffect() {
        twoCases();
        rule("a", "shares", "", "0.7");
        rule("b", "shares", "", "0.3");
        ModelResult result = MODEL.run(input());
        assertThat(figure(result, "by_case/a/shared").number()).isCloseTo(0.364, within(1e-15));
        assertThat(figure(result, "by_case/b/shared").number()).isCloseTo(0.156, within(1e-15));
    }

    @Test
    void whatNobodyHasResolvedCountsOnceAndIsSaidFirst() {
        twoCases();
        ModelResult result = MODEL.run(input());
        assertThat(figure(result, "by_year/total/counted").number()).isCloseTo(0.4, within(1e-15));
        assertThat(said(result))
                .anyMatch(sentence -> sentence.startsWith(
                                "Ikke afklaret: Sag a og Sag b gør krav på de samme personer (unge, januar 2026)")
                        && sentence.contains("talt én gang, med 0,4 mio. kr. af lovede 0,6 mio. kr."));
        // A rule that forgets one of them is no rule.
        rule("a", "order", "1", "");
        assertThat(figure(MODEL.run(input()), "by_year/total/counted").number()).isCloseTo(0.4, within(1e-15));
    }

    @Test
    void withoutTheGroupsSizeTheGreatestPromiseCounts() {
        promise("a", "2026M01", 400_000, 40);
        promise("b", "2026M01", 200_000, 20);
        rule("a", "joint", "", "");
        rule("b", "joint", "", "");
        ModelResult result = MODEL.run(input());
        assertThat(figure(result, "by_year/total/counted").number()).isCloseTo(0.4, within(1e-15));
        assertThat(result.notes()).anyMatch(note -> note.text().da().contains("group-costs"));
    }

    @Test
    void noGroupSavesMoreThanItCosts() {
        promise("a", "2026M01", 900_000, 40);
        promise("b", "2026M02", 300_000, 30);
        cost("2026M01", 100, 600_000);
        cost("2026M02", 100, 600_000);
        ModelResult result = MODEL.run(input());
        assertThat(figure(result, "by_year/total/counted").number()).isCloseTo(0.9, within(1e-15));
        assertThat(figure(result, "by_year/total/cap").number()).isCloseTo(-0.3, within(1e-15));
        assertThat(figure(result, "caps/young/cost").number()).isCloseTo(1.2, within(1e-15));
        assertThat(said(result)).anyMatch(sentence -> sentence.contains("0,3 mio. kr. af løfterne tæller ikke"));
    }

    @Test
    void holdsWhatCameAgainstWhatWasPromisedOfTheSame() {
        twoCases();
        rule("a", "joint", "", "");
        rule("b", "joint", "", "");
        realised.add("a,young,off_benefit,2026M01,310000,opgjort,kr,fixed 2026,,,");
        realised.add("b,young,off_benefit,2026M01,,ikke fulgt op,kr,fixed 2026,,,");
        ModelResult result = MODEL.run(input());
        assertThat(figure(result, "by_case/a/difference").number()).isCloseTo(-0.09, within(1e-15));
        assertThat(figure(result, "by_case/b/realised").value()).isInstanceOf(Value.Missing.class);
        assertThat(figure(result, "by_year/total/expected").number()).isCloseTo(0.4, within(1e-15));
        assertThat(said(result))
                .contains("Af det, der er fulgt op, var 0,4 mio. kr. lovet og 0,3 mio. kr. realiseret: 0,1 mio. kr."
                        + " mindre.");
    }

    @Test
    void refusesWhatCannotBe() {
        promise("a", "2026M01", 400_000, 140);
        cost("2026M01", 100, 1_000_000);
        assertThatThrownBy(() -> MODEL.run(input()))
                .isInstanceOfSatisfying(
                        ModelException.class,
                        e -> assertThat(e.words().da()).contains("'a'", "140", "100", "januar 2026", "linje 2"));
        adopted.remove(1);
        twoCases();
        realised.add("aa,young,off_benefit,2026M01,1,x,kr,fixed 2026,,,");
        assertThatThrownBy(() -> MODEL.run(input())).hasMessageContaining("Maybe: a.");
        realised.set(1, "a,young,off_benefit,2026,1,x,kr,fixed 2026,,,");
        assertThatThrownBy(() -> MODEL.run(input())).hasMessageContaining("same time");
        realised.remove(1);
        promise("c", "2027", 1, 1);
        assertThatThrownBy(() -> MODEL.run(input())).hasMessageContaining("all by month");
        adopted.removeLast();
        rule("a", "shares", "", "0.7");
        rule("b", "shares", "", "0.4");
        assertThatThrownBy(() -> MODEL.run(input())).hasMessageContaining("not 1");
        rules.removeLast();
        rule("b", "order", "1", "");
        assertThatThrownBy(() -> MODEL.run(input())).hasMessageContaining("order and shares");
        rules.clear();
        rules.add(RULES);
        rule("a", "shares", "", "0.1");
        rule("b", "shares", "", "0.9");
        assertThatThrownBy(() -> MODEL.run(input())).hasMessageContaining("smaller share");
        promise("a", "2026M01", 1, 1);
        assertThatThrownBy(() -> MODEL.run(input()))
                .hasMessageContaining("promises twice")
                .hasMessageContaining("line 4");
        adopted.removeLast();
        rules.clear();
        rules.add(RULES);
        rule("a", "order", "1", "");
        rule("b", "order", "1", "");
        assertThatThrownBy(() -> MODEL.run(input())).hasMessageContaining("turn");
    }

    /**
     * On constructed portfolios, whatever the rule: the parts sum exactly to the joint effect, no case has more than it
     * promised, and no group saves more than it costs.
     */
    @Test
    void everyDivisionSumsToTheJointEffectAndNeverAboveTheCost() {
        SplittableRandom random = new SplittableRandom(11);
        for (int round = 0; round < 400; round++) {
            adopted.clear();
            adopted.add(ADOPTED);
            costs.clear();
            costs.add(COSTS);
            rules.clear();
            rules.add(RULES);
            int cases = 2 + random.nextInt(5);
            double size = 20 + random.nextInt(500);
            double price = 20_000 * (1 + random.nextInt(9));
            String month = "2026M0" + (1 + random.nextInt(9));
            double[] parts = new double[cases];
            double left = 1;
            double greatest = 0;
            for (int i = 0; i < cases; i++) {
                parts[i] = random.nextDouble(0.01, 1);
                left *= 1 - parts[i];
                greatest = Math.max(greatest, parts[i]);
                // Some cases promise more for each person than a person costs: then the cap must bite.
                promise("c" + i, month, parts[i] * size * price * random.nextDouble(0.2, 2), parts[i] * size);
            }
            cost(month, size, size * price);
            String rule = List.of("joint", "order", "shares", "").get(random.nextInt(4));
            double all = Arrays.stream(parts).sum();
            for (int i = 0; i < cases && !rule.isEmpty(); i++) {
                // Shares in proportion to the promises give nobody more than it promised.
                String share = rule.equals("shares") ? Double.toString(parts[i] / all) : "";
                rule("c" + i, rule, rule.equals("order") ? Integer.toString(cases - i) : "", share);
            }
            Ledger ledger = Ledger.of(input());
            Shared shared = ledger.shared().getFirst();
            double whole = rule.isEmpty() ? greatest : 1 - left;
            assertThat(shared.joint().orElseThrow().number()).isCloseTo(whole, within(1e-12));
            double sum = 0;
            for (Claim claim : shared.claims()) {
                double counted =
                        requireNonNull(shared.counted().get(claim.name())).number();
                assertThat(counted).isBetween(0.0, claim.amount().number() * (1 + 1e-12));
                sum += claim.persons().number()
                        / size
                        * counted
                        / claim.amount().number();
            }
            assertThat(sum).as("%s of %d", rule, cases).isCloseTo(whole, within(1e-12));
            assertThat(ledger.capped().getFirst().counted().number()).isLessThanOrEqualTo(size * price / 1e6);
        }
    }

    private static List<String> said(ModelResult result) {
        return result.findings().stream()
                .map(sentence -> sentence.in(Language.DA))
                .toList();
    }
}
