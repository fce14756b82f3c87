package dk.provenu.engine.model.followup.frame;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Node;
import dk.provenu.engine.figure.Note;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.Maximum;
import dk.provenu.engine.figure.operation.Minimum;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.law.financing.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the municipality bears of a line itself.
 *
 * @param line the line
 * @param low the least that it can be under the law's rates when the amount is before reimbursement, mio. kr.
 * @param high the most
 * @param own what it is; missing with the reason where the source or the law does not say
 */
record OwnNet(FrameLine line, Figure low, Figure high, Figure own) {

    private static final Text LEAST = Text.of("Mindst", "At least");
    private static final Text MOST = Text.of("Højst", "At most");
    private static final Text OWN = Text.of("Bæres af kommunen", "Borne by the municipality");

    static OwnNet of(FigureId table, FrameLine line, LawShares law) {
        FigureId id = table.child(line.key());
        if (isNet(line)) {
            Text why = Text.of("beløbet er efter refusion", "the amount is after reimbursement");
            return new OwnNet(
                    line,
                    missing(id.child("low"), LEAST, line, MissingReason.NOT_APPLICABLE, why),
                    missing(id.child("high"), MOST, line, MissingReason.NOT_APPLICABLE, why),
                    line.amount());
        }
        LawShares.Answer answer = law.of(line.row().text("benefit"), line.row().text("activation"), line.year());
        if (answer.rates().isEmpty() || answer.silent()) {
            Text why = line.row().text("benefit").isEmpty()
                    ? Text.of(
                            "linjen er ikke én ydelse, som loven har en sats for",
                            "the line is not one benefit for which the law has a rate")
                    : answer.rates().isEmpty()
                            ? Text.of(
                                    "loven i Provenu har ingen sats for ydelsen i " + line.year(),
                                    "the law in Provenu has no rate for the benefit in " + line.year())
                            : Text.of(
                                    "loven i Provenu har kun en sats for nogle af ydelsens uger i " + line.year(),
                                    "the law in Provenu has a rate for some of the benefit's weeks only in "
                                            + line.year());
            MissingReason reason =
                    line.row().text("benefit").isEmpty() ? MissingReason.NOT_APPLICABLE : MissingReason.NOT_PUBLISHED;
            return new OwnNet(
                    line,
                    missing(id.child("low"), LEAST, line, reason, why),
                    missing(id.child("high"), MOST, line, reason, why),
                    missing(id.child("own"), OWN, line, reason, why));
        }
        List<Figure> parts = new ArrayList<>();
        for (LawShares.Rate rate : answer.rates()) {
            parts.add(part(id, line, rate));
        }
        Figure low = Figure.derived(id.child("low"), LEAST.plus(of(line)), new Minimum(), parts, List.of());
        Figure high = Figure.derived(id.child("high"), MOST.plus(of(line)), new Maximum(), parts, List.of());
        return new OwnNet(line, low, high, own(id, line, parts));
    }

    /** Why it is not known; empty where it is. */
    Text why() {
        return own.value() instanceof Value.Missing missing ? missing.detail() : Text.EMPTY;
    }

    private static boolean isNet(FrameLine line) {
        return line.row().text("reimbursement").equals(FrameData.NET);
    }

    private static Text of(FrameLine line) {
        return Text.of(": ", ": ").plus(line.label());
    }

    /** The part that the municipality bears under one rate. */
    private static Figure part(FigureId id, FrameLine line, LawShares.Rate rate) {
        FigureId at = id.child("at", FigureId.key(rate.rate().id().value().replace('/', '.')));
        Figure share = Figure.derived(
                at.child("share"),
                rate.rate().label(),
                Convert.between(rate.rate().unit(), Unit.SHARE),
                rate.rate());
        Figure times = Figure.derived(
                at.child("times"),
                Text.of("Beløbet gange satsen", "The amount times the rate"),
                new Product(),
                line.amount(),
                share);
        return rate.way() == Way.COFINANCED
                ? times
                : Figure.derived(
                        at,
                        Text.of("Resten af beløbet", "The rest of the amount"),
                        new Difference(),
                        line.amount(),
                        times);
    }

    private static Figure own(FigureId id, FrameLine line, List<Figure> parts) {
        String said = line.row().text("reimbursement");
        if (said.equals(FrameData.GROSS) && parts.size() == 1) {
            return parts.getFirst();
        }
        return said.equals(FrameData.GROSS)
                ? missing(
                        id.child("own"),
                        OWN,
                        line,
                        MissingReason.UNDEFINED,
                        Text.of(
                                "linjen blander uger med forskellige satser, og fordelingen er ikke oplyst",
                                "the line mixes weeks at different rates, and their division is not stated"))
                : missing(
                        id.child("own"),
                        OWN,
                        line,
                        MissingReason.NOT_PUBLISHED,
                        Text.of(
                                "kilden siger ikke, om refusionen er trukket fra",
                                "the source does not say whether reimbursement is deducted"));
    }

    private static Figure missing(FigureId id, Text label, FrameLine line, MissingReason reason, Text why) {
        return Figure.modelled(
                id,
                label.plus(of(line)),
                Value.missing(reason, why),
                Unit.MILLION_KRONER,
                line.amount().priceBasis(),
                new Origin.Modelled(
                        Text.of("opslag i loven", "look-up in the law"), Map.of(), List.<Node>of(line.amount())),
                List.<Note>of());
    }
}
