package dk.provenu.engine.paper;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.scenario.Scenario;
import dk.provenu.engine.scenario.ScenarioException;
import dk.provenu.engine.scenario.ScenarioKind;

/** The committee paper as a kind of plan, and how its text is read. */
public final class CommitteePaper {

    /** Papers are kept, revised and known on a day like plans. */
    public static final ScenarioKind KIND = new ScenarioKind(
            "committee-paper",
            Text.of("udvalgssag", "committee paper"),
            Text.of(
                    "En sag til et udvalg: tekst med tal bundet i sig. Hvert tal, hvert ord der sammenligner, og hver liste"
                            + " beregnes; det, der ikke længere passer, markeres.",
                    "A case for a committee: text with figures bound in it. Every number, comparing word and list is computed;"
                            + " what no longer holds is flagged."),
            """
            kind: committee-paper
            title: Orientering om udgifterne i `2016`
            committee: Beskæftigelsesudvalget
            # Navne på de tal, som teksten bruger: en adresse (model/tabel/række/kolonne) eller et regnestykke med andre navne.
            figures:
              own: cost-benchmark/vive_2016/own/unit_cost
              mean: cost-benchmark/vive_2016/mean/unit_cost
              gap: own - mean
            # Lister: en adresse med * for rækken.
            lists:
              group: cost-benchmark/vive_2016/*/unit_cost
            # Mellem { og } står det, der beregnes. Mellem ` og ` står navne med cifre, der ikke er tal.
            presentation: |
              Kommunen brugte {own}, hvilket er {gap: short unsigned} {own <> mean | mindre | mere} end gennemsnittet.
              {count(group where it > own): words} af {size(group): words} kommuner ligger over.
            finance: |
              Sagen har ikke økonomiske konsekvenser.
            competence: |
              Beskæftigelsesudvalget.
            recommendation:
              - text: Forvaltningen indstiller, at orienteringen tages til efterretning.
            """);

    private CommitteePaper() {}

    /**
     * Reads a paper's text.
     *
     * @throws ScenarioException with everything that cannot be read, each with its line
     */
    public static PaperText read(Scenario scenario) {
        return new PaperText(scenario, new PaperReader(scenario).read());
    }
}
