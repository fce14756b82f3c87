package dk.provenu.app.web.view;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.rules.Basis;
import dk.provenu.engine.model.rules.Check;
import dk.provenu.engine.model.rules.OfferAnswer;
import dk.provenu.engine.model.rules.Payment;
import dk.provenu.engine.model.rules.PersonAnswer;
import dk.provenu.engine.model.rules.Status;
import dk.provenu.engine.table.NumberStyle;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns what the rules say of a person into what the page shows. */
public final class RulesViews {

    private static final int WIDTH = 1000;
    private static final int LINES = 4;

    private final PersonAnswer answer;
    private final Links links;
    private final Tongue t;
    private final NumberStyle style;

    private RulesViews(PersonAnswer answer, Links links) {
        this.answer = answer;
        this.links = links;
        this.t = new Tongue(links.choice().language());
        this.style = NumberStyle.of(t.language());
    }

    public static RulesView.Answer of(PersonAnswer answer, Links links) {
        return new RulesViews(answer, links).answer();
    }

    private RulesView.Answer answer() {
        return new RulesView.Answer(
                answer.remarks().stream().map(t::of).toList(),
                person(),
                answer.payment().map(this::money).orElse(List.of()),
                answer.offers().stream().map(this::offer).toList(),
                strip(),
                answer.timeline().stream().map(this::moment).toList(),
                answer.undated().stream().map(this::moment).toList(),
                sanctions(),
                extensions(),
                sources());
    }

