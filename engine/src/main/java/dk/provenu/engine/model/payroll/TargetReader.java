package dk.provenu.engine.model.payroll;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.figure.operation.Quotient;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.source.SourceRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the target groups: their norm, what they need, and what a person in them costs the municipality. */
final class TargetReader {

    private final ModelInput input;
    private final Made made;
    private final LocalDate lawDay;
    private final String norm;
    private final Optional<MeetingNorm> meetings;

    TargetReader(ModelInput input, Made made, LocalDate lawDay, Optional<MeetingNorm> meetings) {
        this.meetings = meetings;
        this.input = input;
        this.made = made;
        this.lawDay = lawDay;
        this.norm = input.option(Setup.NORM);
        if (!Setup.NORM.values().contains(norm)) {
            throw new ModelException(Text.of(
                    "norm '" + norm
                            + "' findes ikke. Vælg own (egen), national (landsgennemsnit) eller meetings (samtaletakten).",
                    "There is no norm '" + norm + "'. Choose own, national or meetings."));
        }
    }

    /** @throws ModelException when a group has no persons, staff or norm, or stands twice */
    List<Target> targets() {
        List<Target> targets = new ArrayList<>();
        for (SourceRow row : input.rows(PayrollData.GROUPS)) {
            targets.add(target(row));
        }
        if (targets.isEmpty()) {
            throw new ModelException(Text.of(
                    "payroll-groups har ingen rækker. Skriv en række pr. målgruppe.",
                    "payroll-groups has no rows. Write a row for each target group."));
        }
        return targets;
    }

    private Target target(SourceRow row) {
        String key = FigureId.key(row.text("group"));
        Text label = Text.same(row.text("label"));
        Figure persons = row.figure("persons");
        Figure staff = row.figure("staff");
        if (!(persons.value().orNaN() > 0)
                || !(staff.value().orNaN() > 0)
                || !(row.figure("comparison").value().orNaN() > 0)) {
            throw new ModelException(
                    Text.of(
                            "payroll-groups, linje " + row.line() + ": '" + key
                                    + "' skal have fuldtidspersoner, årsværk og sammenligningsgruppe over 0; ellers er der ingen norm.",
                            "payroll-groups, line " + row.line() + ": '" + key
                                    + "' must have full-time persons, staff and comparison group above 0; else there is no norm."));
        }
        Figure own = made.of(
                "norms",
                key + ".own",
                label.plus(Text.of(": eget sagstal", ": own caseload")),
                new Quotient(),
                persons,
                staff);
        Optional<Figure> national = Optional.of(row.figure("national_caseload"))
                .filter(each -> each.value().isPresent());
        Figure caseload = norm.equals(Setup.OWN)
                ? own
                : meetings.isPresent()
                        ? meetings.get().get(key)
                        : national.orElseThrow(
                                () -> new ModelException(
                                        Text.of(
                                                "payroll-groups, linje " + row.line() + ": '" + key
                                                        + "' har intet national_caseload, som norm=national kræver. Udfyld det, eller vælg norm=own.",
                                                "payroll-groups, line " + row.line() + ": '" + key
                                                        + "' has no national_caseload, which norm=national needs. Fill it in, or choose norm=own.")));
        Figure need = made.of(
                "norms",
                key + ".need",
                label.plus(Text.of(": årsværk efter normen", ": staff by the norm")),
                new Quotient(),
                persons,
                caseload);
        return new Target(
                key,
                label,
                persons,
                row.figure("comparison"),
                caseload,
                own,
                national,
                Optional.of(row.text("recommended")).filter(text -> !text.isEmpty()),
                need,
                net(row, key, label));
    }

    /** The benefit less the reimbursement of the step on which those who leave stand. */
    private Optional<Figure> net(SourceRow row, String key, Text label) {
        Figure benefit = row.figure("benefit");
        Figure step = row.figure("ladder_step");
        if (!benefit.value().isPresent() || !step.value().isPresent()) {
            return Optional.empty();
        }
        String id = "reimbursement_ladder.step_" + Math.round(step.number()) + ".rate";
        if (input.law().find(id).isEmpty()) {
            throw new ModelException(Text.of(
                    "Lovgrundlaget har ikke parameteren " + id + ". Se, hvad det har, med: provenu law list",
                    "The law has no parameter " + id + ". See what it has by: provenu law list"));
        }
        Figure rate = input.law().figure(id, lawDay);
        Figure share = made.of("net", key + ".rate", rate.label(), Convert.between(Unit.PERCENT, Unit.SHARE), rate);
        Figure refund = made.of(
                "net",
                key + ".reimbursement",
                label.plus(Text.of(": refusion pr. fuldtidsperson", ": reimbursement per full-time person")),
                new Product(),
                benefit,
                share);
        return Optional.of(made.less(
                "net",
                key,
                label.plus(Text.of(
                        ": kommunens nettoudgift pr. fuldtidsperson",
                        ": the municipality's net cost per full-time person")),
                benefit,
                refund));
    }
}
