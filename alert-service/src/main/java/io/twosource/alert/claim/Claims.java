package io.twosource.alert.claim;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.twosource.alert.service.Problems;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.store.AlreadyClosedException;

/** All claims as this replica knows them. Thread-safe. */
@Singleton
public class Claims {

    private final ClaimReader reader;

    Claims(ClaimReader reader) {
        this.reader = reader;
    }

    void start(@Observes StartupEvent event) {
        reader.start();
    }

    void stop(@Observes ShutdownEvent event) {
        reader.close();
    }

    /** The claims asked for; the problem is 503 while this replica has not read all of them. */
    ClaimPage search(ClaimSearch search, QueryTimeout stop) {
        return ask(index -> index.search(search, stop));
    }

    /** One claim; the problem is 503 while this replica has not read all of them. */
    Optional<FoundClaim> find(String id) {
        return ask(index -> index.find(id));
    }

    /** What a claim says; empty where nobody has said so. The problem is 503 as above. */
    public Optional<String> text(String id) {
        return find(id).map(FoundClaim::claim).map(Claim::text);
    }

    /** The record of one claim as it stands in Kafka; the problem is 503 as above. */
    public Optional<byte[]> record(String id) {
        return ask(index -> index.record(id));
    }

    /** The problem is 503 while this replica has not read all claims. */
    public void requireAllRead() {
        ask(index -> index);
    }

    /**
     * The claims on whose timeline an article stands, newest change first; of a long claim the
     * index has the newest statements alone. The problem is 503 while this replica has not read all
     * claims.
     */
    public List<ClaimSummary> ofArticle(String articleId, int most) {
        return ask(index -> index.ofArticle(articleId, most));
    }

    private <T> T ask(Asking<T> asking) {
        try {
            return asking.of(reader.index().orElseThrow(Claims::notYet));
        } catch (IOException | AlreadyClosedException e) {
            if (CorruptIndex.isReasonOf(e)) {
                reader.rebuild();
            }
            throw notYet();
        }
    }

    private static RuntimeException notYet() {
        return Problems.unavailable("this replica is still reading the claims");
    }

    private interface Asking<T> {
        T of(ClaimIndex index) throws IOException;
    }
}
