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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Prices and reality by hand and at random; all index numbers here are constructed. */
class FixedPricesTest {

    private static final FixedPrices MODEL = new FixedPrices();
    private static final String FRAME =
            "year,version,line,label,line_group,account,frame,benefit,activation,reimbursement,amount,unit";
    private static final String INDEX = "price_index,period,label,value,base_year,status";
    private static final String PERSONS = "year,version,line,label,persons,unit";
    private static final String[] LINES = {
        FRAME,
        "2023,accounts,a,A,,5.57.71,,,,,100,mio_kr",
        "2024,accounts,a,A,,5.57.71,,,,,110,mio_kr",
        "2023,accounts,b,B,,6.45.53,,,,,50,mio_kr",
        "2024,accounts,b,B,,6.45.53,,,,,51,mio_kr"
    };
    private static final String[] PRICES = {INDEX, "x,2023,X,100,2023,", "x,2024,X,104,2023,estimate"};

    /** 100 at 4 pct. dearer is 104; of the rise to 110 four are price and six are real. */
    @Test
    void aChangeIsPriceAndTheRest() {
        ModelResult result = run(Map.of(), LINES, PRICES);
        Graph graph = result.graph();
        assertThat(number(graph, "lines/a/change")).isEqualTo(10, offset(1e-9));
        assertThat(number(graph, "lines/a/price")).isEqualTo(4, offset(1e-9));
        assertThat(number(graph, "lines/a/real")).isEqualTo(6, offset(1e-9));
        assertThat(number(graph, "lines/b/real")).isEqualTo(-1, offset(1e-9));
        assertThat(figure(graph, "lines/a/real").priceBasis()).isEqualTo(new PriceBasis.Fixed(2024));
        assertThat(figure(graph, "lines/a/real").notes()).isEmpty();
        assertThat(number(graph, "lines/total/real")).isEqualTo(5, offset(1e-9));
        assertThat(number(graph, "lines/a/real_pct")).isEqualTo((110 / 104.0 - 1) * 100, offset(1e-9));
        assertThat(result.findings().getFirst().in(Language.DA))
                .isEqualTo(
                        "Rammen er steget med 11,0 mio. kr. fra 2023 til 2024. Med pris og løn alene var den steget med"
                                + " 6,0 mio. kr.; realt er den steget med 5,0 mio. kr.");
        assertThat(result.notes()).anyMatch(note -> note.text().da().contains("skøn for 2024"));
    }

    /** The conversion is a step of its own with its price level, and the same amounts whichever year is chosen. */
    @Test
    void amountsAreToldInThePricesOfTheChosenYear() {
        Graph late = run(Map.of(), LINES, PRICES).graph();
        Figure fixed = figure(late, "development/2023/accounts");
        assertThat(fixed.number()).isEqualTo(150 * 1.04, offset(1e-9));
        assertThat(fixed.priceBasis()).isEqualTo(new PriceBasis.Fixed(2024));
        Graph early = run(Map.of("price-year", "2023"), LINES, PRICES).graph();
        assertThat(number(early, "development/2023/accounts")).isEqualTo(150, offset(1e-9));
        assertThat(number(early, "development/2024/accounts")).isEqualTo(161 / 1.04, offset(1e-9));
        assertThat(figure(late, "development/2024/original").value())
                .isInstanceOfSatisfying(
                        Value.Missing.class,
                        missing -> assertThat(missing.reason()).isEqualTo(MissingReason.NOT_FILLED));
    }

    /** Whatever the amounts and the index: price and real add up, the lines add up, and real is the difference at fixed prices. */
    @Test
    void priceAndRealAddUpAtRandom() {
        SplittableRandom random = new SplittableRandom(20250831);
        for (int round = 0; round < 50; round++) {
            List<String> lines = new ArrayList<>(List.of(FRAME));
            int count = 1 + random.nextInt(8);
            for (int line = 0; line < count; line++) {
                for (int year = 2023; year <= 2024; year++) {
                    lines.add(year + ",accounts,l" + line + ",L" + line + ",,5.57.7" + (1 + line % 3) + ",,,,,"
                            + random.nextInt(-50_000, 500_000) / 1000.0 + ",mio_kr");
                }
            }
            double later = random.nextDouble(80, 130);
            Graph graph = run(Map.of(), lines.toArray(String[]::new), new String[] {
                        INDEX, "x,2023,X,100,2023,", "x,2024,X," + later + ",2023,"
                    })
                    .graph();
            assertThat(number(graph, "lines/total/price") + number(graph, "lines/total/real"))
                    .isEqualTo(number(graph, "lines/total/change"), offset(1e-9));
            assertThat(number(graph, "lines/total/change"))
                    .isEqualTo(number(graph, "lines/total/to") - number(graph, "lines/total/from"), offset(1e-9));
            assertThat(number(graph, "lines/total/real"))
                    .isEqualTo(
                            number(graph, "development/2024/accounts") - number(graph, "development/2023/accounts"),
                            offset(1e-9));
        }
    }

