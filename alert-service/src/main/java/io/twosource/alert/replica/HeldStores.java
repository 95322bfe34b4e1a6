package io.twosource.alert.replica;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.twosource.alert.service.Problems;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.state.HostInfo;
import org.apache.kafka.streams.state.QueryableStoreType;

/**
 * Answers requests from partitioned stores, wherever the key is. To be called while a request is
 * handled, on a virtual thread. Thread-safe.
 */
@Singleton
public class HeldStores {

    private final Holders holders;
    private final OtherReplica others;
    private final CurrentVertxRequest requests;
    private final ObjectMapper json;

    HeldStores(
            KafkaStreams streams,
            StreamsConfig settings,
            ReplicaConfig config,
            CurrentVertxRequest requests,
            ObjectMapper json) {
        String self = settings.getString(StreamsConfig.APPLICATION_SERVER_CONFIG);
        this.holders = new Holders(streams, HostInfo.buildFromEndpoint(self));
        this.others = new OtherReplica(config.timeout());
        this.requests = requests;
        this.json = json;
    }

    /**
     * Answers the current request, which has no body: from the store if this replica holds the key,
     * else with what the replica answers that does. The problem is 503 while the store moves.
     *
     * @param answer reads the store; closes the iterators that it opens
     */
    public <S> Response ask(
            String store, String key, QueryableStoreType<S> type, Function<S, Response> answer) {
        return ask(store, key, type, answer, "");
    }

    /** As the other, of a request with a body. */
    public <S> Response ask(
            String store,
            String key,
            QueryableStoreType<S> type,
            Function<S, Response> answer,
            Object body) {
        HttpServerRequest request = requests.getCurrent().request();
        try {
            return switch (holders.of(store, key)) {
                case Holder.Here(int partition) ->
                        answer.apply(holders.store(store, partition, type));
                case Holder.There(_) when Question.isPassedOn(request) -> throw moving();
                case Holder.There(HostInfo replica) ->
                        others.ask(replica, Question.of(request, text(body)));
                case Holder.Nobody() -> throw moving();
            };
        } catch (InvalidStateStoreException e) {
            throw moving();
        }
    }

    private static RuntimeException moving() {
        return Problems.unavailable("what is asked for is moving between replicas");
    }

    private String text(Object body) {
        try {
            return body.equals("") ? "" : json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what came as JSON cannot be written as JSON", e);
        }
    }
}
