package dk.provenu.data.register;

import java.util.Arrays;

/** A column of whole numbers while it grows. */
final class Grown {

    private int[] values = new int[1 << 12];
    private int size;

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + (size >> 1));
        }
        values[size++] = value;
    }

    int get(int index) {
        return values[index];
    }

    void set(int index, int value) {
        values[index] = value;
    }

    int size() {
        return size;
    }

    short[] toShorts() {
        short[] shorts = new short[size];
        for (int i = 0; i < size; i++) {
            shorts[i] = (short) values[i];
        }
        return shorts;
    }

    byte[] toBytes() {
        byte[] bytes = new byte[size];
        for (int i = 0; i < size; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
