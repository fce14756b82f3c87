package dk.provenu.engine.model.reimbursement.financing;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.figure.operation.Quotient;
import dk.provenu.engine.figure.operation.Sum;
import dk.provenu.engine.law.Law;
import dk.provenu.engine.law.financing.Way;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a municipality keeps of a saving in one case.
 *
 * @param rate the rate of the law
 * @param state what the state saves by reimbursing or bearing less
 * @param net what the municipality saves before the grants are settled
 * @param lostAlone what its grants fall by when it saves alone
 * @param keptAlone what it keeps then
 * @param lostTogether what its grants fall by when all municipalities save in proportion
 * @param keptTogether what it keeps then
 */
record Keeps(
        Figure rate,
        Figure state,
        Figure net,
        Figure lostAlone,
        Figure keptAlone,
        Figure lostTogether,
        Figure keptTogether) {

    /** The figures of a case, for a saving in gross expenditure. */
    static Keeps of(Case asked, Figure gross, Law law, LocalDate day, Shares shares) {
        FigureId id = FigureId.of(Financing.ID, Financing.KEEPS, asked.key());
        Figure rate = law.figure(asked.parameter(), day);
        Figure share = Figure.derived(id.child("share"), rate.label(), Convert.between(rate.unit(), Unit.SHARE), rate);
        Text ofRate = Text.of("Beløbet gange satsen", "The amount times the rate");
        Figure times = Figure.derived(id.child("at_rate"), ofRate, new Product(), gross, share);
        Figure rest = Figure.derived(
                id.child("rest"),
                Text.of("Resten af beløbet", "The rest of the amount"),
                new Difference(),
                gross,
                times);
        boolean reimbursed = asked.way() == Way.REIMBURSED;
        Figure net = reimbursed ? rest : times;
        List<Figure> alone = new ArrayList<>();
        List<Figure> together = new ArrayList<>();
        Coverage coverage = Coverage.of(law, asked.benefit().code(), day);
        Figure activity =
                shares.activity(asked.benefit().code(), asked.benefit().name());
        grant(id, "budget_guarantee", net, coverage.budgetGuarantee(), shares.blockGrant(), activity, alone, together);
        coverage.employmentGrant()
                .ifPresent(covered -> grant(
                        id, "employment_grant", net, covered, shares.employmentGrant(), activity, alone, together));
        Figure lostAlone = sum(id.child("lost_alone"), Text.of("Tabt tilskud, alene", "Lost grants, alone"), alone);
        Figure lostTogether =
                sum(id.child("lost_together"), Text.of("Tabt tilskud, alle", "Lost grants, all"), together);
        return new Keeps(
                rate,
                reimbursed ? times : rest,
                net,
                lostAlone,
                Figure.derived(
                        id.child("kept_alone"),
                        Text.of("Beholdt, når kommunen er alene om det", "Kept when the municipality is alone"),
                        new Difference(),
                        net,
                        lostAlone),
                lostTogether,
                Figure.derived(
                        id.child("kept_together"),
                        Text.of("Beholdt, når alle kommuner gør det samme", "Kept when all municipalities do the same"),
                        new Difference(),
                        net,
                        lostTogether));
    }

    /**
     * What a grant falls by. All municipalities' net cost falls by the own saving when the municipality is alone, and by
     * the own saving over its share of the recipients when all save in proportion; the grant falls by what it covers of
     * that, and the municipality bears its own share of the grant's fall.
     */
    private static void grant(
            FigureId id,
            String grant,
            Figure net,
            Figure covered,
            Figure ownShare,
            Figure activity,
            List<Figure> alone,
            List<Figure> together) {
        if (covered.value().isPresent() && covered.number() == 0) {
            // Nothing is made up for, whatever the own share of the grant.
            Figure none = Figure.derived(
                    id.child(grant, "none"),
                    Text.of("Tilskuddets fald", "The grant's fall"),
                    new Product(),
                    net,
                    covered);
            alone.add(none);
            together.add(none);
            return;
        }
        alone.add(Figure.derived(
                id.child(grant, "alone"),
                Text.of(
                        "Kommunens del af tilskuddets fald, alene",
                        "The municipality's part of the grant's fall, alone"),
                new Product(),
                net,
                covered,
                ownShare));
        Figure all = Figure.derived(
                id.child(grant, "national"),
                Text.of("Alle kommuners besparelse", "All municipalities' saving"),
                new Quotient(),
                net,
                activity);
        together.add(Figure.derived(
                id.child(grant, "together"),
                Text.of("Kommunens del af tilskuddets fald, alle", "The municipality's part of the grant's fall, all"),
                new Product(),
                all,
                covered,
                ownShare));
    }

    private static Figure sum(FigureId id, Text label, List<Figure> parts) {
        return Figure.derived(id, label, new Sum(), parts, List.of());
    }
}
