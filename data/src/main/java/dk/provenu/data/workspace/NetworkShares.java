package dk.provenu.data.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells whether a folder lies on a network share. There the catalog is not safe: its write-ahead log needs shared memory
 * and locks that network file systems do not give (SQLite's own documentation, "Write-Ahead Logging", says so).
 */
final class NetworkShares {

    private static final Set<String> TYPES = Set.of(
            "nfs",
            "nfs3",
            "nfs4",
            "cifs",
            "smb",
            "smb2",
            "smb3",
            "smbfs",
            "9p",
            "afs",
            "ncpfs",
            "ncp",
            "davfs",
            "davfs2",
            "webdav",
            "afpfs",
            "ceph",
            "glusterfs",
            "lustre",
            "gpfs",
            "beegfs",
            "ocfs2",
            "coda",
            "vboxsf",
            "drvfs");
    private static final Pattern REMOTE_FUSE = Pattern.compile(
            "fuse\\.(sshfs|rclone|s3fs|smbnetfs|gvfsd-fuse|davfs2?|glusterfs|ceph.*|gcsfuse|blobfuse.*)");

    private NetworkShares() {}

    /** The type of the file system that holds the folder or its nearest existing parent. */
    static String typeOf(Path folder) throws IOException {
        Path existing = folder.toAbsolutePath().normalize();
        while (!Files.exists(existing)) {
            Path parent = existing.getParent();
            if (parent == null) {
                throw new IOException("no existing parent of " + folder);
            }
            existing = parent;
        }
        return existing.toString().startsWith("\\\\")
                ? "smb"
                : Files.getFileStore(existing).type();
    }

    static boolean isNetwork(String type) {
        String name = type.toLowerCase(Locale.ROOT);
        return TYPES.contains(name) || REMOTE_FUSE.matcher(name).matches();
    }
}
