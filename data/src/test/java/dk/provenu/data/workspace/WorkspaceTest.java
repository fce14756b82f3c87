package dk.provenu.data.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkspaceTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    @Test
    void refusesAFolderThatIsNone() {
        assertThatThrownBy(() -> Workspace.open(folder))
                .isInstanceOfSatisfying(
                        WorkspaceException.class,
                        e -> assertThat(e.words().da()).contains("workspace.yaml"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nfs", "nfs4", "cifs", "SMB2", "smbfs", "9p", "fuse.sshfs", "davfs", "vboxsf"})
    void knowsNetworkShares(String type) {
        assertThat(NetworkShares.isNetwork(type)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ext4", "xfs", "btrfs", "apfs", "NTFS", "tmpfs", "overlay", "zfs", "fuseblk"})
    void knowsLocalDisks(String type) {
        assertThat(NetworkShares.isNetwork(type)).isFalse();
    }

    @Test
    void theWriteLockLetsOneInAtATime() {
        Workspace workspace = Workspace.openOrCreate(folder.resolve("w"), WorkspaceSettings.NONE);
        try (WriteLock first = WriteLock.take(workspace)) {
            assertThat(first).isNotNull();
            assertThat(CompletableFuture.supplyAsync(
                                    () -> WriteLock.tryTake(workspace).isPresent())
                            .join())
                    .isFalse();
        }
        WriteLock.tryTake(workspace).orElseThrow().close();
    }
}
