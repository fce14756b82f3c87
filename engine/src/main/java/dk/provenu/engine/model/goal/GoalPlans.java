package dk.provenu.engine.model.goal;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.scenario.ScenarioKind;

/** The kind of plan that holds goals. */
public final class GoalPlans {

    public static final ScenarioKind KIND = new ScenarioKind(
            "goal-plan",
            Text.of("målplan", "plan of goals"),
            Text.of(
                    "Mål med målgruppe, indikator (en serie eller et tal fra en anden model), måltal pr. periode, ansvarlig og kilde;"
                            + " status findes efter en angivet regel, der skelner bevægelse fra tilfældig variation.",
                    "Goals with target group, indicator (a series or a figure of another model), targets by period, owner and source;"
                            + " the status is found by a stated rule that tells movement from random variation."),
            """
            kind: goal-plan
            title: Beskæftigelsesplan 2026
            begins: 2026                 # tallene før planen siger, hvad der er almindeligt
            goals:
              - id: "1.a"
                goal: Færre på a-dagpenge
                target_group: Forsikrede ledige
                owner: Jobcenterchefen
                indicator: {series: a-dagpenge}   # i datasættet goal-series; eller figure: model/tabel/række/kolonne
                targets:
                  - {period: 2026, at_most: 1283}
                  # andre krav: at_least: 40 | at_least_as: group | at_most_figure: ADRESSE
                  #             change: {from: 2025-12, by: -5, unit: pct}
                measured: mean           # last: det seneste tal i perioden; mean: periodens gennemsnit
                season: nej              # ja: tallet svinger med årstiden
                note: Budgettets personer
                source: {name: Jobindsats, table: y25i01}
            meetings:
              - {date: 2026-03-03, who: Beskæftigelsesudvalget, note: Opfølgning på målene}
            """);

    private GoalPlans() {}
}
