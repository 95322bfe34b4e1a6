package io.twosource.ingest.document;

import java.util.List;

/** What reading a document came to. */
public sealed interface Reading {

    /** What stands in it, in its order; at least one. */
    record Articles(List<ArticleDraft> drafts) implements Reading {
        public Articles {
            drafts = List.copyOf(drafts);
        }
    }

    /** It is not such a document, or holds no text; at least one violation says why. */
    record Refused(List<Violation> violations) implements Reading {
        public Refused {
            violations = List.copyOf(violations);
        }

        /** For what is wrong with the document as a whole. */
        public static Refused body(String message) {
            return new Refused(List.of(new Violation("body", message)));
        }
    }
}
