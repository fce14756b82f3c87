package dk.provenu.data.importing;

import dk.provenu.data.guard.CprGuard;
import dk.provenu.data.read.Cell;
import dk.provenu.data.read.DecimalEvidence;
import dk.provenu.data.read.DecimalMark;
import dk.provenu.data.read.FileBytes;
import dk.provenu.data.read.FileRefusedException;
import dk.provenu.data.read.Refusal;
import dk.provenu.data.read.Refusals;
import dk.provenu.data.read.TableReader;
import dk.provenu.data.read.TextTable;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.source.ColumnSpec;
import dk.provenu.engine.source.ColumnType;
import dk.provenu.engine.source.DatasetKind;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Opens a file and settles everything that concerns it as a whole, in the order in which it is safe to do so. */
final class FileCheck {

    private final DatasetKind kind;
    private final ImportOptions options;
    private final Refusals refusals;
    private final Steps steps;

    FileCheck(DatasetKind kind, ImportOptions options, Refusals refusals, Steps steps) {
        this.kind = kind;
        this.options = options;
        this.refusals = refusals;
        this.steps = steps;
    }

    /** The file, or empty when it was refused. */
    Optional<CheckedFile> check(FileBytes file) {
        String shown = CprGuard.mask(file.name(), true);
        steps.at(Text.of("Åbner " + shown, "Opening " + shown), 0);
        try {
            @Nullable
            TextTable table = new TableReader(options.limits())
                    .open(file, Columns.allowed(kind), options.sheet().orElse(null), refusals);
            return table == null ? Optional.empty() : check(file, table);
        } catch (FileRefusedException e) {
            refusals.add(e.refusal());
            return Optional.empty();
        }
    }

    /** The same for a file that is open. */
    Optional<CheckedFile> check(FileBytes file, TextTable table) {
        String shown = CprGuard.mask(file.name(), true);
        Text searching = Text.of("Leder efter personnumre i " + shown, "Searching for persons' numbers in " + shown);
        if (!new PersonSearch(kind, file.name(), table, refusals).isClean(steps, searching)) {
            return Optional.empty();
        }
        long before = refusals.count();
        Columns columns = Columns.match(kind, file.name(), table, refusals);
        return refusals.count() == before ? settle(file, table, columns, shown) : Optional.empty();
    }

    private Optional<CheckedFile> settle(FileBytes file, TextTable table, Columns columns, String shown) {
        DecimalEvidence evidence = new DecimalEvidence(file.name());
        List<ColumnSpec> numbers = columns.present(kind).stream()
                .filter(column -> column.type().isNumber())
                .toList();
        int[] rows = {0};
        Text doing = Text.of("Afgør decimaltegnet i " + shown, "Telling the decimal mark of " + shown);
        table.forEachRow(row -> {
            steps.at(doing, rows[0]++);
            for (ColumnSpec column : numbers) {
                Cell cell = columns.cell(row, column.name());
                if (cell.kind() == Cell.Kind.TEXT && !cell.isEmpty()) {
                    evidence.see(row.line(), column.name(), column.type() == ColumnType.INTEGER, cell.text());
                }
            }
        });
        if (rows[0] == 0) {
            refusals.add(Refusal.ofFile(
                    file.name(),
                    Text.of("Filen har ingen rækker under overskriften.", "The file has no rows below the header."),
                    Text.of("Vælg en fil med rækker.", "Choose a file with rows.")));
            return Optional.empty();
        }
        @Nullable
        DecimalMark mark = options.decimal().isPresent() ? options.decimal().get() : evidence.settle(refusals);
        return mark == null
                ? Optional.empty()
                : Optional.of(new CheckedFile(file, table, columns, mark, evidence.marksSeen(), rows[0]));
    }
}
