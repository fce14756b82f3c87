package dk.provenu.data.importing;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.provenu.data.guard.CprNumbers;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Ways in which a file goes wrong between a source and an import. */
enum Mutation {
    FLIP_A_BIT,
    REPLACE_A_BYTE,
    INSERT_A_BYTE,
    DELETE_A_BYTE,
    CUT_THE_END,
    CUT_A_PIECE,
    DELETE_A_LINE,
    DUPLICATE_A_LINE,
    SWAP_TWO_LINES,
    JOIN_TWO_LINES,
    SWAP_TWO_CELLS_OF_A_LINE,
    SEMICOLONS_IN_ONE_LINE,
    SEMICOLONS_EVERYWHERE,
    COMMA_IN_ONE_NUMBER,
    POINT_INTO_ONE_NUMBER,
    DECIMALS_CUT_FROM_ONE_NUMBER,
    EMPTY_ONE_CELL,
    STRANGE_CELL,
    QUOTE_IN_THE_MIDDLE,
    PERSON_IN_A_CELL,
    WINDOWS_ENCODING,
    HEADING_RENAMED,
    HEADING_DUPLICATED,
    DAMAGED_BY_DOUBLE_ENCODING;

    private static final List<String> STRANGE = List.of(
            "NaN",
            "Infinity",
            "-Infinity",
            "1e5",
            "1E400",
            "..",
            ".",
            "-",
            "N/A",
            "#REF!",
            "0x10",
            "1,234.5",
            "1.234,5",
            "+5",
            "5%",
            "5 kr.",
            "=1+1",
            "=cmd|'/c calc'!A1",
            "\u22125",
            "1 000",
            "1\u00a0000",
            "2.004",
            "2,004",
            "'5",
            "\u0661\u0662",
            "1_000",
            "9999999999999999999999",
            "-0",
            "true",
            "2016-01-01",
            "\u200b5",
            "");

    /** The bytes, gone wrong in this way. */
    byte[] apply(byte[] bytes, Random random) {
        return switch (this) {
            case FLIP_A_BIT, REPLACE_A_BYTE, INSERT_A_BYTE, DELETE_A_BYTE, CUT_THE_END, CUT_A_PIECE ->
                onBytes(bytes, random);
            case WINDOWS_ENCODING -> new String(bytes, UTF_8).getBytes(Charset.forName("windows-1252"));
            case DAMAGED_BY_DOUBLE_ENCODING -> new String(bytes, Charset.forName("windows-1252")).getBytes(UTF_8);
            default -> onLines(new String(bytes, UTF_8), random).getBytes(UTF_8);
        };
    }

    private byte[] onBytes(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length);
        byte[] copy = bytes.clone();
        switch (this) {
            case FLIP_A_BIT -> copy[at] ^= (byte) (1 << random.nextInt(8));
            case REPLACE_A_BYTE -> copy[at] = (byte) random.nextInt(256);
            case INSERT_A_BYTE -> copy = joined(bytes, at, new byte[] {(byte) random.nextInt(256)}, at);
            case DELETE_A_BYTE -> copy = joined(bytes, at, new byte[0], at + 1);
            case CUT_THE_END -> copy = Arrays.copyOf(bytes, at + 1);
            default -> copy = joined(bytes, at, new byte[0], Math.min(bytes.length, at + 1 + random.nextInt(80)));
        }
        return copy;
    }

    private static byte[] joined(byte[] bytes, int until, byte[] middle, int from) {
        byte[] result = new byte[until + middle.length + bytes.length - from];
        System.arraycopy(bytes, 0, result, 0, until);
        System.arraycopy(middle, 0, result, until, middle.length);
        System.arraycopy(bytes, from, result, until + middle.length, bytes.length - from);
        return result;
    }

    private String onLines(String text, Random random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        int line = lines.size() < 2 ? 0 : 1 + random.nextInt(lines.size() - 1);
        switch (this) {
            case DELETE_A_LINE -> lines.remove(line);
            case DUPLICATE_A_LINE -> lines.add(line, lines.get(line));
            case SWAP_TWO_LINES -> Collections.swap(lines, line, random.nextInt(lines.size()));
            case JOIN_TWO_LINES -> {
                if (line + 1 < lines.size()) {
                    lines.set(line, lines.get(line) + lines.remove(line + 1));
                }
            }
            case SEMICOLONS_EVERYWHERE -> lines.replaceAll(each -> each.replace(',', ';'));
            case HEADING_RENAMED, HEADING_DUPLICATED -> lines.set(0, onHeader(lines.getFirst(), random));
            default -> lines.set(line, onCells(lines.get(line), random));
        }
        return String.join("\n", lines) + "\n";
    }

    private String onHeader(String header, Random random) {
        String[] cells = header.split(",", -1);
        int at = random.nextInt(cells.length);
        cells[at] = this == HEADING_RENAMED ? cells[at] + "x" : cells[random.nextInt(cells.length)];
        return String.join(",", cells);
    }

    private String onCells(String line, Random random) {
        String[] cells = line.split(",", -1);
        int at = random.nextInt(cells.length);
        int number = aNumber(cells, random);
        switch (this) {
            case SWAP_TWO_CELLS_OF_A_LINE -> {
                int other = random.nextInt(cells.length);
                String cell = cells[at];
                cells[at] = cells[other];
                cells[other] = cell;
            }
            case SEMICOLONS_IN_ONE_LINE -> {
                return line.replace(',', ';');
            }
            case COMMA_IN_ONE_NUMBER -> cells[number] = "\"" + cells[number].replace('.', ',') + "\"";
            case POINT_INTO_ONE_NUMBER -> cells[number] = withPoint(cells[number], random);
            case DECIMALS_CUT_FROM_ONE_NUMBER -> cells[number] = cells[number].replaceFirst("\\..*", "");
            case EMPTY_ONE_CELL -> cells[at] = "";
            case STRANGE_CELL -> cells[at] = "\"" + STRANGE.get(random.nextInt(STRANGE.size())) + "\"";
            case QUOTE_IN_THE_MIDDLE -> {
                int place = random.nextInt(line.length() + 1);
                return line.substring(0, place) + "\"" + line.substring(place);
            }
            case PERSON_IN_A_CELL -> cells[at] = person(random);
            default -> throw new IllegalStateException(name());
        }
        return String.join(",", cells);
    }

    /** Of a person born on a day that every month has. */
    static String person(Random random) {
        return CprNumbers.with(
                random.nextBoolean() ? "-" : " ",
                1 + random.nextInt(28),
                1 + random.nextInt(12),
                random.nextInt(100),
                random.nextInt(10_000));
    }

    private static int aNumber(String[] cells, Random random) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            if (cells[i].matches("-?\\d+(\\.\\d+)?")) {
                numbers.add(i);
            }
        }
        return numbers.isEmpty() ? 0 : numbers.get(random.nextInt(numbers.size()));
    }

    private static String withPoint(String cell, Random random) {
        int place = random.nextInt(cell.length() + 1);
        return cell.substring(0, place) + "." + cell.substring(place);
    }
}
