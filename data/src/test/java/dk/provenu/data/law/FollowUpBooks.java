package dk.provenu.data.law;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.figure.operation.Rounding;
import dk.provenu.engine.law.Law;
import dk.provenu.engine.model.ExampleData;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.model.followup.FollowUpData;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Budget, ledger and persons written line by line for a test. */
final class FollowUpBooks {

    private static final String BUDGET = "account,month,version,nature,amount,text";
    private static final String LEDGER = "account,month,concerns,nature,posting,amount,text";
    private static final String PERSONS = "benefit,account,month,kind,rung,persons,price";
    private static final String LINKS = "link,account,title,why";

    private final List<String> budget = new ArrayList<>(List.of(BUDGET));
    private final List<String> ledger = new ArrayList<>(List.of(LEDGER));
    private final List<String> persons = new ArrayList<>(List.of(PERSONS));
    private final List<String> links = new ArrayList<>(List.of(LINKS));
    private final Map<String, String> options = new HashMap<>();
    private Law law = LawFiles.bundled();

    FollowUpBooks budget(String account, String month, String nature, String amount) {
        budget.add(account + "," + month + ",original," + nature + "," + amount + ",");
        return this;
    }

    FollowUpBooks revised(String account, String month, String nature, String amount) {
        budget.add(account + "," + month + ",revised," + nature + "," + amount + ",");
        return this;
    }

    FollowUpBooks booked(String account, String month, String concerns, String nature, String amount) {
        ledger.add(account + "," + month + "," + concerns + "," + nature + ",p" + ledger.size() + "," + amount + ",");
        return this;
    }

    FollowUpBooks persons(
            String benefit, String account, String month, String kind, String rung, String number, String price) {
        persons.add(benefit + "," + account + "," + month + "," + kind + "," + rung + "," + number + "," + price);
        return this;
    }

    FollowUpBooks link(String name, String title, String... accounts) {
        for (String account : accounts) {
            links.add(name + "," + account + "," + title + ",fordi");
        }
        return this;
    }

    FollowUpBooks option(String key, String value) {
        options.put(key, value);
        return this;
    }

    FollowUpBooks under(Law other) {
        law = other;
        return this;
    }

    ModelResult run(Model model) {
        ExampleData data = ExampleData.of("opfoelgning");
        with(data, FollowUpData.BUDGET, budget);
        with(data, FollowUpData.LEDGER, ledger);
        with(data, FollowUpData.PERSONS_KIND, persons);
        with(data, FollowUpData.LINKS, links);
        ModelInput input = data.input("Ballerup", Optional.empty(), options);
        return model.run(input.under(law));
    }

    private static void with(ExampleData data, DatasetKind kind, List<String> lines) {
        if (lines.size() > 1) {
            data.withLines(kind, lines.toArray(String[]::new));
        }
    }

    static FigureTable table(ModelResult result, String id) {
        return result.tables().stream()
                .filter(table -> table.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The number of a cell as it is shown with two decimals; 0 where the cell is empty or its figure missing. */
    static BigDecimal shown(FigureTable table, String row, String column) {
        return shown(table.row(row).cells().get(table.column(column)));
    }

    static BigDecimal shown(Cell cell) {
        return cell instanceof Cell.FigureCell(Figure figure) && figure.value() instanceof Value.Present(double number)
                ? Rounding.decimal(number, 2)
                : BigDecimal.ZERO.setScale(2);
    }

    /** The sum of all parts in a row, without the deviation itself. */
    static BigDecimal parts(FigureTable table, Row row) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < row.cells().size(); i++) {
            if (!table.columns().get(i).key().equals("deviation")) {
                sum = sum.add(shown(row.cells().get(i)));
            }
        }
        return sum;
    }
}
