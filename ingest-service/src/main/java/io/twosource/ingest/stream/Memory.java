package io.twosource.ingest.stream;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** For how long articles are known again. */
@ConfigMapping(prefix = "twosource.memory")
public interface Memory {

    /** Since an article was last submitted; as long as its versions stand in Kafka. */
    @WithDefault("30d")
    Duration ofArticles();

    /** What was refused, for those who ask where it went. */
    @WithDefault("7d")
    Duration ofRefusals();

    /** What texts look like, so that copies of them are known. */
    @WithDefault("7d")
    Duration ofTexts();
}
