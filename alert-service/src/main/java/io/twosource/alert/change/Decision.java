package io.twosource.alert.change;

import java.util.List;
import java.util.Optional;

/**
 * What is to be written, all of it at once.
 *
 * @param writes in this order
 */
public record Decision(List<Write> writes, Outcome outcome) {

    /**
     * One record.
     *
     * @param standing empty: it stands no more
     */
    public record Write(RecordKey key, Optional<Standing> standing) {}

    public Decision {
        writes = List.copyOf(writes);
    }

    static Decision only(Outcome outcome) {
        return new Decision(List.of(), outcome);
    }
}
