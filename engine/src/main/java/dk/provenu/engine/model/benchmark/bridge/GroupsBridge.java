package dk.provenu.engine.model.benchmark.bridge;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Note;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.figure.operation.Sum;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelOption;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.model.benchmark.Members;
import dk.provenu.engine.source.ColumnSpec;
import dk.provenu.engine.source.ColumnType;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.source.SourceRow;
import dk.provenu.engine.vocabulary.Municipality;
import dk.provenu.engine.vocabulary.Units;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The kroner bridge in full: volume, composition of target groups, activity per person and price per activity. */
public final class GroupsBridge implements Model {

    static final FigureId ID = FigureId.of("benchmark-bridge-groups");

    private static final Text PERSONS = Text.of("Fuldtidspersoner", "Full-time persons");
    private static final Text ACTIVITIES = Text.of("Aktiviteter", "Activities");

    /** Persons, activity and price by target group. */
    public static final DatasetKind EFFORT = new DatasetKind(
            "target-group-effort",
            Text.of("Indsats efter målgruppe", "Effort by target group"),
            Text.of(
                    "Fuldtidspersoner, aktiviteter pr. fuldtidsperson og kroner pr. aktivitet efter kommune, år og"
                            + " målgruppe. Hvad en aktivitet er (samtale, tilbud, kursusuge), siger kilden; den skal være"
                            + " den samme for alle.",
                    "Full-time persons, activities per full-time person and kroner per activity by municipality, year"
                            + " and target group. What an activity is (meeting, offer, week of a course) the source says;"
                            + " it must be the same for all."),
            List.of(
                    ColumnSpec.key(
                            "municipality",
                            ColumnType.MUNICIPALITY,
                            Text.of("kommune, navn eller kode", "municipality, name or code")),
                    ColumnSpec.key("year", ColumnType.YEAR, Text.of("regnskabsår", "accounting year")),
                    ColumnSpec.key("target_group", ColumnType.CODE, Text.of("målgruppe", "target group")),
                    ColumnSpec.words("label", ColumnType.TEXT, true, Text.of("målgruppens navn", "its name")),
                    ColumnSpec.number("persons", ColumnType.DECIMAL, false, Units.FULL_TIME_PERSON, 0, 1e7, PERSONS),
                    ColumnSpec.number(
                            "activity",
                            ColumnType.DECIMAL,
                            false,
                            Units.ACTIVITY.per(Units.FULL_TIME_PERSON),
                            0,
                            1e6,
                            Text.of("aktiviteter pr. fuldtidsperson", "activities per full-time person")),
                    ColumnSpec.number(
                            "price",
                            ColumnType.DECIMAL,
                            false,
                            Unit.KRONER.per(Units.ACTIVITY),
                            0,
                            1e9,
                            Text.of("kroner pr. aktivitet", "kroner per activity")),
                    DatasetKind.ORIGIN.get(0),
                    DatasetKind.ORIGIN.get(1),
                    DatasetKind.ORIGIN.get(2)));

    @Override
    public String id() {
        return ID.value();
    }

    @Override
    public Text title() {
        return Text.of("Kronebro efter målgruppe", "Kroner bridge by target group");
    }

    @Override
    public Text description() {
        return Text.of(
                "Fra kommunens udgift til de andres i fire trin: antal personer, sammensætning af målgrupper,"
                        + " aktivitet pr. person og pris pr. aktivitet.",
                "From the municipality's spending to the others' in four steps: number of persons, composition of"
                        + " target groups, activity per person and price per activity.");
    }

    @Override
    public List<DatasetKind> requires() {
        return List.of(EFFORT);
    }

    @Override
    public List<ModelOption> options() {
        return List.of(Members.YEAR, Others.AGAINST);
    }

    @Override
    public ModelResult run(ModelInput input) {
        input.require(requires());
        List<SourceRow> all = input.rows(EFFORT);
        List<Municipality> members = Members.of(input, all);
        int year = Members.year(input, Members.years(all));
        List<SourceRow> rows = all.stream().filter(Members.inYear(year)).toList();
        Map<String, Text> parts = new LinkedHashMap<>();
        rows.forEach(row -> parts.putIfAbsent(row.text("target_group"), Text.same(row.text("label"))));
        List<Municipality> complete = members.stream()
                .filter(member -> parts.keySet().stream().allMatch(part -> isComplete(rows, member, part)))
                .toList();
        Others others = Others.of(input, complete, ID);
        List<Factor> factors = new Factors(input.own(), others, rows, parts).all();
        Bridge.Who who = new Bridge.Who(Text.same(input.own().name()), others.name());
        List<Note> notes = new ArrayList<>();
        members.stream()
                .filter(member -> !complete.contains(member))
                .forEach(member -> notes.add(Note.footnote(
                        member.name() + " mangler tal for mindst én målgruppe i " + year + " og er ikke med.",
                        member.name() + " lacks numbers for at least one target group in " + year
                                + " and is left out.")));
        return new BridgePair(
                        ID,
                        who,
                        parts,
                        factors,
                        Text.of("Udgift til indsats", "Spending on effort"),
                        Text.of("Udgift pr. fuldtidsperson", "Spending per full-time person"))
                .result(title().plus(Text.same(", " + input.own().name() + " " + year)), year, notes);
    }

