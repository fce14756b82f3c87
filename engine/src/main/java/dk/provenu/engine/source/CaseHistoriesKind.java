package dk.provenu.engine.source;

import dk.provenu.engine.figure.Text;
import java.util.List;

/**
 * The kind of dataset that holds case histories. Its rows never become figures: the register reads them as columns, and
 * what is counted leaves behind disclosure control.
 */
public final class CaseHistoriesKind {

    public static final DatasetKind KIND = new DatasetKind(
            "case-histories",
            Text.of("Forløb", "Case histories"),
            Text.of(
                    "Personers forløb uge for uge, i op til fire slags CSV-filer (eller Parquet, eller en ZIP med dem), som"
                            + " indlæses sammen: perioder (kolonnerne herunder) eller DREAM's brede form (pnr og en kolonne"
                            + " y_ÅÅUU for hver uge); hændelser (person, type, kind, start, end, hours, sector);"
                            + " baggrund (person, birth, sex, from, readiness, education); og det vindue, der er observeret"
                            + " (observed_from, observed_to). Personnumre erstattes af pseudonymer, mens filen læses, og ingen"
                            + " af delene gemmes.",
                    "Persons' histories week by week, in up to four sorts of CSV files (or Parquet, or a ZIP of them) that are"
                            + " imported together: spells (the columns below) or the wide form of DREAM (pnr and a column"
                            + " y_YYWW for each week); events (person, type, kind, start, end, hours, sector);"
                            + " background (person, birth, sex, from, readiness, education); and the window that was observed"
                            + " (observed_from, observed_to). CPR numbers are replaced by pseudonyms while the file is read,"
                            + " and neither is kept."),
            List.of(
                    ColumnSpec.words(
                            "person",
                            ColumnType.CODE,
                            true,
                            Text.of(
                                    "pseudonym; bruges til at samle personens linjer",
                                    "pseudonym; gathers the person's lines")),
                    ColumnSpec.words(
                            "municipality",
                            ColumnType.MUNICIPALITY,
                            true,
                            Text.of("kommune, navn eller kode", "municipality, name or code")),
                    ColumnSpec.words(
                            "start",
                            ColumnType.PERIOD,
                            true,
                            Text.of(
                                    "første dag (2024-05-13) eller uge (2024-W20)",
                                    "first day (2024-05-13) or week (2024-W20)")),
                    ColumnSpec.words(
                            "end",
                            ColumnType.PERIOD,
                            false,
                            Text.of(
                                    "sidste dag eller uge, medregnet; tom, når perioden løber endnu",
                                    "last day or week, included; empty while it lasts")),
                    ColumnSpec.words(
                            "state",
                            ColumnType.CODE,
                            true,
                            Text.of(
                                    "DREAM-kode (730) eller ydelsens kode (sickness_benefit)",
                                    "DREAM code (730) or the benefit's code (sickness_benefit)"))));

    private CaseHistoriesKind() {}
}
