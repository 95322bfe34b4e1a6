package io.twosource.alert.subscription;

import java.util.OptionalDouble;

/** Says beforehand how much a subscription is told. */
public interface Forecast {

    /**
     * As many alerts a day as came of late, to one decimal; empty where that cannot be tried now.
     */
    OptionalDouble alertsADay(Wish wish);
}
