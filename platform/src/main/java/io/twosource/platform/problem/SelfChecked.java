package io.twosource.platform.problem;

import java.util.stream.Stream;

/** A request's body that finds by itself what is wrong in it, where no validator does. */
public interface SelfChecked {

    /** All that is wrong in it, what is missing too. */
    Stream<Mistake> mistakes();
}
