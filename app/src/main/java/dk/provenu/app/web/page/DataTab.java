package dk.provenu.app.web.page;

import dk.provenu.app.web.choice.Choice;
import dk.provenu.app.web.view.ResultView;
import dk.provenu.app.web.view.Tongue;
import dk.provenu.engine.figure.Text;
import java.util.Arrays;
import java.util.List;

/** The pages behind the door Data. */
public enum DataTab {
    DATASETS("/data", Text.of("Datasæt", "Datasets")),
    LAW("/data/lovgrundlag", Text.of("Lovgrundlag", "The law")),
    RULES("/data/regler", Text.of("Regler", "Rules")),
    POSTING("/data/kontering", Text.of("Kontering", "Posting"));

    private final String path;
    private final transient Text title;

    DataTab(String path, Text title) {
        this.path = path;
        this.title = title;
    }

    /** Its address. */
    public String path() {
        return path;
    }

    String title(Tongue t) {
        return t.of(title);
    }

    /** All of them, with this one as the present. */
    List<ResultView.Tab> among(Choice choice) {
        Tongue t = new Tongue(choice.language());
        return Arrays.stream(values())
                .map(tab -> new ResultView.Tab(
                        tab.title(t), choice.common().at(tab.path).toString(), tab == this))
                .toList();
    }
}
