package io.twosource.alert.stream;

import io.twosource.alert.notice.Notice;
import io.twosource.alert.notice.Outlets;
import java.util.Optional;
import java.util.OptionalInt;

/** The outlets of one notice, looked up once, however many subscriptions ask. For one thread. */
final class OutletsOnce implements Outlets {

    private final Outlets outlets;
    private Optional<OptionalInt> known = Optional.empty();

    OutletsOnce(Outlets outlets) {
        this.outlets = outlets;
    }

    @Override
    public OptionalInt carrying(Notice notice) {
        OptionalInt carrying = known.orElseGet(() -> outlets.carrying(notice));
        known = Optional.of(carrying);
        return carrying;
    }
}
