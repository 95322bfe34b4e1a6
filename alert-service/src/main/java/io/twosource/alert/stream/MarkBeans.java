package io.twosource.alert.stream;

import io.twosource.alert.mark.ClaimMarks;
import io.twosource.alert.mark.ExampleClaim;
import io.twosource.alert.mark.Marks;
import io.twosource.alert.view.Replicated;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.apache.kafka.common.serialization.Deserializer;

/** Puts together what this replica knows of marks. */
class MarkBeans {

    @Produces
    @Singleton
    Marks marks() {
        return new Marks();
    }

    @Produces
    @Singleton
    Replicated<ClaimMarks> replicatedMarks(Marks view) {
        return new Replicated<>(AlertServiceTopics.CLAIM_MARKS, view);
    }

    @Produces
    @Singleton
    Deserializer<ExampleClaim> exampleClaims() {
        return ExampleRecords.deserializer();
    }
}
