package dk.provenu.app.service;

import dk.provenu.data.catalog.Catalog;
import dk.provenu.data.catalog.Vintage;
import dk.provenu.data.register.HistoryVintages;
import dk.provenu.data.vintage.LaidOver;
import dk.provenu.data.workspace.Workspace;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.register.Histories;
import dk.provenu.engine.source.CaseHistoriesKind;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.source.SourceTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The data of a workspace as they were known on a date, each vintage read once. */
final class KnownData {

    private final Workspace workspace;
    private final Catalog catalog;
    private final VintageCache cache = new VintageCache();
    private final HistoryCache histories = new HistoryCache();
    private final Map<String, String> rested;

    /** @param rested the vintage by kind that is to be the newest one seen; kinds that are not named are seen whole */
    KnownData(Workspace workspace, Catalog catalog, Map<String, String> rested) {
        this.workspace = workspace;
        this.catalog = catalog;
        this.rested = Map.copyOf(rested);
    }

    /** The datasets that a model needs and that had not been fetched by the date, or at all. */
    List<DatasetKind> missing(Model model, Optional<LocalDate> knownOn) {
        Stream<DatasetKind> histories = model.usesHistories() ? Stream.of(CaseHistoriesKind.KIND) : Stream.empty();
        return Stream.concat(model.requires().stream(), histories)
                .filter(kind -> vintage(kind, knownOn).isEmpty())
                .toList();
    }

    /** The newest vintage of a kind, as it was known on a date. */
    Optional<SourceTable> table(DatasetKind kind, Optional<LocalDate> knownOn) {
        if (kind.equals(CaseHistoriesKind.KIND)) {
            return Optional.empty();
        }
        if (kind.gathering() == DatasetKind.Gathering.LAID_OVER) {
            return Refusing.run(() -> laidOver(kind, knownOn));
        }
        return Refusing.run(() ->
                vintage(kind, knownOn).map(vintage -> cache.get(vintage, () -> catalog.read(kind, vintage))));
    }

    private Optional<SourceTable> laidOver(DatasetKind kind, Optional<LocalDate> knownOn) {
        List<Vintage> vintages = vintages(kind, knownOn);
        if (vintages.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(cache.get(
                vintages,
                () -> LaidOver.of(vintages.reversed().stream()
                        .map(vintage -> catalog.read(kind, vintage))
                        .toList())));
    }

    /** The newest case histories, as they were known on a date. */
    Optional<Histories> histories(Optional<LocalDate> knownOn) {
        return vintage(CaseHistoriesKind.KIND, knownOn)
                .map(vintage -> histories.get(vintage, () -> HistoryVintages.read(workspace, vintage)));
    }

    private Optional<Vintage> vintage(DatasetKind kind, Optional<LocalDate> knownOn) {
        return Refusing.run(() -> vintages(kind, knownOn).stream().findFirst());
    }

    /** The vintages of a kind that are seen, the newest first. */
    private List<Vintage> vintages(DatasetKind kind, Optional<LocalDate> knownOn) {
        List<Vintage> all =
                knownOn.map(day -> catalog.allKnownOn(kind.id(), day)).orElseGet(() -> catalog.vintages(kind.id()));
        String newest = rested.get(kind.id());
        return all.stream().noneMatch(vintage -> vintage.name().equals(newest))
                ? all
                : all.stream()
                        .dropWhile(vintage -> !vintage.name().equals(newest))
                        .toList();
    }
}
