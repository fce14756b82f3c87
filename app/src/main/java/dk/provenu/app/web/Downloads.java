package dk.provenu.app.web;

import dk.provenu.app.service.OpenWorkspace;
import dk.provenu.app.web.choice.BadRequest;
import dk.provenu.app.web.choice.Choice;
import dk.provenu.app.web.page.PapersPage;
import dk.provenu.app.web.page.Site;
import dk.provenu.app.web.page.TextPage;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.paper.Paper;
import dk.provenu.report.Format;
import dk.provenu.report.Report;
import dk.provenu.report.paper.PaperReport;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Results as files: {@code /hent/MODEL.FORMAT} with the same choices as the page. */
final class Downloads {
    private final Site site;

    Downloads(Site site) {
        this.site = site;
    }

    ServerResponse serve(ServerRequest request, Choice choice) {
        String file = request.pathVariable("file");
        int dot = file.lastIndexOf('.');
        Format format = format(dot < 0 ? "" : file.substring(dot + 1));
        Model model = site.model(dot < 0 ? file : file.substring(0, dot));
        OpenWorkspace workspace = site.workspace(choice);
        ModelResult result = workspace.run(model, choice.forModel(model)).result();
        Report report = format.report(choice.language());
        String name = workspace.key() + "-" + model.id() + "." + report.extension();
        return file(report.mediaType(), name, report.bytes(result));
    }

    /** A paper as a file: {@code NAME.FORM}, as it reads now or, where an issue is named, byte for byte as it went out. */
    ServerResponse paper(ServerRequest request, Choice choice) {
        String file = request.pathVariable("file");
        int dot = file.lastIndexOf('.');
        String name = dot < 0 ? file : file.substring(0, dot);
        String code = dot < 0 ? "" : file.substring(dot + 1);
        OpenWorkspace workspace = site.workspace(choice);
        Optional<Integer> issue = Optional.ofNullable(choice.options().get(PapersPage.ISSUE))
                .map(number -> TextPage.number(PapersPage.ISSUE, number));
        String shown =
                workspace.key() + "-" + name + issue.map(number -> "-" + number).orElse("") + "." + code;
        Optional<PaperReport> form = PaperReport.find(code);
        if (form.isEmpty()) {
            Report report = format(code).report(choice.language());
            Paper paper = workspace.papers().evaluate(name, PapersPage.choices(choice));
            return file(report.mediaType(), shown, report.bytes(paper.result()));
        }
        byte[] bytes = issue.map(number -> workspace.papers().document(name, number, form.get()))
                .orElseGet(() -> form.get().bytes(workspace.papers().evaluate(name, PapersPage.choices(choice))));
        return file(form.get().mediaType(), shown, bytes);
    }

    private static ServerResponse file(String mediaType, String name, byte[] bytes) {
        return ServerResponse.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bytes);
    }

    private static Format format(String code) {
        String known = Arrays.stream(Format.values()).map(Format::code).collect(Collectors.joining(", "));
        return Format.find(code)
                .orElseThrow(() -> BadRequest.unknown(
                        "format", code, Text.of("Vælg et af: " + known + ".", "Choose one of: " + known + ".")));
    }
}
