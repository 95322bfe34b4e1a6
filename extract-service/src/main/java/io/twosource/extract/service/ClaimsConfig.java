package io.twosource.extract.service;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.twosource.extract.claim.LeastWorth;
import io.twosource.extract.walk.Joining;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How statements find their claims. */
@ConfigMapping(prefix = "twosource.claims")
public interface ClaimsConfig {

    /**
     * Regions of meaning, each decided by one thread at a time: more of them spread the work over
     * more instances, one is exact. Not to be changed over a stream's life, as claims stay where
     * they were opened.
     */
    @WithDefault("1")
    @Min(1)
    @Max(8)
    int cells();

    /**
     * How long a claim is kept to which nothing comes any more: then it goes, with its statements,
     * from here and from what alert-service shows. Not shorter than twice the window.
     */
    @WithDefault("1095d")
    Duration keep();

    /** Cells that a statement asks before it opens a claim: more find more, each costs a hop. */
    @WithDefault("6")
    @Min(1)
    int visits();

    /**
     * How far apart the articles of one claim may be; longer merges events, shorter splits them.
     */
    @WithDefault("14d")
    Duration window();

    /**
     * Claims that a cell holds in memory: some 5 kB each. Beyond, those to which nothing came for
     * longest are over before their window is.
     */
    @WithDefault("150000")
    @Min(1)
    int live();

    /**
     * How likely a statement must be on a claim's matter to join it: higher splits claims, lower
     * merges them.
     */
    @WithDefault("" + Joining.JOIN)
    @DecimalMin("0")
    @DecimalMax("1")
    double join();

    /** The same, for the first cell that has such a claim to take it without asking others. */
    @WithDefault("" + Joining.SURE)
    @DecimalMin("0")
    @DecimalMax("1")
    double sure();

    /**
     * Worth from which on a statement opens a claim: below, it joins one that is there or none.
     * Low, since whoever confirms or denies it later must find it.
     */
    @WithDefault("" + LeastWorth.OPENS)
    @DecimalMin("0")
    @DecimalMax("1")
    double leastWorth();

    /**
     * Worth of a statement from which on its claim is reported. Higher tells less and misses more.
     */
    @WithDefault("" + LeastWorth.REPORTED)
    @DecimalMin("0")
    @DecimalMax("1")
    double leastWorthReported();

    /**
     * What a notice of a confirmation, denial, dispute, reversal or silence must be worth to be
     * told: how likely an editor wants it, not what its statement is worth by itself. Higher tells
     * less, and more of that is right.
     */
    @WithDefault("" + LeastWorth.TOLD)
    @DecimalMin("0")
    @DecimalMax("1")
    double leastWorthTold();
}
