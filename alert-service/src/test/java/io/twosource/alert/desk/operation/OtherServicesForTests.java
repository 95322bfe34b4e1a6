package io.twosource.alert.desk.operation;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Servers in the place of ingest-service and extract-service, to be told how badly they fare. */
public final class OtherServicesForTests implements QuarkusTestResourceLifecycleManager {

    static final String TOKEN = "what-other-services-let-in";

    private final OtherService ingest = OtherService.start();
    private final OtherService extract = OtherService.start();

    @Override
    public Map<String, String> start() {
        return Map.of(
                "twosource.ingest.url",
                ingest.url(),
                "twosource.extract.url",
                extract.url(),
                "twosource.services.token",
                TOKEN,
                "twosource.services.timeout",
                "2s");
    }

    @Override
    public void stop() {
        ingest.close();
        extract.close();
    }
}
