package dk.provenu.data.read;

/** A file of which nothing can be read: the refusal says why and what to do. */
public final class FileRefusedException extends Exception {

    private final transient Refusal refusal;

    public FileRefusedException(Refusal refusal) {
        super(refusal.reason().en());
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
