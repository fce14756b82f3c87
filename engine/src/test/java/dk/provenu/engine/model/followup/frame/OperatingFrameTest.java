package dk.provenu.engine.model.followup.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Graph;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.model.ExampleData;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.model.PublishedFigures;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Row;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The frame of source 002 from its slide, and frames by hand. */
class OperatingFrameTest {

    private static final OperatingFrame MODEL = new OperatingFrame();
    private static final String HEADER =
            "year,version,line,label,line_group,account,frame,benefit,activation,reimbursement,amount,unit";
    private static final String PERSONS = "year,version,line,label,persons,unit";

    private static ModelResult source() {
        return MODEL.run(ExampleData.of("lyngby-taarbaek", FrameData.FRAME, FrameData.PERSONS, PublishedFigures.KIND)
                .input("Lyngby-Taarbæk", Optional.empty(), Map.of()));
    }

    /** The slide prints 445,5 over lines that add up to 445,6: within its own rounding, and so said. */
    @Test
    void theLinesOfTheSlideAddUpToAnotherTotalThanItPrints() {
        ModelResult result = source();
        Figure total = figure(result.graph(), "lines/total/amount");
        assertThat(total.number()).isEqualTo(445.6, offset(1e-9));
        assertThat(total.priceBasis()).isEqualTo(PriceBasis.nominal(2014));
        Row check = result.tables().getLast().row("driftsramme_2014");
        assertThat(check.cells().get(3)).isEqualTo(Cell.of(PublishedFigures.Verdict.ROUNDING.words()));
    }

    @Test
    void theFramesAreKeptApartAndAddUp() {
        Graph graph = source().graph();
        double service = figure(graph, "lines/frame_service/amount").number();
        double transfers = figure(graph, "lines/frame_transfers/amount").number();
        assertThat(service).isEqualTo(1.5, offset(1e-9));
        assertThat(service + transfers).isEqualTo(445.6, offset(1e-9));
        assertThat(figure(graph, "lines/foertidspension/share").number()).isEqualTo(119.7 / 445.6 * 100, offset(1e-9));
    }

    @Test
    void whatAPersonCostsIsTheLinesOfTheGroupOverThePersons() {
        Graph graph = source().graph();
        assertThat(figure(graph, "key_figures/kontanthjaelp/per_person").number())
                .isEqualTo((43.9 + 35.2) * 1e6 / 791, offset(1e-6));
        assertThat(figure(graph, "key_figures/all/per_person").unit().code()).isEqualTo("kr/person");
    }

    /** Without the law nothing is known of the own share, and it is missing with its reason, never 0. */
    @Test
    void whatCannotBeKnownIsMissingWithItsReason() {
        Graph graph = source().graph();
        assertThat(figure(graph, "own_net/sygedagpenge/own").value())
                .isInstanceOfSatisfying(Value.Missing.class, missing -> {
                    assertThat(missing.reason()).isEqualTo(MissingReason.NOT_PUBLISHED);
                    assertThat(missing.detail().da()).contains("ingen sats", "2014");
                });
        assertThat(figure(graph, "own_net/boligydelse/own").value())
                .isInstanceOfSatisfying(
                        Value.Missing.class,
                        missing -> assertThat(missing.reason()).isEqualTo(MissingReason.NOT_APPLICABLE));
    }

    @Test
    void aLineThatIsNetIsWhatTheMunicipalityBears() {
        Graph graph = run(HEADER, "2025,accounts,a,A,,5.57.71,,sickness_benefit,,net,1500,1000_kr")
                .graph();
        assertThat(figure(graph, "lines/total/amount").number()).isEqualTo(1.5, offset(1e-12));
        assertThat(figure(graph, "own_net/a/low").value().isPresent()).isFalse();
    }

