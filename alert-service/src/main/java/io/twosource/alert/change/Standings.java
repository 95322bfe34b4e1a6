package io.twosource.alert.change;

import java.util.List;
import java.util.Optional;

/** What stands, by newsroom: for whoever decides, to look at. */
public interface Standings {

    Optional<Standing> find(String newsroom, RecordKey key);

    /** Whether there is a newsroom to have a record, or the record is the newsroom's own. */
    boolean isOwned(String newsroom, RecordKey key);

    /** How many there are of the kind that a record is of, counted up to {@code most}. */
    int count(String newsroom, RecordKey kind, int most);

    /** All that a newsroom has. */
    List<RecordKey> allOf(String newsroom);
}
