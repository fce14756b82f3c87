package dk.provenu.engine.model.investment.cases;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.figure.operation.Quotient;
import dk.provenu.engine.law.Law;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the municipality keeps if every municipality does the same: the budget guarantee makes up for a change in all
 * municipalities' net cost of the benefits that it covers, so that what all save the block grant takes back.
 *
 * @param lost what its grants fall by when all save alike, kr.
 * @param kept its net yield then
 * @param covered whether any of the benefits is covered at all
 */
record Guarantee(SortedMap<Integer, Figure> lost, SortedMap<Integer, Figure> kept, boolean covered) {

    private static final String COVER = "budget_guarantee.";

    /** The view; empty where the law says nothing of the groups' benefits. */
    static Optional<Guarantee> of(
            Ids ids, CasePlan plan, CashFlow cash, List<GroupEffect> effects, Law law, Optional<LocalDate> on) {
        List<GroupEffect> known = effects.stream()
                .filter(each -> law.find(COVER + each.group().benefit().code()).isPresent())
                .toList();
        // A plan that states its own net cost does not say which benefits it is of.
        boolean stated = effects.stream().anyMatch(each -> each.ladders().isEmpty());
        if (known.isEmpty() || stated || known.size() < effects.size()) {
            return Optional.empty();
        }
        Figure ratio = plan.grantRatio()
                .orElseGet(() -> ids.given(
                        Text.of(
                                "Andel af landets modtagere over andel af bloktilskuddet",
                                "Share of the country's recipients over share of the block grant"),
                        1,
                        Unit.NUMBER,
                        "Kommunen er regnet som landets gennemsnit; sæt 'grant_ratio' i planen, hvis den ikke er det",
                        "guarantee",
                        "ratio",
                        "given"));
        SortedMap<Integer, Figure> lost = new TreeMap<>();
        SortedMap<Integer, Figure> kept = new TreeMap<>();
        boolean covered = false;
        for (int year : plan.years()) {
            String at = Integer.toString(year);
            List<Figure> parts = new ArrayList<>();
            for (GroupEffect effect : known) {
                LocalDate day = LawDays.in(
                        year, on.or(plan::lawOn), effect.group().benefit().validity()::covers);
                Figure cover = law.figure(COVER + effect.group().benefit().code(), day);
                if (!cover.value().isPresent()) {
                    return Optional.empty();
                }
                covered |= cover.number() != 0;
                // All save in proportion to their recipients; each bears its share of the block grant's fall.
                Figure fall = ids.derived(
                        Text.of("Tilskuddets fald, ", "The grant's fall, ")
                                .plus(effect.group().name()),
                        new Product(),
                        List.of(Years.at(effect.own(), year), cover),
                        "guarantee",
                        effect.group().key() + "_covered",
                        at);
                parts.add(ids.derived(
                        Text.of("Kommunens del af faldet, ", "The municipality's part of it, ")
                                .plus(effect.group().name()),
                        new Quotient(),
                        List.of(fall, ratio),
                        "guarantee",
                        effect.group().key(),
                        at));
            }
            Figure all = ids.sum(
                    Text.of("Tabt bloktilskud, når alle gør det samme, ", "Block grant lost when all do the same, ")
                            .plus(Text.same(at)),
                    parts,
                    "guarantee",
                    "lost",
                    at);
            lost.put(year, all);
            kept.put(
                    year,
                    ids.derived(
                            Text.of("Nettoprovenu, når alle gør det samme, ", "Net yield when all do the same, ")
                                    .plus(Text.same(at)),
                            new Difference(),
                            List.of(Years.at(cash.net(), year), all),
                            "guarantee",
                            "kept",
                            at));
        }
        return Optional.of(new Guarantee(lost, kept, covered));
    }
}
