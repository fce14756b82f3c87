package dk.provenu.data.importing;

import dk.provenu.data.read.Cell;
import dk.provenu.data.read.DecimalMark;
import dk.provenu.data.read.Refusal;
import dk.provenu.data.read.Refusals;
import dk.provenu.data.read.TextRow;
import dk.provenu.data.vintage.Layout;
import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.UnitException;
import dk.provenu.engine.source.ColumnSpec;
import dk.provenu.engine.source.ColumnType;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.source.PriceBases;
import dk.provenu.engine.source.SourceFigures;
import dk.provenu.engine.vocabulary.Units;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the rows of one file into the normal form, cell by cell; what is wrong goes to the refusals, all of it. */
final class RowReader {

    private final DatasetKind kind;
    private final String file;
    private final Columns columns;
    private final NumberCells numbers;
    private final List<ColumnSpec> declared;
    private final Refusals refusals;

    RowReader(DatasetKind kind, String file, Columns columns, DecimalMark mark, Refusals refusals) {
        this.kind = kind;
        this.file = file;
        this.columns = columns;
        this.numbers = new NumberCells(mark);
        this.declared = Layout.columns(kind);
        this.refusals = refusals;
    }

    /** The fields of data.csv by column; incomplete when something of the row was refused. */
    Map<String, String> read(TextRow row) {
        Map<String, String> fields = new HashMap<>();
        for (ColumnSpec column : declared) {
            if (!column.type().isNumber()) {
                Cell cell = columns.cell(row, column.name());
                if (!cell.isEmpty()) {
                    keep(row, column, cell, WordCells.read(column, cell), fields);
                } else if (column.required()) {
                    refuseEmpty(row, column);
                }
            }
        }
        for (ColumnSpec column : declared) {
            if (column.type().isNumber()) {
                number(row, column, fields);
            }
        }
        checkUnit(row);
        checkPriceBasis(row, fields);
        return fields;
    }

    private void number(TextRow row, ColumnSpec column, Map<String, String> fields) {
        Cell cell = columns.cell(row, column.name());
        Cell companion = columns.cell(row, Layout.companion(column.name()));
        Optional<MissingReason> reason = MissingWords.find(companion.text());
        if (!companion.isEmpty() && reason.isEmpty()) {
            refuse(
                    row,
                    Layout.companion(column.name()),
                    companion.text(),
                    Text.of(
                            "'" + Shown.of(companion.text()) + "' siger ikke, hvorfor tallet mangler.",
                            "'" + Shown.of(companion.text()) + "' does not say why the number is missing."),
                    Text.of(
                            "Skriv suppressed (diskretioneret), not_published, not_applicable eller not_filled.",
                            "Write suppressed, not_published, not_applicable or not_filled."));
        } else if (!cell.isEmpty() && reason.isPresent()) {
            refuse(
                    row,
                    column.name(),
                    cell.text(),
                    Text.of(
                            "Der står et tal, men " + Layout.companion(column.name()) + " siger, at det mangler.",
                            "There is a number, but " + Layout.companion(column.name()) + " says that it is missing."),
                    Text.of("Slet det ene.", "Delete one of them."));
        } else if (!cell.isEmpty()) {
            keep(row, column, cell, numbers.read(column, cell, unit(column, fields)), fields);
        } else if (column.required()) {
            refuseEmpty(row, column);
        } else {
            fields.put(
                    Layout.reason(column.name()),
                    reason.orElse(column.whenEmpty()).name());
        }
    }

    private Unit unit(ColumnSpec column, Map<String, String> fields) {
        return column.unit()
                .orElseGet(() -> declared.stream()
                        .filter(each -> each.type() == ColumnType.UNIT)
                        .findFirst()
                        .flatMap(each -> Units.find(fields.getOrDefault(each.name(), "")))
                        .orElse(Unit.NUMBER));
    }

    private void keep(TextRow row, ColumnSpec column, Cell cell, Reading reading, Map<String, String> fields) {
        switch (reading) {
            case Reading.Good(String text) -> {
                fields.put(column.name(), text);
                if (column.type() != ColumnType.TEXT && !cell.text().equals(text)) {
                    fields.put(Layout.original(column.name()), cell.text());
                }
            }
            case Reading.Bad(Text reason, Text advice) -> refuse(row, column.name(), cell.text(), reason, advice);
        }
    }

    /** Numbers in the row's own unit say nothing without it. */
    private void checkUnit(TextRow row) {
        boolean needed = declared.stream()
                .anyMatch(column -> column.type().isNumber() && column.unit().isEmpty());
        for (ColumnSpec column : declared) {
            boolean empty = columns.cell(row, column.name()).isEmpty();
            if (needed && column.type() == ColumnType.UNIT && empty && !column.required()) {
                refuseEmpty(row, column);
            }
        }
    }

    /** Whether the words stand for a price basis depends on the year of the row. */
    private void checkPriceBasis(TextRow row, Map<String, String> fields) {
        for (ColumnSpec column : declared) {
            if (column.type() == ColumnType.PRICE_BASIS) {
                String words = fields.getOrDefault(column.name(), "");
                try {
                    PriceBases.read(words, SourceFigures.year(kind, fields), kind.id());
                } catch (UnitException e) {
                    refuse(row, column.name(), words, e.words(), Text.EMPTY);
                }
            }
        }
    }

    private void refuseEmpty(TextRow row, ColumnSpec column) {
        refuse(
                row,
                column.name(),
                "",
                Text.of("Feltet er tomt, men skal udfyldes.", "The field is empty but must be filled."),
                Text.of(
                        "Skriv " + column.description().da() + ".",
                        "Write " + column.description().en() + "."));
    }

    private void refuse(TextRow row, String column, String value, Text reason, Text advice) {
        refusals.add(new Refusal(file, row.line(), column, value, reason, advice));
    }
}
