package io.twosource.alert.mark;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.twosource.alert.claim.Claims;
import io.twosource.alert.newsroom.NewsroomId;
import io.twosource.schemas.Topics;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.common.serialization.Deserializer;

/** Writes what a newsroom has judged wrong as labelled examples, one JSON object on each line. */
@Singleton
class Examples {

    /** Lines of one answer, of which each is a lookup. */
    static final int MOST = 10_000;

    private final Marks marks;
    private final Claims claims;
    private final Deserializer<ExampleClaim> reader;
    private final ObjectWriter json;
    private final Counter leftOut;

    private record Found(ClaimMarks marks, Mark.Judged judged) {}

    Examples(
            Marks marks,
            Claims claims,
            Deserializer<ExampleClaim> reader,
            ObjectMapper json,
            MeterRegistry registry) {
        this.marks = marks;
        this.claims = claims;
        this.reader = reader;
        this.json = json.writer();
        this.leftOut = registry.counter("twosource.marks.examples.left.out");
    }

    /** The problem is 503 while this replica does not know all claims. */
    void requireReady() {
        claims.requireAllRead();
    }

    /** Those of the marks that were changed last, first. */
    void write(NewsroomId newsroom, Example.Kind kind, OutputStream out) throws IOException {
        Stream<Found> wrong =
                marks.of(newsroom)
                        .flatMap(one -> one.judged().stream().map(judged -> new Found(one, judged)))
                        .filter(
                                found ->
                                        Example.kindOf(found.judged())
                                                .filter(kind::equals)
                                                .isPresent())
                        .limit(MOST);
        for (Iterator<Found> each = wrong.iterator(); each.hasNext(); ) {
            Optional<Example> example = example(newsroom, each.next());
            if (example.isPresent()) {
                out.write(json.writeValueAsBytes(example.get()));
                out.write('\n');
            } else {
                leftOut.increment();
            }
        }
    }

    private Optional<Example> example(NewsroomId newsroom, Found found) {
        return claims.record(found.marks().claimId())
                .map(record -> reader.deserialize(Topics.CLAIMS.name(), record))
                .flatMap(claim -> Example.of(newsroom, found.judged(), claim));
    }
}
