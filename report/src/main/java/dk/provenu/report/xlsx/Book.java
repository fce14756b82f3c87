package dk.provenu.report.xlsx;

import dk.provenu.engine.figure.Graph;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.model.ModelResult;

/**
 * A workbook before it is written.
 *
 * @param graph all that it holds
 * @param layout where everything stands
 * @param names the sheets' names: the tables', then those of inputs, steps, columns and notes; steps and columns have
 *     their names even when there are none and their sheets are left out
 */
record Book(Graph graph, Layout layout, SheetNames names) {

    static Book of(ModelResult result, Language language) {
        SheetNames names = new SheetNames();
        result.tables().forEach(table -> names.add(table.title().in(language)));
        boolean danish = language == Language.DA;
        int inputs = names.add("Input");
        names.add(danish ? "Mellemregning" : "Steps");
        names.add(danish ? "Grupper" : "Columns");
        names.add(danish ? "Kilder og noter" : "Sources and notes");
        Graph graph = result.graph();
        return new Book(graph, new Layout(graph, result.tables(), inputs), names);
    }
}
