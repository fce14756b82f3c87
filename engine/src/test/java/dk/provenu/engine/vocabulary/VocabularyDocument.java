package dk.provenu.engine.vocabulary;

import dk.provenu.engine.figure.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** docs/vocabulary.md, made from the vocabulary itself. */
final class VocabularyDocument {
    private final StringBuilder page = new StringBuilder();

    static String text() {
        VocabularyDocument document = new VocabularyDocument();
        document.write();
        return document.page.toString();
    }

    private void write() {
        page.append("""
                # Ordforrådet

                Hvad Provenu kender af kommuner, ydelser, konti og perioder, og hvordan det må skrives i filer. Siden er lavet
                af koden (`VocabularyDocumentTest`); ret den ikke i hånden. Rækkernes kilder står i CSV-filerne i
                `engine/src/main/resources/dk/provenu/engine/vocabulary`.
                """);
        municipalities();
        groups();
        benefits();
        accounts();
        periods();
        units();
    }

    private void municipalities() {
        heading("Kommuner");
        paragraph(
                "Kode (165 eller 0165), navn eller begge dele (165 Albertslund, Albertslund (165)). Store og små bogstaver,"
                        + " mellemrum, bindestreg, å/aa, æ/ae, ø/oe og efterstillet Kommune er uden betydning. Et navn, der"
                        + " ikke kendes, afvises med de nærmeste navne. Hele landet skrives Hele landet, 000 eller 0."
                        + " Christiansø (411) hører ikke til nogen kommune og er ikke med i de 98.");
        paragraph(Municipalities.all().stream()
                .map(m -> m.code() + " " + m.name())
                .collect(Collectors.joining(" · ")));
        table("Andre navne", List.of("kode", "skrives også", "forbehold"));
        for (CsvRow row : CsvResource.rows("municipality_spellings.csv")) {
            row(row.text("code"), row.text("spelling"), row.text("doubt"));
        }
    }

    private void groups() {
        heading("Sammenligningsgrupper");
        for (ComparisonGroup group : ComparisonGroups.bundled()) {
            paragraph("`" + group.id() + "` " + group.name().da() + ": "
                    + group.municipalities().stream().map(Municipality::name).collect(Collectors.joining(", ")) + ". "
                    + ComparisonGroups.note(group).map(note -> note.da()).orElse(""));
        }
        paragraph("`" + ComparisonGroups.allMunicipalities().id() + "` "
                + ComparisonGroups.allMunicipalities().name().da() + ".");
        table("Fælles jobcentre", List.of("jobcenter", "fra", "til", "forbehold"));
        for (SharedJobCentre centre : SharedJobCentres.all()) {
            row(
                    centre.name(),
                    day(centre.validity().from()),
                    day(centre.validity().to()),
                    centre.doubt());
        }
    }

    private void benefits() {
        table("Ydelser", List.of("kode", "dansk", "engelsk", "fra", "til", "Jobindsats", "VIVE", "forbehold"));
        for (Benefit benefit : Benefits.all()) {
            row(
                    "`" + benefit.code() + "`",
                    benefit.name().da(),
                    benefit.name().en(),
                    day(benefit.validity().from()),
                    day(benefit.validity().to()),
                    benefit.jobindsats(),
                    BenefitGroups.viveCategory(benefit).map(g -> g.name().da()).orElse(""),
                    benefit.doubt());
        }
        table("Nævnere", List.of("kode", "navn", "ydelser"));
        for (Denominator denominator : Denominators.all()) {
            row(
                    "`" + denominator.id() + "`",
                    denominator.name().da(),
                    denominator.benefits().benefits().stream()
                            .map(b -> b.name().da())
                            .collect(Collectors.joining(", ")));
        }
    }

    private void accounts() {
        table("Funktioner i kontoplanen", List.of("funktion", "Statistikbanken", "navn", "fra", "til", "forbehold"));
        for (AccountFunctionName named : ChartOfAccounts.functions()) {
            row(
                    named.function().code(),
                    named.function().statBank(),
                    named.name().da(),
                    named.firstYear().map(String::valueOf).orElse(""),
                    named.lastYear().map(String::valueOf).orElse(""),
                    named.doubt());
        }
        table("Kontogrupper", List.of("kode", "navn", "funktioner"));
        for (AccountGroup group : ChartOfAccounts.groups()) {
            row(
                    "`" + group.id() + "`",
                    group.name().da(),
                    group.functions().stream().map(AccountFunction::code).collect(Collectors.joining(", ")));
        }
    }

    private void periods() {
        heading("Perioder");
        paragraph("Skrives som " + PeriodParser.ACCEPTED.da() + ". Alt andet afvises.");
        table(
                "Periodernes stavemåder",
                List.of("periode", "Jobindsats v3", "Jobindsats v2", "Statistikbanken", "ISO 8601"));
        for (String code : List.of("2025", "2025Q2", "2025M07", "2025W07", "2025QMAT02")) {
            Period period = Period.parse(code);
            row(
                    code,
                    PeriodSpelling.JOBINDSATS_V3.format(period).orElse(""),
                    PeriodSpelling.JOBINDSATS_V2.format(period).orElse(""),
                    PeriodSpelling.STATBANK.format(period).orElse(""),
                    PeriodSpelling.ISO.format(period).orElse(""));
        }
    }

    private void units() {
        table("Enheder", List.of("kode", "dansk", "engelsk"));
        for (String code : Units.codes()) {
            Unit unit = Units.find(code).orElseThrow();
            row("`" + code + "`", unit.words().da(), unit.words().en());
        }
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private void heading(String text) {
        page.append("\n## ").append(text).append("\n");
    }

    private void paragraph(String text) {
        page.append("\n").append(text.strip()).append("\n");
    }

    private void table(String title, List<String> columns) {
        heading(title);
        page.append("\n");
        row(columns.toArray(String[]::new));
        page.append("|").append(" --- |".repeat(columns.size())).append("\n");
    }

    private void row(String... cells) {
        page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}
