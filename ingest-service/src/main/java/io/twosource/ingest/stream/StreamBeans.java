package io.twosource.ingest.stream;

import io.micrometer.core.instrument.MeterRegistry;
import io.twosource.ingest.submission.Submission;
import io.twosource.platform.NamedStreams;
import io.twosource.platform.OwnedTopics;
import io.twosource.schemas.Topic;
import io.twosource.schemas.Topics;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.apache.kafka.streams.Topology;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hands the topology and its topics to those who run, create and write them. */
class StreamBeans {

    @Produces
    @Singleton
    IngestTopics topics() {
        return IngestTopics.catalogue();
    }

    @Produces
    @Singleton
    Topic<String, Submission> submissions(IngestTopics topics) {
        return topics.submissions();
    }

    @Produces
    @Singleton
    Topology topology(IngestTopics topics, Memory memory, MeterRegistry metrics) {
        return ArticleTopology.build(
                NamedStreams.builder(),
                topics,
                memory,
                new DecisionCounter(metrics),
                new OriginCounter(metrics));
    }

    @Produces
    @Singleton
    OwnedTopics owned(@ConfigProperty(name = "quarkus.application.name") String service) {
        return OwnedTopics.of(
                Topics.SUBMISSIONS,
                Topics.ARTICLES,
                Topics.FEEDS,
                Topics.FEED_VISITS,
                Topics.HUB_LEASES,
                Topics.HUB_PUSHES,
                // alert-service's, which may start later than the first feed fails.
                Topics.OPERATIONS,
                Topics.deadLettersOf(service));
    }
}
