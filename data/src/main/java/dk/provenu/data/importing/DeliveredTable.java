package dk.provenu.data.importing;

import dk.provenu.data.read.TextRow;
import dk.provenu.data.read.TextTable;
import java.util.List;

/**
 * What was made of a delivery: the dataset's own columns, a pseudonym for each person, each row with the line on which
 * it first stood. Nothing in it was not asked for.
 */
record DeliveredTable(List<String> header, int headerLine, Layout layout, List<TextRow> rows) implements TextTable {

    DeliveredTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    @Override
    public void forEachRow(RowConsumer consumer) {
        rows.forEach(consumer::accept);
    }
}
