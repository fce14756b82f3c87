package dk.provenu.engine.model.investment.evidence;

import dk.provenu.engine.figure.Text;

/** The codes of the evidence in words. */
final class Words {

    private Words() {}

    static Text outcome(String code) {
        return switch (code) {
            case "employment" -> Text.of("i job", "in a job");
            case "education" -> Text.of("i uddannelse", "in education");
            case "job_or_education" -> Text.of("i job eller uddannelse", "in a job or education");
            case "off_benefit" -> Text.of("uden ydelse", "off benefit");
            case "weeks_on_benefit" -> Text.of("færre uger på ydelse", "fewer weeks on benefit");
            case "saving_a_year" -> Text.of("besparelse på et år", "saving in a year");
            case "net_yield" -> Text.of("provenu", "net yield");
            default -> Text.of("ikke oplyst", "not stated");
        };
    }

    static Text sign(String code) {
        return switch (code) {
            case "positive" -> Text.of("positiv", "positive");
            case "negative" -> Text.of("negativ", "negative");
            case "none" -> Text.of("ingen", "none");
            default -> Text.of("uklar", "unclear");
        };
    }

    static Text design(String code) {
        return switch (code) {
            case "randomised" -> Text.of("lodtrækning", "randomised");
            case "quasi_experiment" -> Text.of("naturligt eksperiment", "quasi-experiment");
            case "matched" -> Text.of("matchet sammenligning", "matched comparison");
            case "before_after" -> Text.of("før og efter", "before and after");
            case "cross_section" -> Text.of("tværsnit", "cross-section");
            case "follow_up" -> Text.of("opfølgning", "follow-up");
            case "forecast" -> Text.of("forventning", "forecast");
            case "review" -> Text.of("oversigt", "review");
            default -> Text.of("ikke oplyst", "not stated");
        };
    }

    static Text strength(String code) {
        return switch (code) {
            case "strong" -> Text.of("stærkt", "strong");
            case "moderate" -> Text.of("middel", "moderate");
            case "weak" -> Text.of("svagt", "weak");
            case "reported" -> Text.of("gengivet, ikke læst", "reported, not read");
            default -> Text.of("en forventning, intet bevis", "an expectation, no evidence");
        };
    }
}
