package io.twosource.alert.sender;

import java.util.concurrent.CompletableFuture;

/** What is being done about one Kafka record. */
interface Handling {

    /** Completes when the record may be let go of, exceptionally if it must come again. */
    CompletableFuture<?> done();

    /** From now on waits for nothing but Kafka. */
    void letGo();
}