    /** 110 persons instead of 100 at 1 mio. each are 10 too much; that each cost less is the rest. Frames apart. */
    @Test
    void accountsAreHeldAgainstTheBudget() {
        ModelResult result = MODEL.run(ExampleData.of("lyngby-taarbaek")
                .withLines(
                        FrameData.FRAME,
                        HEADER,
                        "2024,revised,a,A,,5.57.71,,,,,100,mio_kr",
                        "2024,accounts,a,A,,5.57.71,,,,,106,mio_kr",
                        "2024,revised,b,B,,6.45.53,,,,,50,mio_kr",
                        "2024,accounts,b,B,,6.45.53,,,,,48,mio_kr")
                .withLines(
                        FrameData.PERSONS,
                        PERSONS,
                        "2024,revised,a,A,100,full_time_person",
                        "2024,accounts,a,A,110,full_time_person")
                .input("Greve", Optional.empty(), Map.of()));
        Graph graph = result.graph();
        assertThat(figure(graph, "against_budget/a/volume").number()).isEqualTo(10, offset(1e-9));
        assertThat(figure(graph, "against_budget/a/price").number()).isEqualTo(-4, offset(1e-9));
        assertThat(figure(graph, "against_budget/all/deviation").number()).isEqualTo(4, offset(1e-9));
        assertThat(figure(graph, "against_budget/b/volume").value().isPresent()).isFalse();
        assertThat(result.findings())
                .extracting(each -> each.in(Language.DA))
                .contains(
                        "Service: regnskab er 2,0 mio. kr. under korrigeret budget.",
                        "Overførsler: regnskab er 6,0 mio. kr. over korrigeret budget.");
    }

    /** A difference that rounds to nought is neither over nor under. */
    @Test
    void nothingIsNeitherOverNorUnder() {
        assertThat(run(HEADER, "2025,original,a,A,,5.57.71,,,,,2,mio_kr", "2025,revised,a,A,,5.57.71,,,,,2.01,mio_kr")
                        .findings())
                .extracting(each -> each.in(Language.DA))
                .contains(
                        "Overførsler: korrigeret budget er det samme som vedtaget budget, når der afrundes til 0,1 mio. kr.");
    }

    @Test
    void theLatestVersionOfTheLatestYearIsShown() {
        String[] lines = {
            HEADER,
            "2024,accounts,a,A,,5.57.71,,,,,1,mio_kr",
            "2025,original,a,A,,5.57.71,,,,,2,mio_kr",
            "2025,revised,a,A,,5.57.71,,,,,3,mio_kr"
        };
        assertThat(run(lines).options()).containsEntry("year", "2025").containsEntry("version", "revised");
        assertThatThrownBy(() -> run(Map.of("version", "accounts"), lines))
                .isInstanceOfSatisfying(
                        ModelException.class,
                        e -> assertThat(e.words().da()).contains("2025", "'accounts'", "[original, revised]"));
        assertThatThrownBy(() -> run(Map.of("year", "2019"), lines))
                .isInstanceOfSatisfying(
                        ModelException.class, e -> assertThat(e.words().da()).contains("'2019'", "[2024, 2025]"));
    }

    /** A line whose frame nobody has said is told to be so, and is in no frame. */
    @Test
    void aLineWithoutFrameIsShownByItself() {
        ModelResult result =
                run(HEADER, "2025,original,a,A,,,,,,,2,mio_kr", "2025,original,b,B,,5.57.71,mixed,,,,3,mio_kr");
        assertThat(result.tables().getFirst().rows())
                .extracting(Row::key)
                .containsExactly("b", "frame_mixed", "a", "frame_unknown", "total");
    }

    @Test
    void anAccountThatIsNoneAndPersonsOfNoLineAreRefused() {
        assertThatThrownBy(() -> run(HEADER, "2025,original,a,A,,5-57-71,,,,,2,mio_kr"))
                .isInstanceOfSatisfying(
                        ModelException.class,
                        e -> assertThat(e.words().da()).contains("Linje 2", "kolonne account", "5-57-71", "5.68.90"));
        assertThatThrownBy(() -> MODEL.run(ExampleData.of("lyngby-taarbaek")
                        .withLines(FrameData.FRAME, HEADER, "2025,original,a,A,,5.57.71,,,,,2,mio_kr")
                        .withLines(FrameData.PERSONS, PERSONS, "2025,original,b,B,7,full_time_person")
                        .input("Greve", Optional.empty(), Map.of())))
                .isInstanceOfSatisfying(
                        ModelException.class, e -> assertThat(e.words().da()).contains("Linje 2", "'b'", "all, a"));
    }

    private static ModelResult run(String... lines) {
        return run(Map.of(), lines);
    }

    private static ModelResult run(Map<String, String> options, String... lines) {
        return MODEL.run(ExampleData.of("lyngby-taarbaek")
                .withLines(FrameData.FRAME, lines)
                .input("Greve", Optional.empty(), options));
    }

    private static Figure figure(Graph graph, String path) {
        return graph.get(new FigureId("follow-up-frame/" + path));
    }
}