    private static boolean isComplete(List<SourceRow> rows, Municipality member, String part) {
        return rows.stream()
                .anyMatch(row -> row.text("municipality").equals(member.code())
                        && row.text("target_group").equals(part)
                        && List.of("persons", "activity", "price").stream()
                                .allMatch(column -> row.figure(column).value().isPresent()));
    }

    /** Own and others' factors, by target group. */
    private record Factors(Municipality own, Others others, List<SourceRow> rows, Map<String, Text> parts) {

        List<Factor> all() {
            Map<String, Figure> ownVolume = new LinkedHashMap<>();
            Map<String, Figure> othersVolume = new LinkedHashMap<>();
            Map<String, Figure> ownShare = new LinkedHashMap<>();
            Map<String, Figure> othersShare = new LinkedHashMap<>();
            Map<String, Figure> ownActivity = new LinkedHashMap<>();
            Map<String, Figure> othersActivity = new LinkedHashMap<>();
            Map<String, Figure> ownPrice = new LinkedHashMap<>();
            Map<String, Figure> othersPrice = new LinkedHashMap<>();
            Map<String, Figure> means = new LinkedHashMap<>();
            parts.forEach((part, name) -> means.put(
                    part,
                    others.mean("persons_" + part, PERSONS.plus(Text.same(", ")).plus(name), column("persons", part))));
            Map<String, Figure> mine = new LinkedHashMap<>();
            parts.keySet().forEach(part -> mine.put(part, Others.get(column("persons", part), own)));
            Figure ownPersons = sum("own", PERSONS, mine);
            Figure othersPersons = sum("others", PERSONS.plus(Text.of(", de øvrige", ", the others")), means);
            parts.forEach((part, name) -> {
                Text share = Text.of("Andel af personerne, ", "Share of the persons, ")
                        .plus(name);
                ownVolume.put(part, ownPersons);
                othersVolume.put(part, othersPersons);
                ownShare.put(
                        part, Bridge.share(ID.child("own", "share_" + part), share, value(mine, part), ownPersons));
                othersShare.put(
                        part,
                        Bridge.share(
                                ID.child("others", "share_" + part),
                                share.plus(Text.of(", de øvrige", ", the others")),
                                value(means, part),
                                othersPersons));
                Map<Municipality, Figure> activities = activities(part, name);
                ownActivity.put(part, Others.get(column("activity", part), own));
                othersActivity.put(
                        part,
                        others.weighted(
                                "activity_" + part,
                                Text.of("Aktiviteter pr. person, ", "Activities per person, ")
                                        .plus(name),
                                column("activity", part),
                                PERSONS,
                                column("persons", part)));
                ownPrice.put(part, Others.get(column("price", part), own));
                othersPrice.put(
                        part,
                        others.weighted(
                                "price_" + part,
                                Text.of("Pris pr. aktivitet, ", "Price per activity, ")
                                        .plus(name),
                                column("price", part),
                                ACTIVITIES,
                                activities));
            });
            return List.of(
                    new Factor(
                            "volume",
                            Text.of("volumen (antal personer)", "volume (number of persons)"),
                            ownVolume,
                            othersVolume),
                    new Factor(
                            "composition",
                            Text.of("sammensætning af målgrupper", "composition of target groups"),
                            ownShare,
                            othersShare),
                    new Factor(
                            "activity",
                            Text.of("aktivitet pr. person", "activity per person"),
                            ownActivity,
                            othersActivity),
                    new Factor("price", Text.of("pris pr. aktivitet", "price per activity"), ownPrice, othersPrice));
        }

        private Map<Municipality, Figure> column(String column, String part) {
            List<Municipality> members = new ArrayList<>(others.members());
            members.add(own);
            return Members.column(
                    rows, column, members, row -> row.text("target_group").equals(part));
        }

        private Map<Municipality, Figure> activities(String part, Text name) {
            Map<Municipality, Figure> persons = column("persons", part);
            Map<Municipality, Figure> activity = column("activity", part);
            Map<Municipality, Figure> activities = new LinkedHashMap<>();
            others.members()
                    .forEach(member -> activities.put(
                            member,
                            Figure.derived(
                                    ID.child("activities", member.code(), part),
                                    ACTIVITIES
                                            .plus(Text.same(", " + member.name() + ", "))
                                            .plus(name),
                                    new Product(),
                                    Others.get(persons, member),
                                    Others.get(activity, member))));
            return activities;
        }

        private static Figure sum(String key, Text label, Map<String, Figure> figures) {
            return figures.size() == 1
                    ? figures.values().iterator().next()
                    : Figure.derived(
                            ID.child(key, "persons"),
                            label,
                            new Sum(),
                            figures.values().toArray(Figure[]::new));
        }

        private static Figure value(Map<String, Figure> figures, String part) {
            Figure figure = figures.get(part);
            if (figure == null) {
                throw new ModelException(Text.of(
                        "Målgruppen '" + part + "' har ingen tal.", "The target group '" + part + "' has no numbers."));
            }
            return figure;
        }
    }
}
