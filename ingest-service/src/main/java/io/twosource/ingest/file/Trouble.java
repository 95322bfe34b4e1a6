package io.twosource.ingest.file;

import java.nio.file.Path;

/** Told of what cannot be read, moved or looked at, while all else goes on. */
@FunctionalInterface
interface Trouble {

    void with(Path path, Exception reason);
}
