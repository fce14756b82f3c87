package dk.provenu.engine.model.payroll;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.source.SourceRow;
import dk.provenu.engine.vocabulary.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the expected full-time persons and refuses paths with holes. */
record VolumeReader(Timeline timeline, List<VolumePath> paths, Set<String> groups, Set<String> missing) {

    private static final int MOST_NAMED = 5;

    /** @throws ModelException when there are no rows, or the periods do not fill whole years */
    static VolumeReader read(ModelInput input) {
        List<SourceRow> rows = input.rows(PayrollData.VOLUMES);
        if (rows.isEmpty()) {
            throw new ModelException(Text.of(
                    "payroll-volumes har ingen rækker. Skriv de forventede fuldtidspersoner pr. målgruppe og periode.",
                    "payroll-volumes has no rows. Write the expected full-time persons by target group and period."));
        }
        Timeline timeline = Timeline.of(
                rows.stream().map(row -> Period.parse(row.text("period"))).toList());
        Map<String, SourceRow> cells = new HashMap<>();
        Set<String> names = new LinkedHashSet<>();
        Set<String> groups = new LinkedHashSet<>();
        for (SourceRow row : rows) {
            names.add(row.text("path"));
            groups.add(FigureId.key(row.text("group")));
            cells.put(cell(row.text("path"), FigureId.key(row.text("group")), Period.parse(row.text("period"))), row);
        }
        Set<String> missing = new LinkedHashSet<>();
        List<VolumePath> paths = new ArrayList<>();
        for (String name : names) {
            Map<String, List<Figure>> persons = new HashMap<>();
            Map<String, List<Figure>> comparison = new HashMap<>();
            for (String group : groups) {
                List<Figure> own = new ArrayList<>();
                List<Figure> others = new ArrayList<>();
                for (Period period : timeline.periods()) {
                    Optional<SourceRow> row = Optional.ofNullable(cells.get(cell(name, group, period)));
                    row.ifPresentOrElse(
                            each -> {
                                own.add(each.figure("persons"));
                                others.add(each.figure("comparison"));
                            },
                            () -> missing.add(name + "/" + group + "/" + period.code()));
                }
                persons.put(group, own);
                comparison.put(group, others);
            }
            paths.add(new VolumePath(name, persons, comparison));
        }
        return new VolumeReader(timeline, paths, groups, missing);
    }

    private static String cell(String path, String group, Period period) {
        return path + "/" + group + "/" + period.code();
    }

    /** @throws ModelException when groups and volumes do not belong together, naming all that is wrong */
    void check(List<Target> targets) {
        Set<String> lacking = new LinkedHashSet<>(missing);
        targets.stream().map(Target::key).filter(key -> !groups.contains(key)).forEach(lacking::add);
        Set<String> strange = new LinkedHashSet<>(groups);
        targets.forEach(target -> strange.remove(target.key()));
        if (lacking.isEmpty() && strange.isEmpty()) {
            return;
        }
        throw new ModelException(Text.of(
                said("payroll-volumes mangler rækker for ", lacking, " m.fl. Tilføj dem. ")
                        + said("payroll-groups kender ikke ", strange, ". Tilføj målgruppen, eller slet dens rækker."),
                said("payroll-volumes lacks rows for ", lacking, " and others. Add them. ")
                        + said("payroll-groups does not know ", strange, ". Add the group, or delete its rows.")));
    }

    private static String said(String before, Set<String> names, String after) {
        return names.isEmpty()
                ? ""
                : before + String.join(", ", names.stream().limit(MOST_NAMED).toList()) + after;
    }
}
