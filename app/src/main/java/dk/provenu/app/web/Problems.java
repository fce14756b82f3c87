package dk.provenu.app.web;

import dk.provenu.app.web.choice.BadRequest;
import dk.provenu.app.web.page.ProblemPage;
import dk.provenu.app.web.page.Site;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.Text;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Answers when something went wrong: what, and what to do. What failed inside is written to the log, never shown. */
final class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final ProblemPage pages;

    Problems(Site site) {
        this.pages = new ProblemPage(site);
    }

    /** The address or form holds something that cannot be answered. */
    ServerResponse bad(BadRequest failure, ServerRequest request) {
        return answer(
                HttpStatus.BAD_REQUEST, Text.of("Det kan ikke vises", "This cannot be shown"), failure.text(), request);
    }

    /** There is no such page. */
    ServerResponse nowhere(ServerRequest request) {
        return answer(
                HttpStatus.NOT_FOUND,
                Text.of("Siden findes ikke", "There is no such page"),
                Text.of(
                        "Adressen fører ingen steder hen. Vælg en side i menuen.",
                        "The address leads nowhere. Choose a page from the menu."),
                request);
    }

    /** Something failed that is ours. */
    ServerResponse fault(Throwable failure, ServerRequest request) {
        if (failure instanceof MaxUploadSizeExceededException) {
            return answer(
                    HttpStatus.CONTENT_TOO_LARGE,
                    Text.of("Filen er for stor", "The file is too large"),
                    Text.of(
                            "En fil må fylde højst 50 MB. Del den, eller indlæs den fra kommandolinjen: provenu import.",
                            "A file may be at most 50 MB. Split it, or import it from the command line: provenu import."),
                    request);
        }
        if (failure instanceof MultipartException) {
            return answer(
                    HttpStatus.BAD_REQUEST,
                    Text.of("Filen kom ikke frem", "The file did not arrive"),
                    Text.of(
                            "Forsendelsen blev afbrudt. Send filen igen.",
                            "The sending was cut off. Send the file again."),
                    request);
        }
        String number = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        LOG.error("fault {} at {} {}", number, request.method(), request.path(), failure);
        return answer(
                HttpStatus.INTERNAL_SERVER_ERROR,
                Text.of("Der er en fejl i Provenu", "There is a fault in Provenu"),
                Text.of(
                        "Siden kunne ikke laves. Fejlen har nummer %s i loggen. Prøv igen, eller meld fejlen med nummeret."
                                .formatted(number),
                        "The page could not be made. The fault has number %s in the log. Try again, or report the fault with its number."
                                .formatted(number)),
                request);
    }

    private ServerResponse answer(HttpStatus status, Text title, Text text, ServerRequest request) {
        Language language = request.param("sprog").filter("en"::equals).isPresent() ? Language.EN : Language.DA;
        boolean aside = request.path().startsWith("/forklaring");
        byte[] page = aside
                ? pages.aside(title, text, language, request.path().replaceFirst("/forklaring", ""))
                : pages.html(title, text, language);
        return ServerResponse.status(status)
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .cacheControl(CacheControl.noStore())
                .body(page);
    }
}
