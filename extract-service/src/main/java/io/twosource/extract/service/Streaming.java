package io.twosource.extract.service;

import io.micrometer.core.instrument.MeterRegistry;
import io.twosource.extract.claim.LeastWorth;
import io.twosource.extract.meter.ExtractMeters;
import io.twosource.extract.topology.ExtractTopology;
import io.twosource.extract.walk.Joining;
import io.twosource.platform.NamedStreams;
import io.twosource.platform.OwnedTopics;
import io.twosource.schemas.Topics;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.apache.kafka.streams.Topology;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hands Quarkus the stream to run and the topics to create. */
class Streaming {

    @Produces
    @Singleton
    ExtractMeters meters(MeterRegistry registry) {
        return new ExtractMeters(registry);
    }

    /** A singleton, since Streams reaches into its fields, which a client proxy does not have. */
    @Produces
    @Singleton
    Topology topology(Models models, ClaimsConfig claims, ExtractMeters meters) {
        return ExtractTopology.build(
                NamedStreams.builder(),
                models,
                new Joining(models, claims.window(), claims.join(), claims.sure()),
                claims.live(),
                new LeastWorth(
                        claims.leastWorth(), claims.leastWorthReported(), claims.leastWorthTold()),
                claims.keep(),
                meters);
    }

    @Produces
    @Singleton
    OwnedTopics owned(@ConfigProperty(name = "quarkus.application.name") String service) {
        return OwnedTopics.of(
                Topics.STATEMENTS,
                Topics.CLAIM_WALKS,
                Topics.CLAIMS,
                Topics.CLAIM_ENTRIES,
                Topics.NOTICES,
                Topics.deadLettersOf(service));
    }
}
