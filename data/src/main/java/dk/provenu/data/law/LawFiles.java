package dk.provenu.data.law;

import dk.provenu.data.workspace.WorkspaceException;
import dk.provenu.data.workspace.YamlSection;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.law.Law;
import dk.provenu.engine.law.Parameter;
import dk.provenu.engine.law.Reform;
import dk.provenu.engine.law.decision.DecisionTable;
import dk.provenu.engine.law.decision.DecisionTables;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The law and the reforms, read from their files. */
public final class LawFiles {

    /** The files that come with Provenu, one name a line. */
    private static final String INDEX = "law.index";

    private static final String REFORMS = "reforms/";
    private static final String PARAMETERS = "parameters";
    private static final String TABLES = "tables";
    private static final String SUBJECTS = "subjects";
    private static final Set<String> KEYS = Set.of(SUBJECTS, PARAMETERS, TABLES);
    private static final String YAML = ".yaml";

    private LawFiles() {}

    /** The law that comes with Provenu; read once. */
    public static Law bundled() {
        return Bundled.LAW;
    }

    /** The reforms that come with Provenu; read once. */
    public static List<Reform> bundledReforms() {
        return Bundled.REFORMS;
    }

    /** A holder, so that a program that asks no law reads none. */
    private static final class Bundled {
        static final Law LAW = law(names().stream()
                .filter(name -> !name.startsWith(LawFiles.REFORMS))
                .toList());
        static final List<Reform> REFORMS = names().stream()
                .filter(name -> name.startsWith(LawFiles.REFORMS))
                .map(name -> ReformReader.read(Path.of(name), resource(name), LAW))
                .toList();
    }

    private static Law law(List<String> names) {
        List<YamlSection> files = names.stream()
                .map(name -> YamlSection.parse(Path.of(name), resource(name), KEYS))
                .toList();
        List<Parameter> parameters = new ArrayList<>();
        Map<String, Text> subjects = new HashMap<>();
        for (YamlSection file : files) {
            parameters.addAll(parameters(file));
            file.sections(SUBJECTS, Set.of("id", "title"))
                    .forEach(subject -> subjects.put(
                            subject.get("id"),
                            subject.words("title").orElseThrow(() -> ParameterReader.missing(subject, "title"))));
        }
        List<String> known = parameters.stream().map(Parameter::id).toList();
        List<DecisionTable> tables = new ArrayList<>();
        files.forEach(file -> tables.addAll(tables(file, known)));
        return Law.of(parameters, DecisionTables.of(tables)).about(subjects);
    }

    /**
     * The parameters of a file.
     *
     * @param file the name by which faults are told
     * @throws WorkspaceException with file and line when something in it is wrong
     */
    static List<Parameter> parameters(Path file, String text) {
        return parameters(YamlSection.parse(file, text, KEYS));
    }

    private static List<Parameter> parameters(YamlSection file) {
        Map<String, Integer> lines = new HashMap<>();
        List<Parameter> parameters = new ArrayList<>();
        for (YamlSection section : file.sections(PARAMETERS, ParameterReader.KEYS)) {
            Parameter parameter = ParameterReader.read(section);
            Integer first = lines.putIfAbsent(parameter.id(), section.line());
            if (first != null) {
                throw section.refused(
                        section.line(),
                        "parameteren '" + parameter.id() + "' står også i linje " + first + ". Slet den ene.",
                        "the parameter '" + parameter.id() + "' stands in line " + first + " too. Delete one.");
            }
            parameters.add(parameter);
        }
        return parameters;
    }

    /**
     * The decision tables of a file.
     *
     * @param file the name by which faults are told
     * @param parameters the ids of the parameters that outcomes may name
     * @throws WorkspaceException with file and line when something in it is wrong, a gap or an overlap too
     */
    static List<DecisionTable> tables(Path file, String text, Collection<String> parameters) {
        return tables(YamlSection.parse(file, text, KEYS), parameters);
    }

    private static List<DecisionTable> tables(YamlSection file, Collection<String> parameters) {
        return file.sections(TABLES, DecisionTableReader.KEYS).stream()
                .map(section -> DecisionTableReader.read(section, parameters))
                .toList();
    }

    /**
     * The reforms in a folder: each file that ends in {@code .yaml}, by name; none when there is no folder.
     *
     * @throws WorkspaceException with file and line when one cannot be read or changes what the law does not have
     */
    public static List<Reform> reforms(Path folder, Law law) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(YAML))
                    .sorted()
                    .map(file -> ReformReader.read(file, law))
                    .toList();
        } catch (IOException e) {
            throw new WorkspaceException(
                    Text.of("Mappen " + folder + " kan ikke læses.", "The folder " + folder + " cannot be read."), e);
        }
    }

    private static List<String> names() {
        return resource(INDEX).lines().filter(line -> !line.isBlank()).toList();
    }

    static String resource(String name) {
        Supplier<IllegalStateException> none =
                () -> new IllegalStateException("Missing class path resource " + name + " of the law room");
        try (InputStream in = Law.class.getResourceAsStream(name)) {
            if (in == null) {
                throw none.get();
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read class path resource " + name, e);
        }
    }
}
