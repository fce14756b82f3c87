package dk.provenu.app.web.page;

import dk.provenu.app.service.Run;
import dk.provenu.app.web.choice.Choice;
import dk.provenu.app.web.view.PlanPanelView;
import dk.provenu.app.web.view.PlanPanelView.PlanView;
import dk.provenu.app.web.view.PlanPanelView.SliderView;
import dk.provenu.app.web.view.Tongue;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.Uncertainty;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.model.Plans;
import dk.provenu.engine.scenario.Scenario;
import dk.provenu.engine.scenario.ScenarioKind;
import dk.provenu.engine.scenario.ScenarioNode;
import dk.provenu.engine.scenario.ScenarioNumber;
import dk.provenu.engine.table.NumberStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the panel of a result that rests on plans: which they are, and their numbers as sliders. */
final class PlanPanels {

    static final String ANSWER = "/investering/svar";

    private static final String DRAWS = "draws";
    private static final int QUICK_DRAWS = 500;

    private final Site site;

    PlanPanels(Site site) {
        this.site = site;
    }

    /** The panel; none where the model reads no plan. */
    @Nullable
    PlanPanelView of(Model model, Run run, Choice choice) {
        if (model.scenarioKinds().isEmpty()) {
            return null;
        }
        Map<Scenario, ScenarioKind> chosen = new LinkedHashMap<>();
        model.scenarioKinds().forEach(kind -> run.input().chosen(kind).forEach(plan -> chosen.put(plan, kind)));
        if (chosen.isEmpty()) {
            return null;
        }
        List<PlanView> plans = new ArrayList<>();
        ScenarioKind first = model.scenarioKinds().getFirst();
        boolean one = run.input().chosen(first).size() == 1;
        chosen.forEach(
                (plan, kind) -> plans.add(plan(plan, kind, one && kind.equals(first), chosen.size() > 1, choice)));
        Map<String, String> kept = new LinkedHashMap<>();
        kept.put("noegle", site.token());
        kept.put(Choice.WORKSPACE, site.workspace(choice).key());
        kept.put(Choice.MODEL, model.id());
        if (new Tongue(choice.language()).code().equals("en")) {
            kept.put(Choice.LANGUAGE, "en");
        }
        String set = choice.options().getOrDefault(Plans.SET.key(), "");
        String answer = without(choice, Plans.SET.key())
                .with(Choice.MODEL, model.id())
                .at(ANSWER)
                .toString();
        return new PlanPanelView(plans, answer, quick(model, choice), set, kept);
    }

    /** Where the model draws, fewer draws answer while a number is moved; all of them when it rests. */
    private static String quick(Model model, Choice choice) {
        boolean draws = model.choices().stream().anyMatch(option -> option.key().equals(DRAWS));
        return draws && !choice.options().containsKey(DRAWS) ? DRAWS + "=" + QUICK_DRAWS : "";
    }

    private static Choice without(Choice choice, String option) {
        Choice rest = choice.common();
        for (Map.Entry<String, String> each : choice.options().entrySet()) {
            rest = each.getKey().equals(option) ? rest : rest.with(each.getKey(), each.getValue());
        }
        return rest;
    }

    /**
     * @param moved whether its numbers can be moved: those of the one plan that the result is of
     * @param several whether other plans could have numbers at the same places
     */
    private static PlanView plan(Scenario plan, ScenarioKind kind, boolean moved, boolean several, Choice choice) {
        Tongue t = new Tongue(choice.language());
        List<SliderView> uncertain = new ArrayList<>();
        List<SliderView> more = new ArrayList<>();
        for (ScenarioNumber number : moved ? plan.numbers() : List.<ScenarioNumber>of()) {
            Optional<ScenarioNode.Value> now = ScenarioNode.find(plan.tree(), number.path());
            if (now.isPresent() && number.figure().value().isPresent()) {
                SliderView slider = slider(plan, number, now.get(), several, choice);
                (uncertainty(number).isPresent() ? uncertain : more).add(slider);
            }
        }
        String state = t.of(kind.title()) + ", revision " + plan.revision();
        return new PlanView(
                plan.name(),
                plan.title(),
                state,
                choice.common()
                        .with(PlansPage.PLAN, plan.name())
                        .at(PlansPage.PATH)
                        .toString(),
                plan.revision(),
                uncertain,
                more);
    }

    private static SliderView slider(
            Scenario plan, ScenarioNumber number, ScenarioNode.Value now, boolean several, Choice choice) {
        NumberStyle style = NumberStyle.of(choice.language());
        double value = read(now.text()).orElse(number.figure().number());
        double planned = now.planned().flatMap(PlanPanels::read).orElse(value);
        SliderRange range = SliderRange.of(planned, number, uncertainty(number)).reaching(value);
        String unit = number.figure().unit().words().in(choice.language());
        String said = uncertainty(number)
                .map(each -> style.full(each.low()) + " – " + style.full(each.high()))
                .orElse("");
        return new SliderView(
                FigureId.key("tal-" + plan.name() + "-" + number.path()),
                several ? plan.name() + "/" + number.path() : number.path(),
                number.figure().label().capital().in(choice.language()),
                unit,
                ScenarioNumber.write(range.min()),
                ScenarioNumber.write(range.max()),
                ScenarioNumber.write(range.step()),
                ScenarioNumber.write(value),
                style.full(value),
                style.full(planned),
                ScenarioNumber.write(planned),
                said);
    }

    private static Optional<Double> read(String text) {
        try {
            return Optional.of(Double.valueOf(ScenarioNumber.plain(text)));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    private static Optional<Uncertainty> uncertainty(ScenarioNumber number) {
        return number.figure().origin() instanceof Origin.Assumption assumption
                ? assumption.uncertainty()
                : Optional.empty();
    }
}
