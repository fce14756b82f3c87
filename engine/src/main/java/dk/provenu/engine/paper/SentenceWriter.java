package dk.provenu.engine.paper;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.operation.Comparison;
import dk.provenu.engine.paper.language.ExpressionParser;
import dk.provenu.engine.paper.language.LanguageFault;
import dk.provenu.engine.paper.language.Line;
import dk.provenu.engine.paper.language.ListUse;
import dk.provenu.engine.paper.language.Part;
import dk.provenu.engine.table.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes sentences: puts what is computed in the place of what is bound, and flags what does not hold. */
final class SentenceWriter {

    private static final String UNKNOWN = "?";

    private final Language language;
    private final Reckoner reckoner;
    private final Sources sources;
    private final PaperSource source;
    private final List<LanguageFault> faults;

    /** What is wrong with the sentence that is being written. */
    private final List<Remark> remarks = new ArrayList<>();

    private final ShownAlike alike = new ShownAlike();

    SentenceWriter(PaperSource source, Reckoner reckoner, Sources sources, List<LanguageFault> faults) {
        this.language = source.language();
        this.source = source;
        this.reckoner = reckoner;
        this.sources = sources;
        this.faults = faults;
    }

    Reckoner reckoner() {
        return reckoner;
    }

    PaperSentence write(Line.Sentence sentence) {
        remarks.clear();
        alike.clear();
        List<Piece> pieces = new ArrayList<>();
        for (Part part : sentence.parts()) {
            try {
                pieces.addAll(pieces(part, true));
            } catch (LanguageFault fault) {
                faults.add(new LanguageFault(sentence.line(), fault.words()));
                pieces.add(new Piece.Words(UNKNOWN));
            }
        }
        remarks.addAll(alike.remarks());
        begin(pieces);
        String text = Piece.text(pieces).strip();
        List<Flag> flags = remarks.stream()
                .map(remark -> new Flag(remark.kind(), sentence.line(), text, remark.message()))
                .distinct()
                .toList();
        return new PaperSentence(sentence.line(), pieces, flags);
    }

    /** A sentence begins with a capital letter, also where it begins with what is computed. */
    private static void begin(List<Piece> pieces) {
        if (!pieces.isEmpty()
                && pieces.getFirst() instanceof Piece.Bound bound
                && !bound.shown().isEmpty()) {
            String shown = bound.shown();
            pieces.set(0, bound.reading(shown.substring(0, 1).toUpperCase(Locale.ROOT) + shown.substring(1)));
        }
    }

