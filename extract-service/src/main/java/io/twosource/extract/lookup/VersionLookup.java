package io.twosource.extract.lookup;

/** What came of looking for what was read in an article version. */
sealed interface VersionLookup {

    record Found(VersionReport report) implements VersionLookup {}

    /** It stands nowhere in what was to be looked at: it was not read, or it is forgotten. */
    record NotRead() implements VersionLookup {}

    /** Not all could be looked at. */
    record Unavailable(String reason) implements VersionLookup {}
}
