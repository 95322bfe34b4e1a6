package io.twosource.ingest.item;

import java.util.List;

/**
 * What was taken of a feed's items.
 *
 * @param news how many had not been seen before
 * @param seen hashes of all that need not be taken again, the latest last
 */
public record Taken(int news, List<Long> seen) {

    public Taken {
        seen = List.copyOf(seen);
    }
}
