package io.twosource.standalone;

import java.util.List;

/** The three services, with what each is given on one machine. */
enum Service {
    INGEST("ingest-service", "128m"),
    EXTRACT("extract-service", "512m"),
    ALERT("alert-service", "256m");

    private final String title;
    private final String heap;

    Service(String title, String heap) {
        this.title = title;
        this.heap = heap;
    }

    String title() {
        return title;
    }

    /** Of its JVM. An AOT cache has to be made with the same as it is used with. */
    List<String> options() {
        return List.of(
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                "-XX:MaxMetaspaceSize=192m",
                "-XX:ReservedCodeCacheSize=96m",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow");
    }
}
