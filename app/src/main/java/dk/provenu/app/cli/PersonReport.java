package dk.provenu.app.cli;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.rules.Basis;
import dk.provenu.engine.model.rules.Check;
import dk.provenu.engine.model.rules.OfferAnswer;
import dk.provenu.engine.model.rules.Payment;
import dk.provenu.engine.model.rules.PersonAnswer;
import dk.provenu.engine.table.NumberStyle;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the rules say of a person, as text for people or JSON for programs. */
final class PersonReport {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final PersonAnswer answer;
    private final Language language;
    private final NumberStyle style;
    private final StringBuilder text = new StringBuilder();

    PersonReport(PersonAnswer answer, Language language) {
        this.answer = answer;
        this.language = language;
        this.style = NumberStyle.of(language);
    }

    String text() {
        var assessment = answer.assessment();
        line(Text.of("Ydelse: ", "Benefit: ").plus(assessment.benefitWords()));
        line(Text.of("Målgruppe: ", "Target group: ").plus(assessment.groupWords()));
        line(Text.of("Sats: ", "Rate: ").plus(assessment.rateWords()));
        assessment
                .because()
                .forEach(reason -> line(Text.of("  fordi ", "  because ").plus(reason)));
        place(assessment.basis());
        answer.payment().ifPresent(this::payment);
        answer.remarks().forEach(remark -> line(Text.of("Bemærk: ", "Note: ").plus(remark)));
        if (!answer.offers().isEmpty()) {
            heading(Text.of("Tilbud", "Offers"));
            answer.offers().forEach(this::offer);
        }
        if (!answer.deadlines().isEmpty()) {
            heading(Text.of("Frister pr. " + style.date(answer.on()), "Deadlines on " + style.date(answer.on())));
            answer.timeline().forEach(this::moment);
            answer.undated().forEach(this::moment);
        }
        if (!answer.sanctions().isEmpty()) {
            heading(Text.of("Sanktioner", "Sanctions"));
            answer.sanctions().forEach(each -> {
                line(each.title()
                        .plus(Text.same(": "))
                        .plus(each.length())
                        .plus(Text.same(", "))
                        .plus(each.counting()));
                line(Text.same("  ").plus(each.condition()));
            });
        }
        if (!answer.extensions().isEmpty()) {
            heading(Text.of("Forlængelse af sygedagpenge", "Extension of sickness benefit"));
            answer.extensions().forEach(each -> {
                Text applies = each.applies()
                        ? Text.of("gælder: ", "applies: ")
                        : Text.of("gælder ikke: ", "does not apply: ");
                line(applies.plus(Text.same(each.basis().reference().place() + ": "))
                        .plus(each.duration()));
            });
        }
        return text.toString();
    }

    private void payment(Payment payment) {
        amount(Text.of("Ydelsens sats: ", "Rate of the benefit: "), payment.rate());
        amount(Text.of("Aktivitetstillæg: ", "Activity supplement: "), payment.supplement());
        payment.total()
                .ifPresent(total -> line(Text.of("I alt med tillæg: ", "In all with the supplement: ")
                        .plus(Text.same(style.withUnit(total, 0)))));
    }

    private void amount(Text name, Payment.Amount amount) {
        line(name.plus(amount.figure()
                .map(figure -> Text.same(style.withUnit(figure, 0)))
                .orElse(amount.why())));
    }

    private void offer(OfferAnswer offer) {
        Text stands = !offer.permitted()
                ? Text.of("kan ikke gives", "may not be given")
                : offer.reimbursed().orElse(false)
                        ? Text.of("kan gives, med statsrefusion", "may be given, reimbursed by the state")
                        : Text.of("kan gives, uden statsrefusion", "may be given, not reimbursed");
        line(offer.title().plus(Text.same(": ")).plus(stands));
        line(Text.same("  ").plus(offer.mark()));
        offer.nearest()
                .forEach(near -> line(Text.of("  med statsrefusion, hvis ", "  reimbursed if ")
                        .plus(near)));
        place(offer.basis());
    }

    private void moment(PersonAnswer.Moment moment) {
        Check check = moment.check();
        String date = check.due().map(style::date).orElse("-");
        line(Text.same(date + "  ")
                .plus(check.words())
                .plus(Text.same("  "))
                .plus(moment.deadline().rule())
                .plus(Text.same(" ("))
                .plus(moment.deadline().limitWords())
                .plus(Text.same(")")));
        if (!check.why().isEmpty()) {
            line(Text.same("  ").plus(check.why()));
        }
        place(moment.deadline().basis());
    }

