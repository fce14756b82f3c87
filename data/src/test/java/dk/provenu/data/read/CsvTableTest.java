package dk.provenu.data.read;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Set<String> KNOWN = Set.of("municipality", "amount", "note");
    private final Refusals refusals = new Refusals(100);

    @Test
    void readsEveryEncodingTheSame() throws FileRefusedException {
        String text = "municipality;amount;note\nBrøndby;1,5;æøå\n";
        for (byte[] bytes : List.of(text.getBytes(UTF_8), ("\uFEFF" + text).getBytes(UTF_8), text.getBytes(WINDOWS))) {
            TextTable table = Objects.requireNonNull(open(bytes));
            assertThat(table.header()).containsExactly("municipality", "amount", "note");
            assertThat(rows(table)).containsExactly(List.of("Brøndby", "1,5", "æøå"));
        }
        assertThat(Objects.requireNonNull(open(text.getBytes(WINDOWS))).layout().remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark.da()).contains("Windows-1252"));
    }

    @Test
    void refusesUtf16WithAdvice() {
        for (byte[] bytes : List.of("municipality\nGreve".getBytes(UTF_16), "municipality\nGreve".getBytes(UTF_16LE))) {
            assertThat(refusal(bytes).advice().da()).contains("CSV UTF-8");
            assertThat(refusal(bytes).reason().da()).contains("UTF-16");
        }
    }

    @Test
    void refusesUtf8ThatIsDamagedInsteadOfReadingItAsWindows() {
        byte[] bytes = "municipality;note\nBrøndby;æ\n".getBytes(UTF_8);
        bytes[bytes.length - 2] = 'x';
        assertThat(refusal(bytes).reason().da()).contains("ødelagt");
    }

    @Test
    void refusesBytesThatAreNoText() {
        assertThat(refusal("municipality;note\nGreve;\0".getBytes(UTF_8))
                        .reason()
                        .da())
                .contains("ikke tekst");
        assertThat(refusal(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0})
                        .advice()
                        .da())
                .contains(".xlsx");
        assertThat(refusal(new byte[0]).reason().da()).contains("tom");
        assertThat(refusal("\n \n".getBytes(UTF_8)).reason().da()).contains("tom");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void tellsTheSeparatorByTheHeader(String separator) throws FileRefusedException {
        String text = String.join(separator, "municipality", "note") + "\r\n"
                + String.join(separator, "Greve", "\"a" + separator + "b; c, d\"") + "\r\n";
        assertThat(rows(Objects.requireNonNull(open(text.getBytes(UTF_8)))))
                .containsExactly(List.of("Greve", "a" + separator + "b; c, d"));
    }

    @Test
    void refusesAHeaderThatTwoSeparatorsExplain() {
        assertThat(refusal("municipality;amount,note\nGreve;1,x\n".getBytes(UTF_8))
                        .reason()
                        .da())
                .contains("komma eller semikolon");
    }

    @Test
    void refusesAHeaderWithoutAKnownColumnAndNamesThem() {
        assertThat(refusal("kommune;beløb\nGreve;1\n".getBytes(UTF_8)).advice().da())
                .contains("amount, municipality, note");
    }

    @Test
    void understandsExcelsLineWithTheSeparatorAndCountsIt() throws FileRefusedException {
        TextTable table = Objects.requireNonNull(open("sep=;\nmunicipality;note\nGreve;x\n".getBytes(UTF_8)));
        List<Integer> lines = new ArrayList<>();
        table.forEachRow(row -> lines.add(row.line()));
        assertThat(table.headerLine()).isEqualTo(2);
        assertThat(lines).containsExactly(3);
    }

    @Test
    void countsLinesInsideQuotedFields() throws FileRefusedException {
        TextTable table = Objects.requireNonNull(
                open("municipality;amount;note\nGreve;1;\"to\nlinjer\"\n\nHerlev;2;x\n".getBytes(UTF_8)));
        List<Integer> lines = new ArrayList<>();
        table.forEachRow(row -> lines.add(row.line()));
        assertThat(lines).containsExactly(2, 5);
        assertThat(table.layout().remarks()).hasSize(1);
    }

    @Test
    void refusesRowsOfAnotherWidthWithTheirLines() throws FileRefusedException {
        assertThat(open("municipality,amount,note\nGreve,1,x\nHerlev,2,5,x\nIshøj,3\n".getBytes(UTF_8)))
                .isNull();
        assertThat(refusals.list()).extracting(Refusal::line).containsExactly(3, 4);
        assertThat(refusals.list().getFirst().advice().da()).contains("semikolon");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "municipality;amount;note\nGreve;1;\"x\nHerlev;2;x\n",
                "municipality;amount;note\nGreve;1;\"x\nHerlev;2;x\"\n",
                "municipality;amount;note\nGreve;1;x\"y\n",
                "municipality;amount;note\nGreve;1;\"x\"y\n",
                "municipality;amount;note\nGreve;1;x\u0007\n",
                "municipality;amount;note\nGreve;1;x\uFFFD\n"
            })
    void refusesQuotationsAndCharactersThatCannotBeTrusted(String text) throws FileRefusedException {
        assertThat(open(text.getBytes(UTF_8))).isNull();
        assertThat(refusals.list()).hasSize(1);
        assertThat(refusals.list().getFirst().line()).isEqualTo(2);
    }

    @Test
    void keepsTextThatLooksLikeAFormulaAsText() throws FileRefusedException {
        assertThat(rows(Objects.requireNonNull(open("municipality;note\nGreve;=cmd|'/c calc'!A1\n".getBytes(UTF_8)))))
                .containsExactly(List.of("Greve", "=cmd|'/c calc'!A1"));
    }

    @Test
    void keepsWithinItsLimits() throws FileRefusedException {
        ReadLimits small = new ReadLimits(60, 60, 60, 2, 2, 12);
        assertThat(open("municipality;note\n1;1\n2;2\n3;3\n".getBytes(UTF_8), small))
                .isNull();
        assertThat(open("municipality;note\n1;1234567890123\n".getBytes(UTF_8), small))
                .isNull();
        assertThat(refusals.count()).isEqualTo(2);
        assertThatThrownBy(() -> open(new byte[100], small)).isInstanceOf(FileRefusedException.class);
        assertThatThrownBy(() -> open("municipality;amount;note\n".getBytes(UTF_8), small))
                .isInstanceOf(FileRefusedException.class);
    }

    private Refusal refusal(byte[] bytes) {
        try {
            open(bytes);
        } catch (FileRefusedException e) {
            return e.refusal();
        }
        throw new AssertionError("the file was read");
    }

    private @Nullable TextTable open(byte[] bytes) throws FileRefusedException {
        return open(bytes, ReadLimits.DEFAULT);
    }

    private @Nullable TextTable open(byte[] bytes, ReadLimits limits) throws FileRefusedException {
        return new TableReader(limits).open(new FileBytes("test.csv", bytes), KNOWN, null, refusals);
    }

    private static List<List<String>> rows(TextTable table) {
        List<List<String>> rows = new ArrayList<>();
        table.forEachRow(row -> rows.add(row.cells().stream().map(Cell::text).toList()));
        return rows;
    }
}
