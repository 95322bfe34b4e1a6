package io.twosource.alert.replica;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.twosource.alert.newsroom.Caller;
import io.twosource.alert.service.Problems;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
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
    private final Caller caller;

    HeldStores(
            KafkaStreams streams,
            StreamsConfig settings,
            ReplicaConfig config,
            ReplicaSignature signature,
            CurrentVertxRequest requests,
            Caller caller) {
        String self = settings.getString(StreamsConfig.APPLICATION_SERVER_CONFIG);
        this.holders = new Holders(streams, HostInfo.buildFromEndpoint(self));
        this.others = new OtherReplica(config.timeout(), signature);
        this.requests = requests;
        this.caller = caller;
    }

    /**
     * Answers the current request, which has no body: from the store if this replica holds the key,
     * else with what the replica answers that does. The problem is 503 while the store moves.
     *
     * @param answer reads the store; closes the iterators that it opens
     */
    public <S> Response ask(
            String store, String key, QueryableStoreType<S> type, Function<S, Response> answer) {
        return ask(store, key, partition -> answer.apply(holders.store(store, partition, type)));
    }

    /**
     * The same from two stores that one processor has, so that they are held together.
     *
     * @param answer reads both; closes the iterators that it opens
     */
    public <S, T> Response ask(
            HeldStore<S> one, HeldStore<T> other, String key, BiFunction<S, T, Response> answer) {
        return ask(
                one.name(),
                key,
                partition ->
                        answer.apply(
                                holders.store(one.name(), partition, one.type()),
                                holders.store(other.name(), partition, other.type())));
    }

    private Response ask(String store, String key, IntFunction<Response> here) {
        try {
            return switch (holders.of(store, key)) {
                case Holder.Here(int partition) -> here.apply(partition);
                case Holder.There(_) when caller.isPassedOn() -> throw moving();
                case Holder.There(HostInfo replica) ->
                        others.ask(
                                replica,
                                Question.of(requests.getCurrent().request(), caller.member()));
                case Holder.Nobody() -> throw moving();
            };
        } catch (InvalidStateStoreException e) {
            throw moving();
        }
    }

    /**
     * Reads what is a part of an answer: from the store if this replica holds the key, else from
     * what the replica that does answers the caller at a path of its own.
     *
     * @param here closes the iterators that it opens
     * @param there reads the body of the answer
     */
    public <S, T> T find(
            String store,
            String key,
            QueryableStoreType<S> type,
            Function<S, T> here,
            String path,
            Function<byte[], T> there) {
        try {
            return switch (holders.of(store, key)) {
                case Holder.Here(int partition) ->
                        here.apply(holders.store(store, partition, type));
                case Holder.There(HostInfo replica) -> there.apply(body(replica, path));
                case Holder.Nobody() -> throw moving();
            };
        } catch (InvalidStateStoreException e) {
            throw moving();
        }
    }

    private byte[] body(HostInfo replica, String path) {
        Response answer = others.ask(replica, new Question("GET", path, caller.member(), Map.of()));
        if (answer.getStatus() != Response.Status.OK.getStatusCode()) {
            throw moving();
        }
        return (byte[]) answer.getEntity();
    }

    private static RuntimeException moving() {
        return Problems.unavailable("what is asked for is moving between replicas");
    }
}