    private void heading(Text words) {
        text.append('\n').append(words.in(language)).append('\n');
    }

    private void place(Basis basis) {
        line(Text.same(
                "  [" + basis.reference().title() + ", " + basis.reference().place() + "]"));
        basis.doubt().ifPresent(doubt -> line(Text.of("  tvivl: ", "  doubt: ").plus(doubt)));
    }

    private void line(Text words) {
        text.append(words.in(language)).append('\n');
    }

    String json() {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("rules_on", answer.rulesOn().toString());
        root.put("judged_on", answer.on().toString());
        ObjectNode person = root.putObject("person");
        answer.person().said().forEach(person::put);
        date(person, "first_contact", answer.person().firstContact());
        ObjectNode assessment = root.putObject("assessment");
        assessment.put("benefit", answer.assessment().benefit());
        answer.assessment().group().ifPresent(group -> assessment.put("target_group", group));
        basis(assessment, answer.assessment().basis());
        answer.payment().ifPresent(payment -> payment(root.putObject("payment"), payment));
        texts(root.putArray("remarks"), answer.remarks());
        ArrayNode offers = root.putArray("offers");
        answer.offers().forEach(offer -> offer(offers.addObject(), offer));
        ArrayNode deadlines = root.putArray("deadlines");
        answer.timeline().forEach(moment -> moment(deadlines.addObject(), moment));
        answer.undated().forEach(moment -> moment(deadlines.addObject(), moment));
        ArrayNode sanctions = root.putArray("sanctions");
        answer.sanctions().forEach(each -> {
            ObjectNode node = sanctions.addObject();
            node.put("sanction", each.sanction());
            node.put("length", each.length().in(language));
            node.put("counting", each.counting().in(language));
            basis(node, each.basis());
        });
        ArrayNode extensions = root.putArray("extensions");
        answer.extensions().forEach(each -> {
            ObjectNode node = extensions.addObject();
            node.put("applies", each.applies());
            node.put("duration", each.duration().in(language));
            basis(node, each.basis());
        });
        return MAPPER.writeValueAsString(root) + "\n";
    }

    private void payment(ObjectNode node, Payment payment) {
        amount(node, "rate", payment.rate().figure());
        amount(node, "supplement", payment.supplement().figure());
        amount(node, "total", payment.total());
        node.put("entitled_to_supplement", payment.entitled());
        node.put("terms", payment.terms().in(language));
    }

    private static void amount(ObjectNode node, String name, Optional<Figure> figure) {
        figure.filter(each -> each.value().isPresent()).ifPresent(each -> node.put(name, each.number()));
    }

    private void offer(ObjectNode node, OfferAnswer offer) {
        node.put("offer", offer.offer());
        node.put("permitted", offer.permitted());
        offer.reimbursed().ifPresent(yes -> node.put("reimbursed", yes));
        node.put("mark", offer.mark().in(language));
        texts(node.putArray("reimbursed_if"), offer.nearest());
        basis(node, offer.basis());
    }

    private void moment(ObjectNode node, PersonAnswer.Moment moment) {
        Check check = moment.check();
        node.put("status", check.status().name().toLowerCase(Locale.ROOT));
        date(node, "from", check.from());
        date(node, "due", check.due());
        date(node, "done", check.done());
        if (check.daysLate() > 0) {
            node.put("days_late", check.daysLate());
        }
        check.count().ifPresent(count -> node.put("count", count));
        node.put("rule", moment.deadline().rule().in(language));
        node.put("limit", moment.deadline().limitWords().in(language));
        if (!check.why().isEmpty()) {
            node.put("why", check.why().in(language));
        }
        basis(node, moment.deadline().basis());
    }

    private void basis(ObjectNode node, Basis basis) {
        node.put("table", basis.table());
        node.put("row", basis.row());
        node.put("reference", basis.reference().title());
        node.put("place", basis.reference().place());
        basis.doubt().ifPresent(doubt -> node.put("doubt", doubt.in(language)));
    }

    private void texts(ArrayNode node, List<Text> texts) {
        texts.forEach(each -> node.add(each.in(language)));
    }

    private static void date(ObjectNode node, String name, Optional<LocalDate> day) {
        day.ifPresent(each -> node.put(name, each.toString()));
    }
}
