package dk.provenu.app.cli;

import dk.provenu.data.importing.ImportProgress;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.Text;
import java.io.PrintStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Tells a person at a terminal what is being done and how far it is, from the second second on. Also passes Ctrl-C on: the
 * work is asked to stop, and the program waits a little for it.
 */
final class Progress implements ImportProgress, AutoCloseable {

    private static final long FIRST_MILLIS = 1_000;
    private static final long EACH_MILLIS = 250;
    private static final long PATIENCE_SECONDS = 5;
    private static final String ERASE = "\r\u001b[K";

    private final PrintStream err;
    private final Language language;
    private final boolean shown;
    private final long began = System.nanoTime();
    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread stopper;
    private volatile Text doing;
    private volatile long rows;
    private volatile boolean stopped;

    private Progress(Streams streams, Language language, Text doing) {
        this.err = streams.err();
        this.language = language;
        this.shown = streams.errIsTerminal();
        this.doing = doing;
        this.stopper = new Thread(this::stop);
    }

    /** Begins to tell; end it by closing it. */
    static Progress of(Streams streams, Language language, Text doing) {
        Progress progress = new Progress(streams, language, doing);
        Runtime.getRuntime().addShutdownHook(progress.stopper);
        if (progress.shown) {
            Thread.ofVirtual().start(progress::tell);
        }
        return progress;
    }

    @Override
    public void at(Text step, long rowsDone) {
        doing = step;
        rows = rowsDone;
    }

    @Override
    public boolean stopped() {
        return stopped;
    }

    private void stop() {
        stopped = true;
        try {
            done.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell() {
        try {
            boolean ended = done.await(FIRST_MILLIS, TimeUnit.MILLISECONDS);
            while (!ended) {
                line();
                ended = done.await(EACH_MILLIS, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void line() {
        if (done.getCount() > 0) {
            long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began);
            String count = rows > 0 ? ", " + rows + Text.of(" rækker", " rows").in(language) : "";
            err.print(ERASE + doing.in(language) + " ... " + seconds + " s" + count);
            err.flush();
        }
    }

    @Override
    public synchronized void close() {
        done.countDown();
        if (shown) {
            err.print(ERASE);
            err.flush();
        }
        try {
            Runtime.getRuntime().removeShutdownHook(stopper);
        } catch (IllegalStateException e) {
            // The program is ending: the hook has just been let go.
            return;
        }
    }
}
