package dk.provenu.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The rules on the command line. */
class RulesCommandTest {

    @TempDir
    Path folder;

    @Test
    void sayWhatAppliesToAPersonAndWhatBecameOfTheDeadlines() throws IOException {
        Path events = folder.resolve("events.txt");
        Files.writeString(events, "# a case\n2014-02-10 visitationssamtale\n01-03-2014;Test\n");
        Captured run = Captured.of(
                "rules",
                "person",
                "--age",
                "24",
                "--education",
                "none",
                "--readiness",
                "activity_ready",
                "--benefit",
                "education_benefit",
                "--household",
                "living_away",
                "--first-contact",
                "2014-02-01",
                "--events",
                events,
                "--on",
                "2014-03-02");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out())
                .contains(
                        "Ydelse: Uddannelseshjælp", "5.753 kr. pr. måned", "1.014 kr. pr. måned", "6.767 kr. pr. måned")
                .contains("08-02-2014  for sent: 2 dage  Visitationssamtale")
                .contains("01-03-2014  overholdt  Læse-, skrive- og regnetest")
                .contains("01-03-2014  mangler  Indsatsen begynder")
                .contains("bilag 5")
                .contains("tvivl: ");
    }

    @Test
    void answerInJson() {
        JsonNode answer = Captured.of(
                        "rules",
                        "person",
                        "--age",
                        "45",
                        "--education",
                        "qualifying",
                        "--readiness",
                        "job_ready",
                        "--months",
                        "8",
                        "--first-contact",
                        "2014-02-01",
                        "--format",
                        "json")
                .json();
        assertThat(answer.at("/assessment/target_group").asString()).isEqualTo("job_ready");
        assertThat(answer.at("/offers").size()).isEqualTo(7);
        JsonNode education = answer.at("/offers")
                .valueStream()
                .filter(offer -> offer.at("/offer").asString().equals("ordinary_education"))
                .findFirst()
                .orElseThrow();
        assertThat(education.at("/permitted").asBoolean()).isTrue();
        assertThat(education.at("/reimbursed").asBoolean()).isFalse();
        assertThat(education.at("/reimbursed_if").toString()).contains("9 måneder i stedet for 8 måneder");
        assertThat(answer.at("/deadlines/0/due").asString()).isEqualTo("2014-02-01");
    }

    @Test
    void extendSicknessBenefit() {
        Captured run = Captured.of(
                "rules",
                "person",
                "--age",
                "40",
                "--education",
                "none",
                "--readiness",
                "not_assessed",
                "--benefit",
                "sickness_benefit",
                "--with",
                "clarification_needed",
                "--first-contact",
                "2014-03-01",
                "--lang",
                "en");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("applies: § 27, stk. 1, nr. 2: up to 39 weeks")
                .doesNotContain("Offers");
    }

    @Test
    void sayTheAccountOfATask() {
        assertThat(Captured.of("rules", "posting", "jobplaner").out()).contains("Konto 6", "pkt. 2 d");
        assertThat(Captured.of("rules", "posting", "retention_in_company_offer", "--mentor-contract")
                        .out())
                .contains("Konto 5", "og/eller mentorstøtte");
        assertThat(Captured.of("rules", "posting", "kantinedrift").out()).contains("Konto 6", "i tvivlstilfælde");
        assertThat(Captured.of("rules", "posting", "--list", "--format", "json")
                        .json()
                        .at("/tasks")
                        .size())
                .isEqualTo(15);
    }

    @Test
    void listAndShowTheTables() {
        assertThat(Captured.of("rules", "list").out())
                .contains("rules.deadlines", "53 rækker", "2014-01-01 – 2014-12-31");
        assertThat(Captured.of("rules", "show", "rules.offers").out())
                .contains("education_ready_mentor", "tvivl: ", "når Målgruppe: Jobparat");
        assertThat(Captured.of("rules", "show", "rules.deadlines", "--format", "json")
                        .json()
                        .at("/rows")
                        .size())
                .isEqualTo(53);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rules|2|Brug
            rules person|2|--age
            rules person --age 24 --education nothing --readiness job_ready|1|upper_secondary
            rules person --age 14 --education none --readiness job_ready|1|15-100
            rules person --age x --education none --readiness job_ready|2|helt tal
            rules person --age 24 --education none --readiness activity_ready --first-contact 2026-01-01|1|2014-01-01
            rules person --age 24 --education none --readiness activity_ready --with on_leaf|1|on_leave
            rules person --age 24 --education none --readiness activity_ready --events nothing.txt|1|kan ikke læses
            rules posting|2|--list
            rules posting jobplaner --list|2|--list
            rules posting jobplaner --on 2013-01-01|1|2019-01-01
            rules show rules.offer|2|rules.offers
            rules show rules.offers --on 2020-01-01|1|2020-01-01
            """)
    void sayWhatIsWrong(String command, int status, String words) {
        Captured run = Captured.of((Object[]) command.split(" "));
        assertThat(run.status()).as(run.err()).isEqualTo(status);
        assertThat(run.err()).contains(words);
    }

    @Test
    void nameTheLinesOfEventsThatAreWrong() throws IOException {
        Path events = folder.resolve("events.txt");
        Files.writeString(events, "2014-02-30 samtale\n2014-02-01 samtalle\nsamtale\n");
        Captured run = Captured.of(
                "rules",
                "person",
                "--age",
                "24",
                "--education",
                "none",
                "--readiness",
                "activity_ready",
                "--events",
                events);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("linje 1", "linje 2", "Måske: samtale", "linje 3");
    }
}
