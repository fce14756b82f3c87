package dk.provenu.app.cli;

import dk.provenu.app.service.DatasetKinds;
import dk.provenu.data.catalog.Catalog;
import dk.provenu.data.catalog.Vintage;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.table.NumberStyle;
import java.time.Instant;
import java.util.List;

/** The vintages of a workspace as lines of text. */
final class VintageList {
    private VintageList() {}

    static String text(List<Vintage> vintages, Language language) {
        if (vintages.isEmpty()) {
            return Text.of("Ingen data er indlæst.\n", "No data are loaded.\n").in(language);
        }
        NumberStyle style = NumberStyle.of(language);
        StringBuilder text = new StringBuilder();
        String kind = "";
        for (Vintage vintage : vintages) {
            if (!vintage.kind().equals(kind)) {
                kind = vintage.kind();
                String id = kind;
                text.append(DatasetKinds.find(id)
                                .map(known -> known.title().in(language) + " (" + id + ")")
                                .orElse(id))
                        .append('\n');
            }
            Text line = Text.of(
                    "  %s  hentet %s, indlæst %s, %s rækker, %s%n", "  %s  fetched %s, imported %s, %s rows, %s%n");
            text.append(line.in(language)
                    .formatted(
                            vintage.name(),
                            day(vintage.fetched(), style),
                            day(vintage.recorded(), style),
                            style.number(vintage.rows(), 0),
                            String.join(", ", vintage.files())));
        }
        return text.toString();
    }

    private static String day(Instant time, NumberStyle style) {
        return style.date(time.atZone(Catalog.ZONE).toLocalDate());
    }
}
