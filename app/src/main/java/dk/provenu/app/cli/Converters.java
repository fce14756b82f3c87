package dk.provenu.app.cli;

import dk.provenu.app.service.Choices;
import dk.provenu.app.service.DatasetKinds;
import dk.provenu.app.service.Models;
import dk.provenu.app.service.RefusedException;
import dk.provenu.app.service.WorkspacePapers;
import dk.provenu.data.read.DecimalMark;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.law.Law;
import dk.provenu.engine.model.Address;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.scenario.Scenario;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.vocabulary.Municipalities;
import dk.provenu.engine.vocabulary.Municipality;
import dk.provenu.engine.vocabulary.VocabularyException;
import dk.provenu.report.Format;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;

/** How the words of a command line are read. */
final class Converters {

    private Converters() {}

    static void register(CommandLine line) {
        line.registerConverter(Path.class, Converters::path);
        line.registerConverter(Model.class, text -> UsageException.reading(() -> Models.get(text)));
        line.registerConverter(DatasetKind.class, text -> UsageException.reading(() -> DatasetKinds.get(text)));
        line.registerConverter(LocalDate.class, text -> UsageException.reading(() -> Choices.date(text)));
        line.registerConverter(Municipality.class, Converters::municipality);
        line.registerConverter(Address.class, Converters::address);
        line.registerConverter(Language.class, Converters::language);
        line.registerConverter(DecimalMark.class, Converters::decimal);
        line.registerConverter(Format.class, Converters::format);
        line.registerConverter(PaperForm.class, Converters::paperForm);
        line.registerConverter(TextOrJson.class, Converters::textOrJson);
        line.registerConverter(Integer.class, Converters::wholeNumber);
        line.registerConverter(int.class, Converters::wholeNumber);
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new UsageException(Text.of("Stien kan ikke læses af systemet.", "The system cannot read the path."));
        }
    }

    private static Municipality municipality(String text) {
        try {
            return Municipalities.get(text);
        } catch (VocabularyException e) {
            throw new UsageException(e.text());
        }
    }

    private static Address address(String text) {
        try {
            Address address = Address.parse(text);
            Choices.of(address.options());
            if (!address.model().equals(Law.ROOM)
                    && !address.model().equals(Scenario.ROOM)
                    && !address.model().equals(WorkspacePapers.ROOM)
                    && DatasetKinds.find(address.model()).isEmpty()) {
                Models.get(address.model());
            }
            return address;
        } catch (RefusedException e) {
            throw new UsageException(e.words());
        } catch (IllegalArgumentException e) {
            throw new UsageException(Text.of(
                    "'" + shown(text) + "' er ikke et tals adresse. Den ser ud som"
                            + " investment-profile/profile/net_yield/2015?known-on=2026-11-22;"
                            + " json-resultater har dem som id.",
                    "'" + shown(text) + "' is not a figure's address. It looks like"
                            + " investment-profile/profile/net_yield/2015?known-on=2026-11-22; json"
                            + " results hold them as id."));
        }
    }

    private static Language language(String text) {
        return switch (text) {
            case "da" -> Language.DA;
            case "en" -> Language.EN;
            default -> throw oneOf(text, List.of("da", "en"));
        };
    }

    private static DecimalMark decimal(String text) {
        return switch (text) {
            case "comma" -> DecimalMark.COMMA;
            case "point" -> DecimalMark.POINT;
            default -> throw oneOf(text, List.of("comma", "point"));
        };
    }

    private static Format format(String text) {
        return Format.find(text)
                .orElseThrow(() -> oneOf(
                        text, Arrays.stream(Format.values()).map(Format::code).toList()));
    }

    private static PaperForm paperForm(String text) {
        if (PaperForm.codes().contains(text)) {
            return PaperForm.valueOf(text.toUpperCase(Locale.ROOT));
        }
        throw oneOf(text, PaperForm.codes());
    }

    private static TextOrJson textOrJson(String text) {
        return switch (text) {
            case "text" -> TextOrJson.TEXT;
            case "json" -> TextOrJson.JSON;
            default -> throw oneOf(text, List.of("text", "json"));
        };
    }

    private static int wholeNumber(String text) {
        if (text.matches("\\d{1,9}")) {
            return Integer.parseInt(text);
        }
        throw new UsageException(Text.of(
                "'" + shown(text) + "' er ikke et helt tal fra 0 til 999999999.",
                "'" + shown(text) + "' is not a whole number from 0 to 999999999."));
    }

    private static UsageException oneOf(String text, List<String> known) {
        String list = known.stream().collect(Collectors.joining(", "));
        return new UsageException(Text.of(
                "'" + shown(text) + "' kendes ikke. Vælg en af: " + list + ".",
                "'" + shown(text) + "' is not known. Choose one of: " + list + "."));
    }

    private static String shown(String text) {
        return text.length() > 80 ? text.substring(0, 80) + "…" : text;
    }
}