    /** A sentence that a model has written, its numbers bound as they are. */
    PaperSentence write(Sentence found, String address, int line) {
        List<Piece> pieces = new ArrayList<>();
        List<String> texts = found.texts(language);
        List<Flag> flags = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            if (found.parts().get(i) instanceof Sentence.Shown number) {
                Figure figure = sources.here(number.figure());
                pieces.add(new Piece.Bound(
                        Piece.Kind.NUMBER,
                        texts.get(i),
                        address + "#" + found.id() + "." + i,
                        List.of(new Piece.Tie(figure, sources.address(address, number.figure(), line))),
                        true,
                        Optional.empty(),
                        Optional.empty()));
                if (!figure.value().isPresent()) {
                    flags.add(new Flag(Flag.Kind.MISSING, line, found.in(language), missing(figure)));
                }
            } else {
                pieces.add(new Piece.Words(texts.get(i)));
            }
        }
        return new PaperSentence(line, pieces, flags);
    }

    /**
     * @param free whether nobody answers for the words, so that numbers and comparing words in them are flagged
     */
    private List<Piece> pieces(Part part, boolean free) {
        return switch (part) {
            case Part.Words(var text) -> {
                if (free) {
                    remarks.addAll(Unbound.in(text, language));
                }
                yield List.of(new Piece.Words(text));
            }
            case Part.Verbatim(var text) -> List.of(new Piece.Words(text));
            case Part.Bound bound -> bound(bound);
        };
    }

    private void remark(Flag.Kind kind, String da, String en) {
        remarks.add(new Remark(kind, Text.of(da, en)));
    }

    private List<Piece> bound(Part.Bound bound) {
        return switch (bound) {
            case Part.Quantity number -> List.of(number(number));
            case Part.Names names -> List.of(names(names));
            case Part.Label label -> List.of(label(label));
            case Part.Scaled scaled -> List.of(scaled(scaled));
            case Part.Choice choice -> choice(choice);
            case Part.If condition -> chosen(condition);
            case Part.Claim claim -> List.of(claim(claim));
            case Part.Pin pin -> List.of(pin(pin));
        };
    }

    private Piece.Bound number(Part.Quantity number) {
        Reckoner.Reckoned figure = figure(number);
        String shown = written(number, figure).chosen();
        alike.shows(number.expression(), shown);
        return piece(Piece.Kind.NUMBER, shown, number.source(), List.of(figure.tie()));
    }

    private Reckoner.Reckoned figure(Part.Quantity number) {
        Reckoner.Reckoned figure = reckoner.of(number.expression());
        if (figure.typed()) {
            throw new LanguageFault(
                    0,
                    Text.of(
                            "'{" + number.source() + "}' er et skrevet tal og ikke et tal med navn.",
                            "'{" + number.source() + "}' is a typed number and no named figure."));
        }
        if (!figure.figure().value().isPresent()) {
            remarks.add(new Remark(Flag.Kind.MISSING, missing(figure.figure())));
        }
        return figure;
    }

    private Numbers.Written written(Part.Quantity number, Reckoner.Reckoned figure) {
        return Numbers.write(figure.figure(), figure.decimals(), number.form(), language);
    }

    private static Text missing(Figure figure) {
        return Text.build(language -> {
            String label = figure.label().in(language);
            return language == Language.DA
                    ? "'" + label + "' mangler. Skriv sætningen om, eller skaf tallet."
                    : "'" + label + "' is missing. Rewrite the sentence, or get the figure.";
        });
    }

    private static Piece.Bound piece(Piece.Kind kind, String shown, String source, List<Piece.Tie> ties) {
        return new Piece.Bound(kind, shown, source, ties, true, Optional.empty(), Optional.empty());
    }

    private Piece.Bound names(Part.Names names) {
        ListUse list = names.list();
        List<Sources.Member> members = reckoner.lists().members(list);
        reckoner.lists().missing(list).stream()
                .map(member ->
                        new Remark(Flag.Kind.MISSING, missing(member.found().figure())))
                .forEach(remarks::add);
        List<Piece.Tie> ties = new ArrayList<>();
        members.forEach(member ->
                ties.add(new Piece.Tie(member.found().figure(), member.found().address())));
        if (members.isEmpty()) {
            ListUse all = new ListUse(list.name(), Optional.empty(), ListUse.Order.GIVEN, list.most());
            reckoner.lists().members(all).stream()
                    .limit(1)
                    .forEach(member -> ties.add(new Piece.Tie(
                            member.found().figure(), member.found().address())));
            remark(
                    Flag.Kind.NO_WORD,
                    "Listen '" + names.source() + "' er tom. Skriv sætningen om, eller brug {if ... | ... }.",
                    "The list '" + names.source() + "' is empty. Rewrite the sentence, or use {if ... | ... }.");
        }
        return piece(Piece.Kind.NAMES, joined(members), names.source(), ties);
    }

    /** "Ballerup, Brøndby og Glostrup". */
    private String joined(List<Sources.Member> members) {
        List<String> names = members.stream()
                .map(member -> member.found().label().in(language))
                .toList();
        if (names.size() < 2) {
            return names.isEmpty() ? (language == Language.DA ? "ingen" : "none") : names.getFirst();
        }
        return String.join(", ", names.subList(0, names.size() - 1))
                + (language == Language.DA ? " og " : " and ")
                + names.getLast();
    }

    private Piece.Bound label(Part.Label label) {
        if (label.source().startsWith("title(")) {
            Sources.Found found = sources.title(label.name(), 0)
                    .orElseThrow(() -> new LanguageFault(
                            0,
                            Text.of(
                                    "Titlen på '" + label.name()
                                            + "' kan kun bruges, hvor papiret også har et tal fra den.",
                                    "The title of '" + label.name() + "' can only be used where the paper also has a"
                                            + " figure of it.")));
            return piece(
                    Piece.Kind.WORD,
                    found.label().in(language),
                    label.source(),
                    List.of(new Piece.Tie(found.figure(), found.address())));
        }
        Reckoner.Reckoned figure = reckoner.of(ExpressionParser.expression(label.name()));
        return piece(
                Piece.Kind.WORD,
                sources.label(figure.figure()).orElse(figure.figure().label()).in(language),
                label.source(),
                List.of(figure.tie()));
    }

    private Piece.Bound scaled(Part.Scaled scaled) {
        PaperSource.Scale scale = Optional.ofNullable(source.scales().get(scaled.scale()))
                .orElseThrow(() -> new LanguageFault(
                        0,
                        Text.of(
                                "Skalaen '" + scaled.scale() + "' kendes ikke. Skriv den under scales.",
                                "The scale '" + scaled.scale() + "' is not known. Write it under scales.")));
        Reckoner.Reckoned figure = reckoner.of(scaled.expression());
        Optional<Double> number = Numbers.number(figure.figure());
        if (number.isEmpty()) {
            remarks.add(new Remark(Flag.Kind.MISSING, missing(figure.figure())));
        }
        String word = number.map(value -> scale.steps().stream()
                        .filter(step -> Comparison.BELOW.holds(value, step.below(), figure.decimals()))
                        .findFirst()
                        .map(PaperSource.Step::word)
                        .orElse(scale.otherwise()))
                .orElse(UNKNOWN);
        return piece(Piece.Kind.WORD, word, scaled.source(), List.of(figure.tie()));
    }

    private List<Piece> choice(Part.Choice choice) {
        Reckoner.Pair pair = reckoner.pair(choice.left(), choice.right());
        Reckoner.Reckoned difference = reckoner.difference(choice.left(), choice.right());
        Optional<Double> left = Numbers.number(pair.left().figure());
        Optional<Double> right = Numbers.number(pair.right().figure());
        if (left.isEmpty() || right.isEmpty()) {
            remarks.add(new Remark(Flag.Kind.MISSING, missing(difference.figure())));
            return List.of(failed(UNKNOWN, choice.source(), difference));
        }
        if (Comparison.UNEQUAL.holds(left.get(), right.get(), pair.decimals())) {
            alike.tells(choice.left(), choice.right());
        }
        if (Comparison.BELOW.holds(left.get(), right.get(), pair.decimals())) {
            return words(choice.less(), choice.source(), List.of(difference.tie()));
        }
        if (Comparison.ABOVE.holds(left.get(), right.get(), pair.decimals())) {
            return words(choice.greater(), choice.source(), List.of(difference.tie()));
        }
        if (choice.equal().isEmpty()) {
            remark(
                    Flag.Kind.NO_WORD,
                    "De to tal i '{" + choice.source() + "}' er ens som vist, og der er intet ord for det. Skriv"
                            + " | mindre | på niveau | større.",
                    "The two figures in '{" + choice.source()
                            + "}' are equal as shown, and there is no word for it. Write"
                            + " | less | level | greater.");
            return List.of(failed(UNKNOWN, choice.source(), difference));
        }
        return words(choice.equal().getFirst(), choice.source(), List.of(difference.tie()));
    }

    private static Piece.Bound failed(String shown, String source, Reckoner.Reckoned figure) {
        return new Piece.Bound(
                Piece.Kind.WORD, shown, source, List.of(figure.tie()), false, Optional.empty(), Optional.empty());
    }

    private List<Piece> chosen(Part.If condition) {
        Truth truth = Truth.of(condition.condition(), reckoner, language);
        if (truth.holds().isEmpty()) {
            truth.ties().stream()
                    .filter(tie -> !tie.figure().value().isPresent())
                    .forEach(tie -> remarks.add(new Remark(Flag.Kind.MISSING, missing(tie.figure()))));
            return List.of(new Piece.Bound(
                    Piece.Kind.WORD,
                    UNKNOWN,
                    condition.source(),
                    truth.ties(),
                    false,
                    Optional.empty(),
                    Optional.empty()));
        }
        return words(truth.holds().get() ? condition.then() : condition.otherwise(), condition.source(), truth.ties());
    }

    /** Words that follow from figures, and what is bound within them. */
    private List<Piece> words(List<Part> parts, String source, List<Piece.Tie> ties) {
        List<Piece> pieces = new ArrayList<>();
        for (Part part : parts) {
            for (Piece piece : pieces(part, false)) {
                if (part instanceof Part.Words(var text)) {
                    remarks.addAll(Unbound.numbers(text));
                }
                pieces.add(
                        piece instanceof Piece.Words(var shown) && !shown.isBlank()
                                ? piece(Piece.Kind.WORD, shown, source, ties)
                                : piece);
            }
        }
        return pieces;
    }

    private Piece.Bound claim(Part.Claim claim) {
        Truth truth = Truth.of(claim.condition(), reckoner, language);
        List<Piece> inner = new ArrayList<>();
        claim.text().forEach(part -> {
            if (part instanceof Part.Words(var text)) {
                remarks.addAll(Unbound.numbers(text, claim.source(), language));
            }
            inner.addAll(pieces(part, false));
        });
        List<Piece.Tie> ties = new ArrayList<>(truth.ties());
        inner.forEach(piece -> {
            if (piece instanceof Piece.Bound each) {
                each.ties().stream().filter(tie -> !ties.contains(tie)).forEach(ties::add);
            }
        });
        alike.tells(claim.condition());
        String shown = Piece.text(inner);
        boolean holds = truth.holds().orElse(false);
        if (truth.holds().isEmpty()) {
            truth.ties().stream()
                    .filter(tie -> !tie.figure().value().isPresent())
                    .forEach(tie -> remarks.add(new Remark(Flag.Kind.MISSING, missing(tie.figure()))));
        } else if (!holds) {
            remark(
                    Flag.Kind.UNTRUE,
                    "'" + shown + "' gælder ikke: " + truth.told() + " holder ikke (" + claim.source() + ").",
                    "'" + shown + "' does not hold: " + truth.told() + " is not so (" + claim.source() + ").");
        }
        return new Piece.Bound(
                Piece.Kind.CLAIM, shown, claim.source(), ties, holds, Optional.empty(), Optional.empty());
    }

    private Piece.Bound pin(Part.Pin pin) {
        List<Piece> must = bound(pin.must());
        List<Piece.Bound> computed = must.stream()
                .filter(Piece.Bound.class::isInstance)
                .map(Piece.Bound.class::cast)
                .toList();
        Pinned pinned = switch (pin.must()) {
            case Part.Quantity number -> Pinned.number(pin.text(), written(number, figure(number)));
            case Part.Names _ -> Pinned.names(pin.text(), Piece.text(must));
            default -> Pinned.words(pin.text(), Piece.text(must));
        };
        if (!pinned.holds()) {
            String is = pinned.computed();
            remark(
                    Flag.Kind.DIFFERS,
                    "Der står '" + pin.text() + "', men tallene giver '" + is + "' (" + pin.source() + ").",
                    "'" + pin.text() + "' is written, but the figures give '" + is + "' (" + pin.source() + ").");
        }
        return new Piece.Bound(
                computed.isEmpty() ? Piece.Kind.WORD : computed.getFirst().kind(),
                pin.text(),
                pin.source(),
                computed.stream()
                        .flatMap(piece -> piece.ties().stream())
                        .distinct()
                        .toList(),
                pinned.holds(),
                pinned.holds() ? Optional.empty() : Optional.of(pinned.computed()),
                Optional.empty());
    }
}
