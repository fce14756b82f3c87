package dk.provenu.data.paper;

import java.util.List;

/**
 * What manifest.json of an issue says.
 *
 * @param format the form of the manifest itself
 * @param name the paper
 * @param number the issue
 * @param basis what it rested on
 * @param files every other file of the issue, its decisions apart
 */
record IssueManifest(int format, String name, int number, Basis basis, List<Sealed> files) {

    static final int FORMAT = 1;

    /**
     * A file of the issue.
     *
     * @param name its name in the folder
     * @param bytes its size
     * @param sha256 its checksum
     */
    record Sealed(String name, long bytes, String sha256) {}

    IssueManifest {
        files = List.copyOf(files);
    }
}
