package dk.provenu.data.register;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Reads columns that {@link ColumnWriter} wrote, from the mapped file into arrays. */
final class ColumnReader implements AutoCloseable {

    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfShort SHORT =
            ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfFloat FLOAT =
            ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private final Arena arena;
    private final MemorySegment mapped;
    private long at = 2L * Long.BYTES;

    private ColumnReader(Arena arena, MemorySegment mapped) {
        this.arena = arena;
        this.mapped = mapped;
    }

    static ColumnReader open(Path file, long key) throws IOException {
        Arena arena = Arena.ofConfined();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            if (channel.size() < 2L * Long.BYTES) {
                throw new IOException(file + " is cut short");
            }
            MemorySegment mapped = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena);
            if (mapped.get(LONG, 0) != ColumnWriter.FORM || mapped.get(LONG, Long.BYTES) != key) {
                throw new IOException(file + " is of another form or another vintage");
            }
            return new ColumnReader(arena, mapped);
        } catch (IOException e) {
            arena.close();
            throw e;
        }
    }

    int[] ints() throws IOException {
        int[] values = new int[length(Integer.BYTES)];
        MemorySegment.copy(mapped, INT, at, values, 0, values.length);
        at += (long) Integer.BYTES * values.length;
        return values;
    }

    short[] shorts() throws IOException {
        short[] values = new short[length(Short.BYTES)];
        MemorySegment.copy(mapped, SHORT, at, values, 0, values.length);
        at += (long) Short.BYTES * values.length;
        return values;
    }

    float[] floats() throws IOException {
        float[] values = new float[length(Float.BYTES)];
        MemorySegment.copy(mapped, FLOAT, at, values, 0, values.length);
        at += (long) Float.BYTES * values.length;
        return values;
    }

    byte[] bytes() throws IOException {
        byte[] values = new byte[length(1)];
        MemorySegment.copy(mapped, ValueLayout.JAVA_BYTE, at, values, 0, values.length);
        at += values.length;
        return values;
    }

    private int length(int width) throws IOException {
        if (at + Integer.BYTES > mapped.byteSize()) {
            throw new IOException("The column file is cut short");
        }
        int length = mapped.get(INT, at);
        at += Integer.BYTES;
        if (length < 0 || at + (long) length * width > mapped.byteSize()) {
            throw new IOException("The column file is cut short");
        }
        return length;
    }

    @Override
    public void close() {
        arena.close();
    }
}
