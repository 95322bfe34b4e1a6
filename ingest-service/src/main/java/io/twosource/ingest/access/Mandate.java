package io.twosource.ingest.access;

import io.twosource.ingest.submission.ArticleId;
import io.twosource.ingest.submission.Authority;
import io.twosource.ingest.submission.OutletName;
import java.util.Map;
import java.util.Optional;

/** What its holder may publish as, and whose articles it may change and see. */
public sealed interface Mandate {

    /** As any outlet. */
    Mandate ALL = new All();

    /** Whose articles it may change there; empty where it may not publish as that outlet. */
    Optional<Authority> over(OutletName outlet);

    /** As {@link #over(OutletName)}, of the outlet by whose part an article's id begins. */
    Optional<Authority> over(ArticleId article);

    /**
     * Whether it reaches an article, to change or to see it.
     *
     * @param pusher whose it is, if a pusher's
     */
    boolean reaches(OutletName outlet, Optional<String> pusher);

    /** Whether whoever holds it is the pusher of that name. */
    boolean isOf(String pusher);

    /** Operators'. */
    record All() implements Mandate {

        @Override
        public Optional<Authority> over(OutletName outlet) {
            return Optional.of(Authority.OPERATOR);
        }

        @Override
        public Optional<Authority> over(ArticleId article) {
            return Optional.of(Authority.OPERATOR);
        }

        @Override
        public boolean reaches(OutletName outlet, Optional<String> pusher) {
            return true;
        }

        @Override
        public boolean isOf(String pusher) {
            return false;
        }
    }

    /**
     * A pusher's.
     *
     * @param outlets that it may publish as, each with whose articles it may change there
     */
    record Outlets(String pusher, Map<OutletName, Authority> outlets) implements Mandate {

        public Outlets {
            outlets = Map.copyOf(outlets);
        }

        @Override
        public Optional<Authority> over(OutletName outlet) {
            return Optional.ofNullable(outlets.get(outlet));
        }

        @Override
        public Optional<Authority> over(ArticleId article) {
            return outlets.entrySet().stream()
                    .filter(outlet -> outlet.getKey().names(article))
                    .map(Map.Entry::getValue)
                    .findFirst();
        }

        @Override
        public boolean reaches(OutletName outlet, Optional<String> owner) {
            return over(outlet)
                    .filter(
                            authority ->
                                    authority != Authority.OWN
                                            || owner.isEmpty()
                                            || owner.filter(this::isOf).isPresent())
                    .isPresent();
        }

        @Override
        public boolean isOf(String name) {
            return pusher.equals(name);
        }
    }
}
