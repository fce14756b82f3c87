package dk.provenu.data.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.provenu.data.workspace.WorkspaceException;
import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Reference;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.law.decision.CompiledTable;
import dk.provenu.engine.law.decision.Decision;
import dk.provenu.engine.law.decision.DecisionTable;
import dk.provenu.engine.law.decision.Outcome;
import dk.provenu.engine.law.decision.WhyNot;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionTableReaderTest {

    private static final List<String> PARAMETERS = List.of("reimbursement_2014.rate");

    private static final String GOOD = """
            tables:
              - id: wage_subsidy
                title: {da: Løntilskud, en: Wage subsidy}
                from: 2014-01-01
                until: 2014-12-31
                hit: unique
                reference: {title: Bilag 5, place: skemaet}
                inputs:
                  - {name: group, title: {da: Målgruppe, en: Target group}, codes: {obviously_ready: {da: Åbenlyst uddannelsesparat, en: Obviously ready for education}, ready: {da: Uddannelsesparat, en: Ready for education}, activity: {da: Aktivitetsparat, en: Ready for activity}}}
                  - {name: age, title: {da: Alder, en: Age}, min: 18, max: 64, unit: {da: år, en: years}}
                  - {name: day, title: {da: Første dag, en: First day}, first: 2014-01-01, last: 2014-12-31}
                  - {name: tested, title: {da: Testet, en: Tested}, kind: yes_no}
                outputs:
                  - {name: allowed, title: {da: Må gives, en: May be given}, kind: yes_no}
                  - {name: weeks, title: {da: Varighed, en: Duration}, kind: number, unit: {da: uger, en: weeks}}
                  - {name: rate, title: {da: Refusion, en: Reimbursement}, kind: parameter}
                rows:
                  - {id: young, when: {group: [ready, activity], age: <30}, then: {allowed: yes, weeks: 26, rate: reimbursement_2014.rate}}
                  - {id: early, when: {group: not obviously_ready, age: ">=30", day: <2014-07-01}, then: {allowed: yes, weeks: 13.5, rate: {missing: not_published}}}
                  - id: late
                    when: {group: "ready, activity", age: 30..64, day: ">=2014-07-01"}
                    then: {allowed: {missing: not_published, why: {da: bilaget tier, en: the leaflet is silent}}, weeks: 0, rate: {missing: not_published}}
                    reference: {place: fodnote 2}
                    doubt: {da: Kun en formodning, en: A guess only}
                  - {id: never, when: {group: obviously_ready}, then: {allowed: no, weeks: 0, rate: {missing: not_applicable}}}
            """;

    private static DecisionTable good() {
        return LawFiles.tables(Path.of("a.yaml"), GOOD, PARAMETERS).getFirst();
    }

    @Test
    void readsConditionsAndOutcomes() {
        CompiledTable table = CompiledTable.of(good());

        Decision young =
                table.decide(table.read(Map.of("group", "ready", "age", "29", "day", "2014-07-01", "tested", "no")));
        Decision late =
                table.decide(table.read(Map.of("group", "activity", "age", "30", "day", "2014-07-01", "tested", "ja")));

        assertThat(young.outcome("allowed")).isEqualTo(new Outcome.OfYesNo(true));
        assertThat(young.outcome("rate")).isEqualTo(new Outcome.OfParameter("reimbursement_2014.rate"));
        assertThat(young.fired().getFirst().reference()).isEqualTo(new Reference("Bilag 5", "skemaet", "2014-01-01"));
        assertThat(late.fired().getFirst().id()).isEqualTo("late");
        assertThat(late.outcome("allowed"))
                .isEqualTo(new Outcome.Missing(
                        MissingReason.NOT_PUBLISHED, Text.of("bilaget tier", "the leaflet is silent")));
        assertThat(late.fired().getFirst().reference().place()).isEqualTo("fodnote 2");
        assertThat(late.fired().getFirst().doubt()).contains(Text.of("Kun en formodning", "A guess only"));
        assertThat(late.because(late.fired().getFirst()).stream().map(Text::da))
                .containsExactly(
                        "Målgruppe: Aktivitetsparat (Uddannelsesparat eller Aktivitetsparat)",
                        "Alder: 30 år (mindst 30 år)",
                        "Første dag: 01-07-2014 (fra og med 01-07-2014)");
    }

    @Test
    void saysWhyNotAndWhatWouldHelp() {
        CompiledTable table = CompiledTable.of(good());
        long[] person =
                table.read(Map.of("group", "obviously_ready", "age", "31", "day", "2014-08-01", "tested", "no"));

        WhyNot why = table.whyNot("allowed", new Outcome.OfYesNo(true), person);

        assertThat(why.obstacles().getFirst().failed().stream()
                        .map(failed -> failed.words().da()))
                .containsExactly(
                        "Målgruppe: Åbenlyst uddannelsesparat, men der kræves Uddannelsesparat eller Aktivitetsparat",
                        "Alder: 31 år, men der kræves højst 29 år");
        assertThat(why.nearest().stream().map(change -> change.words().da()))
                .containsExactly(
                        "Målgruppe: Uddannelsesparat eller Aktivitetsparat i stedet for Åbenlyst uddannelsesparat; "
                                + "Alder: 29 år i stedet for 31 år");
        assertThat(why.changes()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            age: <30}                | age: <29}                    | ingen række gælder for Målgruppe: Uddannelsesparat eller Aktivitetsparat; Alder: 29 år. Fx
            age: <30}                | age: <31}                    | linje 18: række 'young' og 'early' gælder begge for
            group: [ready, activity] | group: [redy, activity]      | koden 'redy' kendes ikke. Måske: ready
            age: <30}                | age: under 30}               | betingelsen 'under 30' for age kan ikke læses. Skriv den som: 25, <30
            age: 30..64              | age: 30..65                  | 65 ligger uden for de værdier, som tabellen angiver: 18-64 år
            age: 30..64              | age: 64..30                  | ingen værdi opfylder betingelsen
            when: {group: obviously  | when: {grup: obviously       | Måske: group
            allowed: no              | allowed: måske               | skriv yes eller no, eller {missing: grund}
            rate: reimbursement_2014.rate | rate: reimbursement_2014.rates | loven har ingen parameter 'reimbursement_2014.rates'. Måske: reimbursement_2014.rate.
            , weeks: 26              | ''                           | output 'weeks' mangler
            hit: unique              | hit: best                    | Skriv unique, first eller collect
            kind: yes_no}            | kind: yesno}                 | kendes ikke. Skriv yes_no
            min: 18, max: 64         | min: 18                      | nøglen 'max' mangler
            id: never                | id: late                     | 'late' står to gange
            place: skemaet           | ''                           | nøglen 'place' mangler
            until: 2014-12-31        | until: 2013-12-31            | Ret from eller until
            day: <2014-07-01         | day: <1/7                    | Skriv den som: <2014-07-01
            """)
    void refusesAndSaysWhere(String good, String bad, String words) {
        String wrong = GOOD.replaceFirst(Pattern.quote(good), bad.equals("''") ? "" : bad);
        assertThat(wrong).isNotEqualTo(GOOD);
        assertThatThrownBy(() -> LawFiles.tables(Path.of("a.yaml"), wrong, PARAMETERS))
                .isInstanceOfSatisfying(
                        WorkspaceException.class,
                        e -> assertThat(e.words().da())
                                .contains("a.yaml")
                                .contains("linje")
                                .contains(words));
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        String wrong = GOOD.replace("age: <30}", "age: <29}").replace("day: \">=2014-07-01\"", "day: \">=2014-06-30\"");
        assertThatThrownBy(() -> LawFiles.tables(Path.of("a.yaml"), wrong, PARAMETERS))
                .isInstanceOfSatisfying(
                        WorkspaceException.class,
                        e -> assertThat(List.of(e.words().en().split("\n")))
                                .hasSize(3)
                                .anySatisfy(line -> assertThat(line).contains("no row holds for"))
                                .anySatisfy(line -> assertThat(line)
                                        .contains("line 19: row 'early' and 'late' both hold")
                                        .contains("First day: 2014-06-30")));
    }
}
