package dk.provenu.data.register;

import dk.provenu.data.catalog.CatalogException;
import dk.provenu.data.catalog.Vintage;
import dk.provenu.data.vintage.Manifest;
import dk.provenu.data.vintage.VintageReader;
import dk.provenu.data.workspace.Workspace;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.register.Histories;
import java.io.IOException;

/** Hands vintages of histories over to the engine. */
public final class HistoryVintages {

    private HistoryVintages() {}

    /**
     * The histories of a vintage, from the column file that was made of them before or from the vintage itself.
     *
     * @throws CatalogException when its files are gone or were changed after the import
     */
    public static Histories read(Workspace workspace, Vintage vintage) {
        try {
            Manifest manifest = new VintageReader(vintage.folder()).manifest();
            HistoryMeta meta = HistoryStore.meta(vintage.folder(), manifest);
            return ColumnCache.of(workspace, manifest)
                    .get(meta, manifest.name(), () -> HistoryStore.read(vintage.folder(), manifest));
        } catch (IOException e) {
            throw new CatalogException(
                    Text.of(
                            "Hentningen " + vintage.name() + " af " + vintage.kind()
                                    + " er ødelagt eller mangler. Hent den fra en sikkerhedskopi, eller importér igen.",
                            "The vintage " + vintage.name() + " of " + vintage.kind()
                                    + " is damaged or missing. Restore it from a backup, or import again."),
                    e);
        }
    }
}
