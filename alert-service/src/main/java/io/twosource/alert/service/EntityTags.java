package io.twosource.alert.service;

import io.twosource.alert.change.Condition;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Versions as HTTP tells them: {@code ETag} and {@code If-Match} (RFC 9110, 8.8.3 and 13.1.1). */
public final class EntityTags {

    /** Of no version: what is not ours, or is weak, matches nothing. */
    private static final long NONE = -1;

    private static final int LONGEST = 1_000;
    private static final Pattern TAG = Pattern.compile("(W/)?\"([\\x21\\x23-\\x7E]*)\"");
    private static final Pattern TAGS = Pattern.compile("%1$s(\\s*,\\s*%1$s)*".formatted(TAG));
    private static final Pattern OURS = Pattern.compile("\\d{1,18}");

    private EntityTags() {}

    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /**
     * What a request wants of the version that it changes.
     *
     * @param ifMatch null: nothing
     * @param otherwise what counts then
     */
    public static Condition condition(@Nullable String ifMatch, Condition otherwise) {
        if (ifMatch == null) {
            return otherwise;
        }
        String tags = ifMatch.strip();
        if (tags.equals("*")) {
            return Condition.STANDS;
        }
        if (tags.length() > LONGEST || !TAGS.matcher(tags).matches()) {
            throw Problems.badParameter("If-Match", "must be entity tags, or *");
        }
        Set<Long> versions =
                TAG.matcher(tags)
                        .results()
                        .map(EntityTags::version)
                        .collect(Collectors.toUnmodifiableSet());
        return new Condition(otherwise.mustStand(), versions, OptionalLong.empty());
    }

    private static long version(MatchResult tag) {
        Matcher ours = OURS.matcher(tag.group(2));
        return tag.group(1) == null && ours.matches() ? Long.parseLong(ours.group()) : NONE;
    }
}
