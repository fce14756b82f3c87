package dk.provenu.engine.register.indicator;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.vocabulary.IndicatorSets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A measure in words, for labels and documents. */
public final class MeasureWords {

    private MeasureWords() {}

    /** As "ydelsesuger med tilbud", in small letters. */
    public static Text of(Measure measure) {
        List<Text> words = new ArrayList<>();
        words.add(subject(measure));
        for (Map.Entry<String, String> condition : new TreeMap<>(measure.conditions()).entrySet()) {
            Text text = condition(measure.subject(), condition.getKey(), condition.getValue());
            if (!text.da().isEmpty()) {
                words.add(text);
            }
        }
        return Text.of(
                String.join(", ", words.stream().map(Text::da).toList()),
                String.join(", ", words.stream().map(Text::en).toList()));
    }

    private static Text subject(Measure measure) {
        return switch (measure.subject()) {
            case WEEKS -> Text.of("ydelsesuger", "benefit weeks");
            case MEETINGS -> Text.of("samtaler", "meetings");
            case NEW_OFFERS -> Text.of("nye tilbud", "new offers");
            case OFFER_HOURS -> Text.of("timer i tilbud", "hours in offers");
            case SPELL_STARTS -> Text.of("nye forløb", "new spells");
            case SPELL_ENDS -> Text.of("afsluttede forløb", "completed spells");
            case SPELL_WEEKS -> Text.of("uger i afsluttede forløb", "weeks of completed spells");
            case MOVES -> Text.of("skift af visitationskategori", "moves of readiness category");
        };
    }

    private static Text condition(Measure.Subject subject, String condition, String value) {
        return switch (condition) {
            case "offer" ->
                value.equals("none")
                        ? Text.of("uden tilbud", "without an offer")
                        : Text.of("i ", "in ").plus(offers(value));
            case "types" -> subject == Measure.Subject.NEW_OFFERS && value.equals("six") ? Text.EMPTY : offers(value);
            case "only" -> offers(value);
            case "mentor" -> Text.of("med mentor", "with a mentor");
            case "composite" -> Text.of("i sammensat tilbud", "in a composite offer");
            case "readiness" -> category(value);
            case "from" -> Text.of("fra ", "from ").plus(category(value));
            case "to" -> Text.of("til ", "to ").plus(category(value));
            case "duration" ->
                value.endsWith("-")
                        ? Text.of(
                                "varet mindst " + value.replace("-", "") + " uger",
                                "lasted at least " + value.replace("-", "") + " weeks")
                        : Text.of("varet " + value + " uger", "lasted " + value + " weeks");
            case "on-benefit" ->
                Text.of(
                        "ydelse i mindst " + value.replace("/", " af de seneste ") + " uger",
                        "benefit in at least " + value.replace("/", " of the last ") + " weeks");
            case "unbroken" -> Text.of("ydelse i " + value + " uger i træk", "benefit " + value + " weeks running");
            case "known" ->
                Text.of(
                        "status kendt " + after(value).da(),
                        "status known " + after(value).en());
            case "self-supporting" ->
                Text.of("selvforsørgende ", "self-supporting ").plus(after(value));
            case "job" -> Text.of("i job ", "in a job ").plus(after(value));
            case "education" -> Text.of("under uddannelse ", "in education ").plus(after(value));
            case "public" ->
                Text.of("på offentlig forsørgelse ", "on public support ").plus(after(value));
            case "public-within" ->
                Text.of("igen på ydelse inden " + value + " uger", "on benefit again within " + value + " weeks");
            case "offer-within" -> Text.of("tilbud inden " + value + " uger", "offer within " + value + " weeks");
            case "followed" -> Text.of("fulgt i " + value + " uger", "followed for " + value + " weeks");
            case "partial-return" -> Text.of("med delvis raskmelding", "with partial return");
            case "start-known" -> Text.of("begyndelse kendt", "beginning known");
            default -> Text.EMPTY;
        };
    }

    private static Text after(String weeks) {
        return weeks.equals("1")
                ? Text.of("1 uge efter", "1 week later")
                : Text.of(weeks + " uger efter", weeks + " weeks later");
    }

    private static Text offers(String set) {
        Text label = IndicatorSets.get("offers", set).label();
        return Text.of(label.da().toLowerCase(Locale.ROOT), label.en());
    }

    private static Text category(String name) {
        Text label = IndicatorSets.get("readiness", name).label();
        return Text.of(label.da().toLowerCase(Locale.ROOT), label.en());
    }
}
