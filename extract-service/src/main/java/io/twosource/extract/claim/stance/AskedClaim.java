package io.twosource.extract.claim.stance;

import io.twosource.extract.reading.bearing.Bearing;

/** A claim that articles are asked about: one sentence, and how that puts it. */
public final class AskedClaim {

    private final Utterance utterance;
    private final Bearing bearing;

    AskedClaim(Utterance utterance, Bearing bearing) {
        this.utterance = utterance;
        this.bearing = bearing;
    }

    Utterance utterance() {
        return utterance;
    }

    Bearing bearing() {
        return bearing;
    }
}
