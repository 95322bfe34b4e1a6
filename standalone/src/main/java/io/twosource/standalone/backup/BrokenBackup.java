package io.twosource.standalone.backup;

import java.io.IOException;
import java.nio.file.Path;

/** A file is no backup that this release can restore, whole and unaltered. */
final class BrokenBackup extends IOException {

    private static final long serialVersionUID = 1L;

    BrokenBackup(Path file, String why) {
        super(file + " " + why);
    }
}
