package dk.provenu.engine.model.investment.cases;

/** The plan that a newcomer begins with: small, whole and valid; its numbers say nothing. */
final class CaseTemplate {

    static final String YAML = """
            kind: investment-case
            title: Ny investeringscase
            price: 2026
            # Budgetåret; der regnes fire år, medmindre 'years' siger andet.
            start: 2026
            groups:
              - name: Aktivitetsparate kontanthjælpsmodtagere
                benefit: social_assistance_2025
                readiness: activity_ready
                age: 30-59 år
                persons: 400
                benefit_per_month: {likely: 13000, note: "Skriv jeres egen gennemsnitlige ydelse pr. fuldtidsperson"}
                # Hvor længe de har været på ydelse, når de begynder: det afgør, hvad kommunen selv betaler.
                on_benefit:
                  - {weeks: 60}
                # Hvor mange der begynder, år for år.
                starts:
                  - {year: 2026, number: 100}
                effect:
                  kind: job
                  # Procentpoint flere i job eller uddannelse efter så mange uger.
                  size: {likely: 6, low: 2, high: 9, note: "Skriv, hvor effekten er kendt fra"}
                  after_weeks: 26
                  fading: {likely: 0.2, low: 0.1, high: 0.4, note: "Andre indhenter hvert år en del af forspringet"}
            phases:
              - name: Drift
                from: 2026
                to: 2026
                staff:
                  - name: Virksomhedskonsulenter
                    number: 1
                    wage_per_month: 40000
                    pension: 0.17
                    overhead: 0.1
                    account: 6.45.53
                purchases:
                  - name: Forløb
                    number: 20
                    price: 10000
                    account: 5.68.90
            """;

    private CaseTemplate() {}
}