    @Test
    void aYearMayBeTheMeanOfItsTwelveMonthsAndNotOfEleven() {
        List<String> prices = new ArrayList<>(List.of(INDEX, "x,2023,X,100,2023,"));
        for (int month = 1; month <= 11; month++) {
            prices.add("x,2024-%02d,X,%d,2023,".formatted(month, 100 + month));
        }
        Graph eleven = run(Map.of(), LINES, prices.toArray(String[]::new)).graph();
        assertThat(figure(eleven, "lines/a/real").value())
                .isInstanceOfSatisfying(
                        Value.Missing.class,
                        missing -> assertThat(missing.detail().da()).contains("11 af årets 12 måneder"));
        prices.add("x,2024-12,X,112,2023,");
        Graph twelve = run(Map.of(), LINES, prices.toArray(String[]::new)).graph();
        assertThat(number(twelve, "lines/a/price")).isEqualTo(6.5, offset(1e-9));
    }

    /** 10 more persons at 1 mio. each are 10; that each costs more is the rest. */
    @Test
    void aRealChangeIsPersonsAndWhatEachCosts() {
        ModelResult result = MODEL.run(ExampleData.of("lyngby-taarbaek")
                .withLines(FrameData.FRAME, LINES)
                .withLines(FrameData.PRICES, PRICES)
                .withLines(
                        FrameData.PERSONS,
                        PERSONS,
                        "2023,accounts,a,A,100,full_time_person",
                        "2024,accounts,a,A,110,full_time_person")
                .input("Greve", Optional.empty(), Map.of()));
        Graph graph = result.graph();
        assertThat(number(graph, "persons/2024/a/change")).isEqualTo(6, offset(1e-9));
        assertThat(number(graph, "persons/2024/a/volume")).isEqualTo(10.4, offset(1e-9));
        assertThat(number(graph, "persons/2024/a/unit_cost")).isEqualTo(-4.4, offset(1e-9));
    }

    /** A line of one year only is all real, and the whole still adds up. */
    @Test
    void aNewLineIsRealChange() {
        String[] lines = {FRAME, "2023,accounts,a,A,,5.57.71,,,,,100,mio_kr", "2024,accounts,b,B,,5.57.73,,,,,7,mio_kr"
        };
        Graph graph = run(Map.of(), lines, PRICES).graph();
        assertThat(number(graph, "lines/b/real")).isEqualTo(7, offset(1e-9));
        assertThat(number(graph, "lines/a/price")).isEqualTo(4, offset(1e-9));
        assertThat(number(graph, "lines/total/real")).isEqualTo(-97, offset(1e-9));
    }

    /** The bridge ends where its steps do, and a frame can be looked at by itself. */
    @Test
    void theBridgeGoesFromPricesToTheWholeChange() {
        ModelResult result = run(Map.of("frame", "service"), LINES, PRICES);
        List<Figure> points = result.charts().getFirst().series().getFirst().points();
        double steps = points.subList(0, points.size() - 1).stream()
                .mapToDouble(Figure::number)
                .sum();
        assertThat(steps).isEqualTo(points.getLast().number(), offset(1e-9));
        assertThat(number(result.graph(), "development/2024/accounts")).isEqualTo(51, offset(1e-9));
        assertThatThrownBy(() -> run(Map.of("frame", "outside"), LINES, PRICES))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("frame_outside");
    }

    @Test
    void anIndexThatCannotBeUsedIsRefusedWithTheReason() {
        assertThatThrownBy(() -> run(Map.of(), LINES, new String[] {INDEX, "x,2023,X,100,2015,", "x,2024,X,104,2023,"}))
                .isInstanceOfSatisfying(
                        ModelException.class,
                        e -> assertThat(e.words().da()).contains("Linje 3", "base_year", "2023", "2015", "linje 2"));
        assertThatThrownBy(() -> run(Map.of(), LINES, new String[] {INDEX, "x,2024K1,X,104,2023,"}))
                .isInstanceOfSatisfying(
                        ModelException.class,
                        e -> assertThat(e.words().da()).contains("Linje 2", "hverken et år eller en måned"));
        assertThatThrownBy(() -> run(Map.of("price-index", "y"), LINES, PRICES))
                .isInstanceOfSatisfying(
                        ModelException.class, e -> assertThat(e.words().da()).contains("intet indeks 'y'", "x"));
        assertThatThrownBy(() -> run(Map.of("price-year", "2010"), LINES, PRICES))
                .isInstanceOfSatisfying(
                        ModelException.class,
                        e -> assertThat(e.words().da()).contains("prisåret '2010'", "[2023, 2024]"));
        assertThatThrownBy(() -> run(Map.of("line", "c"), LINES, PRICES))
                .isInstanceOfSatisfying(
                        ModelException.class,
                        e -> assertThat(e.words().da()).contains("'c'", "all, frame_service, frame_transfers, a, b"));
        assertThatThrownBy(() -> run(Map.of("year", "2023"), LINES, PRICES))
                .isInstanceOfSatisfying(
                        ModelException.class, e -> assertThat(e.words().da()).contains("ikke to år at sammenligne"));
    }

    private static ModelResult run(Map<String, String> options, String[] lines, String[] prices) {
        return MODEL.run(ExampleData.of("lyngby-taarbaek")
                .withLines(FrameData.FRAME, lines)
                .withLines(FrameData.PRICES, prices)
                .input("Greve", Optional.empty(), options));
    }

    private static double number(Graph graph, String path) {
        return figure(graph, path).number();
    }

    private static Figure figure(Graph graph, String path) {
        return graph.get(new FigureId("follow-up-prices/" + path));
    }
}
