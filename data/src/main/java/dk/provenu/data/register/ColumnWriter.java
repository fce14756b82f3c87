package dk.provenu.data.register;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes columns one after the other: the number of values, then the values, in blocks. */
final class ColumnWriter implements AutoCloseable {

    /** What a column file begins with; to be changed when its form is. */
    static final long FORM = 0x50524F56434F4C31L;

    private static final int BLOCK = 1 << 22;

    private final FileChannel channel;
    private final ByteBuffer block = ByteBuffer.allocateDirect(BLOCK).order(ByteOrder.LITTLE_ENDIAN);

    private ColumnWriter(FileChannel channel) {
        this.channel = channel;
    }

    static ColumnWriter open(Path file, long key) throws IOException {
        ColumnWriter writer =
                new ColumnWriter(FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
        writer.block.putLong(FORM).putLong(key);
        return writer;
    }

    void ints(int[] values) throws IOException {
        begin(values.length);
        for (int at = 0; at < values.length; ) {
            int size = Math.min(values.length - at, room(Integer.BYTES));
            block.asIntBuffer().put(values, at, size);
            at += moved(size, Integer.BYTES);
        }
    }

    void shorts(short[] values) throws IOException {
        begin(values.length);
        for (int at = 0; at < values.length; ) {
            int size = Math.min(values.length - at, room(Short.BYTES));
            block.asShortBuffer().put(values, at, size);
            at += moved(size, Short.BYTES);
        }
    }

    void floats(float[] values) throws IOException {
        begin(values.length);
        for (int at = 0; at < values.length; ) {
            int size = Math.min(values.length - at, room(Float.BYTES));
            block.asFloatBuffer().put(values, at, size);
            at += moved(size, Float.BYTES);
        }
    }

    void bytes(byte[] values) throws IOException {
        begin(values.length);
        for (int at = 0; at < values.length; ) {
            int size = Math.min(values.length - at, room(1));
            block.put(values, at, size);
            at += size;
        }
    }

    private void begin(int length) throws IOException {
        room(Integer.BYTES);
        block.putInt(length);
    }

    /** How many values there is room for, at least one. */
    private int room(int width) throws IOException {
        if (block.remaining() < width) {
            flush();
        }
        return block.remaining() / width;
    }

    private int moved(int size, int width) {
        block.position(block.position() + size * width);
        return size;
    }

    private void flush() throws IOException {
        block.flip();
        while (block.hasRemaining()) {
            channel.write(block);
        }
        block.clear();
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            flush();
        }
    }
}
