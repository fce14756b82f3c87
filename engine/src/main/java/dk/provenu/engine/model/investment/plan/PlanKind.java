package dk.provenu.engine.model.investment.plan;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.scenario.ScenarioKind;

/** The kind of plan as text. */
final class PlanKind {

    static final ScenarioKind KIND = new ScenarioKind(
            "effort-plan",
            Text.of("indsatsplan", "effort plan"),
            Text.of(
                    "Hvor mange der ventes på ydelse, hvor mange af dem der aktiveres og i hvad, hvad en konsulent når,"
                            + " og hvad et forløb ventes at virke.",
                    "How many are expected on benefit, how many of them are active and in what, what a consultant manages,"
                            + " and what a course is expected to do."),
            """
            kind: effort-plan
            title: Ny indsatsplan
            price: 2026
            year: 2026
            # Hvad en konsulent koster om året med pension.
            wage: {likely: 550000, note: "Skriv jeres egen årsløn"}
            # Hvad kommunen sparer netto, når én fuldtidsperson færre er på ydelse i et år.
            saving: {likely: 100000, low: 80000, high: 120000, note: "Skriv jeres egen nettoudgift"}
            tools:
              - id: praktik
                title: Virksomhedspraktik
                weeks: 6
                courses_per_consultant: 250
              - id: vejledning
                title: Vejledning og opkvalificering
                weeks: 8
                price: 4000
                effect: 0.5
            groups:
              - id: jobparate
                title: Jobparate kontanthjælpsmodtagere
                persons: 300
                # Procent af gruppen, der er i tilbud på et givet tidspunkt; mindst og højst, hvis indsatsen flyttes.
                activation: 20
                least: 10
                most: 40
                # Procent af tiden i hvert redskab; 'resten' tager det, der er tilbage.
                mix: {praktik: 60, vejledning: resten}
                # Uger kortere på ydelse af det første forløb, og efter hvor mange forløb pr. person virkningen er halveret.
                effect: {likely: 3, low: 1, high: 5, note: "Skriv, hvor virkningen er kendt fra"}
                halving: {likely: 2, low: 1, high: 4}
              - id: aktivitetsparate
                title: Aktivitetsparate kontanthjælpsmodtagere
                persons: 500
                activation: 25
                least: 10
                most: 50
                mix: {praktik: 40, vejledning: resten}
                effect: {likely: 1.5, low: 0, high: 3}
                halving: {likely: 3, low: 1.5, high: 5}
            limits:
              consultants: 8
            """);

    private PlanKind() {}
}