    private List<Line> person() {
        var assessment = answer.assessment();
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(t.of("Ydelse", "Benefit"), t.of(assessment.benefitWords())));
        lines.add(new Line(t.of("Målgruppe", "Target group"), t.of(assessment.groupWords())));
        lines.add(new Line(t.of("Sats", "Rate"), t.of(assessment.rateWords())));
        lines.add(new Line(
                t.of("Fordi", "Because"),
                String.join("; ", assessment.because().stream().map(t::of).toList())));
        lines.add(new Line(t.of("Reglen står i", "The rule stands in"), place(assessment.basis())));
        if (!doubt(assessment.basis()).isEmpty()) {
            lines.add(new Line(t.of("Tvivl", "Doubt"), doubt(assessment.basis())));
        }
        return lines;
    }

    private List<RulesView.Money> money(Payment payment) {
        List<RulesView.Money> money = new ArrayList<>();
        money.add(amount(t.of("Ydelse", "Benefit"), payment.rate(), payment.rateBasis()));
        money.add(amount(
                t.of("Aktivitetstillæg", "Activity supplement"), payment.supplement(), payment.supplementBasis()));
        payment.total()
                .ifPresent(total -> money.add(new RulesView.Money(
                        t.of("I alt med tillæg", "In all with the supplement"),
                        null,
                        style.withUnit(total, 0),
                        t.of(payment.terms()))));
        return money;
    }

    private RulesView.Money amount(String name, Payment.Amount amount, Basis basis) {
        FigureLink link = amount.figure()
                .map(figure -> Figures.of(links).link(figure, style.withUnit(figure, 0)))
                .orElse(null);
        return new RulesView.Money(name, link, t.of(amount.why()), place(basis));
    }

    private RulesView.Offer offer(OfferAnswer offer) {
        boolean reimbursed = offer.reimbursed().orElse(false);
        String stands = !offer.permitted() ? "not_permitted" : reimbursed ? "permitted" : "not_reimbursed";
        Text words = switch (stands) {
            case "permitted" -> Text.of("Kan gives, med statsrefusion", "May be given, reimbursed by the state");
            case "not_reimbursed" -> Text.of("Kan gives, uden statsrefusion", "May be given, not reimbursed");
            default -> Text.of("Kan ikke gives", "May not be given");
        };
        return new RulesView.Offer(
                t.of(offer.title()),
                stands,
                t.of(words),
                t.of(offer.mark()),
                offer.nearest().stream().map(t::of).toList(),
                place(offer.basis()),
                doubt(offer.basis()));
    }

    private RulesView.Moment moment(PersonAnswer.Moment moment) {
        Check check = moment.check();
        var rule = moment.deadline();
        return new RulesView.Moment(
                check.due().map(style::date).orElse(""),
                code(check.status()),
                t.of(check.words()),
                t.of(rule.rule()),
                t.of(rule.limitWords()),
                detail(check),
                place(rule.basis()),
                doubt(rule.basis()));
    }

    private String detail(Check check) {
        List<String> parts = new ArrayList<>();
        check.from().ifPresent(day -> parts.add(t.of("regnet fra ", "measured from ") + style.date(day)));
        check.done().ifPresent(day -> parts.add(t.of("skete ", "happened ") + style.date(day)));
        check.count().ifPresent(count -> parts.add(t.of("i tiden: ", "in time: ") + count));
        if (!check.why().isEmpty()) {
            parts.add(t.of(check.why()));
        }
        return String.join("; ", parts);
    }

    private RulesView.Strip strip() {
        List<PersonAnswer.Moment> dated = answer.timeline();
        if (dated.isEmpty()) {
            return new RulesView.Strip("", "", "", List.of());
        }
        LocalDate first = day(dated.getFirst());
        LocalDate start = answer.person()
                .firstContact()
                .filter(day -> day.isBefore(first))
                .orElse(first);
        LocalDate end = day(dated.getLast());
        long days = Math.max(1, ChronoUnit.DAYS.between(start, end));
        List<RulesView.Dot> dots = new ArrayList<>();
        for (int i = 0; i < dated.size(); i++) {
            long at = ChronoUnit.DAYS.between(start, day(dated.get(i))) * WIDTH / days;
            dots.add(new RulesView.Dot(
                    (int) at, i % LINES, code(dated.get(i).check().status())));
        }
        return new RulesView.Strip(
                t.of(
                        "%d frister fra %s til %s. Listen nedenfor har dem alle."
                                .formatted(dated.size(), style.date(start), style.date(end)),
                        "%d deadlines from %s to %s. The list below has them all."
                                .formatted(dated.size(), style.date(start), style.date(end))),
                style.date(start),
                style.date(end),
                dots);
    }

    private static LocalDate day(PersonAnswer.Moment moment) {
        return moment.check().due().orElseThrow();
    }

    private WordTable sanctions() {
        return new WordTable(
                t.of("Sanktioner", "Sanctions"),
                List.of(
                        t.of("Sanktion", "Sanction"),
                        t.of("Længde", "Length"),
                        t.of("Beregnes efter", "Counted by"),
                        t.of("Betingelse", "Condition"),
                        t.of("Særligt hensyn", "Special consideration")),
                answer.sanctions().stream()
                        .map(each -> List.of(
                                t.of(each.title()),
                                t.of(each.length()),
                                t.of(each.counting()),
                                t.of(each.condition()),
                                t.of(each.consideration())))
                        .toList());
    }

    private WordTable extensions() {
        return new WordTable(
                t.of("Forlængelse af sygedagpenge", "Extension of sickness benefit"),
                List.of(
                        t.of("Bestemmelse", "Provision"),
                        t.of("Gælder her", "Applies here"),
                        t.of("Betingelse", "Condition"),
                        t.of("Varighed", "Duration"),
                        t.of("Regnes fra", "Counted from"),
                        t.of("Ret eller skøn", "Right or discretion"),
                        t.of("Tvivl", "Doubt")),
                answer.extensions().stream()
                        .map(each -> List.of(
                                each.basis().reference().place(),
                                each.applies() ? t.of("ja", "yes") : t.of("nej", "no"),
                                t.of(each.condition()),
                                t.of(each.duration()),
                                t.of(each.measuredFrom()),
                                t.of(each.entitlement()),
                                doubt(each.basis())))
                        .toList());
    }

    /** The place in the document; the document itself is named once, at the end of the page. */
    private static String place(Basis basis) {
        String place = basis.reference().place();
        return place.isEmpty() ? "" : place.substring(0, 1).toUpperCase(Locale.ROOT) + place.substring(1);
    }

    private String sources() {
        String titles = Stream.of(
                        Stream.of(answer.assessment().basis()),
                        answer.deadlines().stream().map(each -> each.deadline().basis()),
                        answer.extensions().stream().map(each -> each.basis()))
                .flatMap(each -> each)
                .map(basis -> basis.reference().title())
                .distinct()
                .collect(Collectors.joining("; "));
        return t.of(
                "Reglerne er dem, der gjaldt %s. Stederne er i: %s.".formatted(style.date(answer.rulesOn()), titles),
                "The rules are those in force on %s. The places are in: %s."
                        .formatted(style.date(answer.rulesOn()), titles));
    }

    private String doubt(Basis basis) {
        return basis.doubt().map(t::of).orElse("");
    }

    private static String code(Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    /** The sentence at the head of the page. */
    public static String finding(PersonAnswer answer, Tongue t) {
        String benefit = t.of(answer.assessment().benefitWords());
        String group = t.of(answer.assessment().groupWords());
        if (answer.person().get("benefit").equals("sickness_benefit")) {
            long apply =
                    answer.extensions().stream().filter(each -> each.applies()).count();
            return t.of(
                    "Sygedagpenge: %d af de %d forlængelser efter § 27 gælder for den beskrevne person."
                            .formatted(apply, answer.extensions().size()),
                    "Sickness benefit: %d of the %d extensions by section 27 apply to the person described."
                            .formatted(apply, answer.extensions().size()));
        }
        long given = answer.offers().stream().filter(OfferAnswer::permitted).count();
        long reimbursed = answer.offers().stream()
                .filter(each -> each.reimbursed().orElse(false))
                .count();
        String offers = answer.offers().isEmpty()
                ? ""
                : t.of(
                        " %d af %d tilbud kan gives, %d af dem med statsrefusion."
                                .formatted(given, answer.offers().size(), reimbursed),
                        " %d of %d offers may be given, %d of them reimbursed by the state."
                                .formatted(given, answer.offers().size(), reimbursed));
        return benefit + ", " + lower(group) + "." + offers + deadlines(answer, t);
    }

    private static String deadlines(PersonAnswer answer, Tongue t) {
        long dated = answer.timeline().stream()
                .filter(moment -> moment.check().status() != Status.OPENS)
                .count();
        if (dated == 0) {
            return "";
        }
        String day = NumberStyle.of(t.language()).date(answer.on());
        long met = answer.count(Status.MET);
        long late = answer.count(Status.LATE);
        long missing = answer.count(Status.MISSING);
        if (met + late + missing == 0) {
            return t.of(
                    " %d frister ligger forude pr. %s.".formatted(dated, day),
                    " %d deadlines lie ahead on %s.".formatted(dated, day));
        }
        return t.of(
                " Af %d frister er %d overholdt, %d for sent og %d mangler pr. %s."
                        .formatted(dated, met, late, missing, day),
                " Of %d deadlines %d are met, %d late and %d missing on %s.".formatted(dated, met, late, missing, day));
    }

    private static String lower(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
