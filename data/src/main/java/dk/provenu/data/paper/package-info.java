/**
 * Issued papers, in the workspace's folder papers: each issue whole, with its text, what it said, the printed files and
 * what it rested on, sealed by checksums and never overwritten. What the committee decides is added in files of its own.
 */
@NullMarked
package dk.provenu.data.paper;

import org.jspecify.annotations.NullMarked;
