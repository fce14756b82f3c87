package dk.provenu.app.web;

import dk.provenu.app.service.DatasetKinds;
import dk.provenu.app.service.OpenWorkspace;
import dk.provenu.app.web.choice.BadRequest;
import dk.provenu.app.web.choice.Choice;
import dk.provenu.app.web.page.Site;
import dk.provenu.app.web.page.Uploads;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.source.DatasetKind;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Takes files in: first to be checked, then, when a person has seen the report, to be loaded. */
final class Imports {
    private static final String KIND = "art";
    private static final String FILES = "filer";
    private static final String FILE = "fil";

    private final Site site;
    private final Uploads uploads;

    Imports(Site site, Uploads uploads) {
        this.site = site;
        this.uploads = uploads;
    }

    /** Checks the files and shows the report. */
    ServerResponse check(ServerRequest request) throws IOException, ServletException {
        Choice choice = Forms.allowed(request, site, Set.of(KIND, FILES));
        OpenWorkspace workspace = site.workspace(choice);
        DatasetKind kind = kind(choice.options().getOrDefault(KIND, ""));
        List<SentPart> files = request.servletRequest().getParts().stream()
                .filter(part -> part.getName().equals(FILES))
                .filter(part -> part.getSubmittedFileName() != null
                        && !part.getSubmittedFileName().isBlank())
                .map(SentPart::new)
                .toList();
        if (files.isEmpty()) {
            throw new BadRequest(Text.of(
                    "Der er ikke valgt nogen fil. Vælg en CSV- eller Excel-fil, og prøv igen.",
                    "No file was chosen. Choose a CSV or Excel file, and try again."));
        }
        return show(choice, uploads.check(workspace, kind, files));
    }

    /** Loads files that were checked, and shows what came of it. */
    ServerResponse load(ServerRequest request) throws IOException {
        Choice choice = Forms.allowed(request, site, Set.of(FILE));
        return show(choice, uploads.load(choice.options().getOrDefault(FILE, "")));
    }

    private DatasetKind kind(String id) {
        return DatasetKinds.find(id)
                .orElseThrow(() -> BadRequest.unknown(
                        KIND, id, Text.of("Vælg et datasæt på listen.", "Choose a dataset from the list.")));
    }

    private static ServerResponse show(Choice choice, Uploads.Upload upload) {
        String address = choice.common()
                .in(upload.workspace().key())
                .with("rapport", upload.id())
                .at("/data")
                .toString();
        return ServerResponse.seeOther(URI.create(address + "#rapport")).build();
    }

    private record SentPart(Part part) implements Uploads.Sent {
        @Override
        public String name() {
            return Objects.requireNonNullElse(part.getSubmittedFileName(), "");
        }

        @Override
        public InputStream open() throws IOException {
            return part.getInputStream();
        }
    }
}
