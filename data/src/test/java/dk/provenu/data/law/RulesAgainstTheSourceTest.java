package dk.provenu.data.law;

import static org.assertj.core.api.Assertions.assertThat;

import dk.provenu.engine.law.Law;
import dk.provenu.engine.law.decision.Decision;
import dk.provenu.engine.law.decision.DecisionRow;
import dk.provenu.engine.law.decision.DecisionTable;
import dk.provenu.engine.law.decision.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The law files against what was read off the documents independently of them (rules-source/README.md): every row. */
class RulesAgainstTheSourceTest {

    private static final Path FOLDER = Path.of("src/test/resources/rules-source");
    private static final Pattern FIELD = Pattern.compile("\"((?:[^\"]|\"\")*)\"(?:,|$)|([^,]*)(?:,|$)");
    private static final LocalDate DAY = LocalDate.of(2014, 3, 1);
    private static final Law LAW = LawFiles.bundled();

    private static final Map<String, String> GROUPS = Map.of(
            "Åbenlyst uddannelsesparat", "evidently_education_ready",
            "Uddannelsesparat", "education_ready",
            "Aktivitetsparat", "activity_ready_young",
            "Jobparate", "job_ready",
            "Aktivitetsparate", "activity_ready_adult");

    private static final Map<String, String> MARKS = Map.of(
            "X",
            "intended",
            "x",
            "possible",
            "(x)",
            "not_reimbursed",
            "X*",
            "intended_test",
            "x*",
            "possible_waiting",
            "",
            "empty");

    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("uge", "weeks"),
            Map.entry("uger", "weeks"),
            Map.entry("uge mellem kontakt", "weeks"),
            Map.entry("måned", "months"),
            Map.entry("måneder", "months"),
            Map.entry("år", "years"),
            Map.entry("dag", "day_number"),
            Map.entry("dage", "days"),
            Map.entry("samtaler", "meetings"),
            Map.entry("samtaler pr. 3 måneder", "meetings 3"),
            Map.entry("samtaler pr. 12 måneder", "meetings 12"),
            Map.entry("klasse", "school_grade"),
            Map.entry("trin", "steps"),
            Map.entry("pct.", "percent"));

    private static final Map<String, String> OFFERS = Map.of(
            "Nytteindsats", "community_work",
            "Virksomhedspraktik", "work_placement",
            "Løntilskud", "wage_subsidy",
            "Vejledning og opkvalificering", "guidance",
            "Mentor", "mentor");

    /** One line of a file, by the names of its columns. */
    private record SourceRow(Map<String, String> cells) {
        String get(String column) {
            return in(cells, column);
        }
    }

    private static String in(Map<String, String> map, String key) {
        String value = map.get(key);
        if (value == null) {
            throw new IllegalStateException("Nothing is known of '" + key + "', only of " + map.keySet());
        }
        return value;
    }

    @Test
    void allThirtyCellsOfTheOffers() {
        List<SourceRow> cells = rows("rules_permitted_offers.csv");
        assertThat(cells).hasSize(30);
        for (SourceRow cell : cells) {
            Decision first = offer(cell, 0);
            boolean permitted = cell.get("may_be_given").equals("1");
            assertThat(first.outcome("mark"))
                    .as(cell.toString())
                    .isEqualTo(new Outcome.OfCode(in(MARKS, cell.get("mark"))));
            assertThat(first.outcome("permitted")).as(cell.toString()).isEqualTo(new Outcome.OfYesNo(permitted));
            if (permitted) {
                String refund = cell.get("state_refund");
                assertThat(first.outcome("reimbursed"))
                        .as(cell.toString())
                        .isEqualTo(new Outcome.OfYesNo(refund.equals("1")));
                assertThat(offer(cell, 24).outcome("reimbursed"))
                        .as(cell.toString())
                        .isEqualTo(new Outcome.OfYesNo(!refund.equals("0")));
            } else {
                assertThat(first.outcome("reimbursed")).isInstanceOf(Outcome.Missing.class);
            }
        }
    }

    /** X is the legislator's intention, x is not: told by the code of the mark. */
    @Test
    void theLegendsOfTheLeaflets() {
        DecisionTable offers = LAW.table("rules.offers", DAY);
        assertThat(rows("rules_permitted_offers_legend.csv")).hasSize(6);
        assertThat(offers.output("mark").words(new Outcome.OfCode("intended")).da())
                .contains("lovgivers intention");
        assertThat(offers.output("mark")
                        .words(new Outcome.OfCode("not_reimbursed"))
                        .da())
                .contains("uden statsrefusion");
        assertThat(offers.output("mark")
                        .words(new Outcome.OfCode("intended_test"))
                        .da())
                .contains("testes");
        assertThat(offers.output("mark")
                        .words(new Outcome.OfCode("possible_waiting"))
                        .da())
                .contains("24 måneder", "9 måneder", "dag ét");
        assertThat(offers.row("education_ready_mentor").doubt()).isPresent();
        assertThat(offers.row("evidently_wage_subsidy").doubt()).isPresent();
    }

    @Test
    void allFiftyThreeRulesOnDeadlines() {
        DecisionTable table = LAW.table("rules.deadlines", DAY);
        List<SourceRow> rules = rows("rules_deadlines_and_meetings.csv");
        assertThat(rules).hasSize(53);
        assertThat(table.rows()).hasSize(53);
        for (SourceRow rule : rules) {
            DecisionRow row = table.row(String.format(Locale.ROOT, "rule_%02d", Integer.parseInt(rule.get("rule_no"))));
            String as = rule.toString();
            assertThat(row.outcome("limit")).as(as).isEqualTo(new Outcome.OfCode(rule.get("limit_type")));
            assertThat(row.outcome("number"))
                    .as(as)
                    .isEqualTo(new Outcome.OfNumber(Double.parseDouble(rule.get("number"))));
            assertThat(unit(row)).as(as).isEqualTo(in(UNITS, rule.get("unit")));
            assertThat(row.reference().place())
                    .as(as)
                    .contains(rule.get("source_leaflet")
                            .substring(0, "Bilag 5".length())
                            .toLowerCase(Locale.ROOT));
            if (!rule.get("source_page").isEmpty()) {
                assertThat(row.reference().place()).as(as).endsWith("side " + rule.get("source_page"));
            }
            if (row.outcome("measured_from") instanceof Outcome.Missing missing) {
                assertThat(missing.detail().isEmpty()).as(as).isFalse();
            }
        }
    }

    @Test
    void theRates() {
        Map<String, String> keys = Map.of(
                "Hjemmeboende Under 25 år", "living_at_home.under_25",
                "Hjemmeboende 25-29 år", "living_at_home.from_25",
                "Udeboende Under 25 år", "living_away.under_25",
                "Udeboende 25-29 år", "living_away.from_25",
                "Forsørger Enlig", "provider_single",
                "Forsørger Bor sammen med SU- eller uddannelseshjælpsmodtager", "provider_with_student",
                "Forsørger Bor sammen med andre", "provider_with_other");
        List<SourceRow> rates = rows("benefit_rates_uddannelseshjaelp_2014.csv");
        assertThat(rates).hasSize(7);
        for (SourceRow rate : rates) {
            String id = "rules_education_benefit."
                    + in(keys, rate.get("household_type") + " " + rate.get("age_or_partner"));
            assertThat(LAW.number(id + ".rate", DAY))
                    .isEqualTo(Double.parseDouble(rate.get("uddannelseshjaelp_kr_per_month")));
            assertThat(LAW.number(id + ".supplement", DAY))
                    .isEqualTo(Double.parseDouble(rate.get("aktivitetstillaeg_kr_per_month")));
            assertThat(LAW.figure(id + ".rate", LocalDate.of(2015, 1, 1))
                            .value()
                            .isPresent())
                    .isFalse();
        }
    }

    @Test
    void theSanctions() {
        List<SourceRow> sanctions = rows("rules_sanctions.csv");
        Map<String, String> codes =
                Map.of("Punktsanktion", "three_day", "Skærpet sanktion", "intensified", "Øvrige sanktioner", "other");
        DecisionTable table = LAW.table("rules.sanctions", DAY);
        for (SourceRow sanction : sanctions.subList(0, 3)) {
            DecisionRow row = table.row(in(codes, sanction.get("sanction")));
            Outcome number = row.outcome("number");
            if (sanction.get("number").isEmpty()) {
                assertThat(number).isInstanceOf(Outcome.Missing.class);
            } else {
                assertThat(number).isEqualTo(new Outcome.OfNumber(Double.parseDouble(sanction.get("number"))));
            }
            assertThat(row.outcome("counting"))
                    .isEqualTo(new Outcome.OfCode(
                            sanction.get("calculation_basis").equals("kalenderdage")
                                    ? "calendar_days"
                                    : "five_day_week"));
        }
        String consideration = sanctions.get(3).get("special_consideration").substring("aktivitetsparate: k".length());
        assertThat(table.output("consideration")
                        .words(table.row("three_day_activity_ready").outcome("consideration"))
                        .da())
                .contains(consideration);
    }

    @Test
    void theSevenExtensions() {
        List<SourceRow> extensions = rows("sick_pay_extension_section_27.csv");
        DecisionTable table = LAW.table("rules.sickness_extensions", DAY);
        assertThat(extensions).hasSize(7);
        assertThat(table.rows()).hasSize(7);
        for (int i = 0; i < extensions.size(); i++) {
            SourceRow extension = extensions.get(i);
            DecisionRow row = table.rows().get(i);
            String weeks = extension.get("max_duration_weeks");
            assertThat(
                            row.outcome("max_weeks") instanceof Outcome.OfNumber(double number)
                                    ? Long.toString((long) number)
                                    : "")
                    .isEqualTo(weeks);
            assertThat(row.outcome("entitlement"))
                    .isEqualTo(new Outcome.OfCode(
                            extension.get("right_or_discretion").startsWith("ret") ? "right" : "discretion"));
            assertThat(extension.get("provision"))
                    .endsWith(row.reference().place().replaceFirst(".*, ", ""));
        }
    }

    @Test
    void theAccountsOfAllTasks() {
        List<SourceRow> tasks = rows("posting_guidance.csv");
        DecisionTable table = LAW.table("rules.posting", LocalDate.of(2019, 6, 1));
        List<DecisionRow> rows = table.rows().stream()
                .filter(row -> !row.id().endsWith("_with_mentor_contract"))
                .toList();
        assertThat(rows).hasSameSizeAs(tasks);
        for (int i = 0; i < tasks.size(); i++) {
            assertThat(rows.get(i).outcome("account"))
                    .as(tasks.get(i).toString())
                    .isEqualTo(new Outcome.OfCode(
                            "main_account_" + tasks.get(i).get("main_account").replace("konto ", "")));
        }
    }

    private static String unit(DecisionRow row) {
        String unit = row.outcome("unit") instanceof Outcome.OfCode(String code) ? code : "";
        return row.outcome("window_months") instanceof Outcome.OfNumber(double months)
                ? unit + " " + (int) months
                : unit;
    }

    private static Decision offer(SourceRow cell, int months) {
        String name = cell.get("offer");
        String offer = name.contains("ordblindekurser") ? "literacy_courses" : in(OFFERS, name);
        var table = LAW.tables().compiled("rules.offers", DAY);
        return table.decide(table.read(Map.of(
                "target_group",
                in(GROUPS, cell.get("target_group")),
                "offer",
                offer,
                "months_on_benefit",
                Integer.toString(months))));
    }

    private static List<SourceRow> rows(String file) {
        try {
            List<String> lines = Files.readAllLines(FOLDER.resolve(file));
            List<String> head = fields(lines.getFirst());
            return lines.stream()
                    .skip(1)
                    .map(line -> {
                        List<String> cells = fields(line);
                        Map<String, String> row = new LinkedHashMap<>();
                        for (int i = 0; i < head.size(); i++) {
                            row.put(head.get(i), cells.get(i));
                        }
                        return new SourceRow(row);
                    })
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read " + file, e);
        }
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        Matcher matcher = FIELD.matcher(line);
        int at = 0;
        while (at <= line.length() && matcher.find(at)) {
            String quoted = matcher.group(1);
            fields.add(quoted == null ? String.valueOf(matcher.group(2)) : quoted.replace("\"\"", "\""));
            at = matcher.end() == at ? at + 1 : matcher.end();
            if (matcher.end() == line.length() && !line.endsWith(",")) {
                break;
            }
        }
        return fields;
    }
}
