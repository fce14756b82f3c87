package dk.provenu.app.web.page;

import dk.provenu.app.service.DatasetKinds;
import dk.provenu.app.service.OpenWorkspace;
import dk.provenu.app.web.choice.Choice;
import dk.provenu.app.web.view.DataView;
import dk.provenu.app.web.view.ReportView;
import dk.provenu.app.web.view.Template;
import dk.provenu.app.web.view.Tongue;
import dk.provenu.app.web.view.WordTable;
import dk.provenu.data.catalog.Vintage;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The page of the datasets: what is loaded, what can be loaded, and the import. */
public final class DataPage {
    private final Site site;

    public DataPage(Site site) {
        this.site = site;
    }

    /**
     * The page as HTML.
     *
     * @param upload what was just checked or loaded
     */
    public byte[] html(Choice choice, Optional<Uploads.Upload> upload) {
        Tongue t = new Tongue(choice.language());
        OpenWorkspace workspace = site.workspace(choice);
        WordTable vintages = Vintages.all(workspace, t);
        ReportView report =
                upload.map(each -> Reports.of(each, kept(choice, workspace), t)).orElse(null);
        DataView view = new DataView(
                finding(workspace, t),
                DatasetKinds.all().stream().map(kind -> Kinds.of(kind, t)).toList(),
                vintages,
                report,
                (Uploads.LARGEST_FILE >> 20) + " MB",
                kept(choice, workspace));
        ChoiceFields fields = ChoiceFields.of(site.workspaces(), workspace, choice);
        return Template.fill(
                "data",
                Map.of(
                        "shell",
                        new Frame(site).of(Door.DATA, choice, fields, null),
                        "view",
                        view,
                        "tabs",
                        DataTab.DATASETS.among(choice)));
    }

    private Map<String, String> kept(Choice choice, OpenWorkspace workspace) {
        Map<String, String> kept = new TreeMap<>(Map.of(Choice.WORKSPACE, workspace.key(), "noegle", site.token()));
        if (!choice.language().name().equals("DA")) {
            kept.put(Choice.LANGUAGE, new Tongue(choice.language()).code());
        }
        return kept;
    }

    private static String finding(OpenWorkspace workspace, Tongue t) {
        long kinds = workspace.vintages().stream().map(Vintage::kind).distinct().count();
        int vintages = workspace.vintages().size();
        return t.of(
                "I arbejdsmappen %s er der indlæst %d datasæt i %d udgaver."
                        .formatted(workspace.name(), kinds, vintages),
                "The workspace %s holds %d datasets in %d vintages.".formatted(workspace.name(), kinds, vintages));
    }
}
