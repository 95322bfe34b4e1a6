package io.twosource.platform.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The rules for each of those on whose word something is dialled (server-side request forgery): an
 * address that is not public is let through for whom an operator lists it, and for nobody else.
 * Immutable and thread-safe.
 */
public final class AddressScopes {

    private static final String FEEDS = "feeds";
    private static final String LINKS = "links";
    private static final String NEWSROOM = "newsroom/";

    private static final Pattern ENTRY =
            Pattern.compile("(feeds|links|newsroom/[a-z0-9-]+)=(\\S+)");

    private final Map<String, AddressRules> scopes;
    private final AddressRules publicOnly;

    /**
     * Rules by scope.
     *
     * @param allowed a scope ({@code feeds}, {@code links} or {@code newsroom/ID}), an equals sign,
     *     and what {@link AddressRules} may be given
     * @throws IllegalArgumentException if one of them is none of these
     */
    public AddressScopes(List<String> allowed, HostNames names) {
        Map<String, List<String>> listed = new TreeMap<>();
        for (String entry : allowed) {
            Matcher written = ENTRY.matcher(entry.strip());
            if (!written.matches()) {
                throw new IllegalArgumentException(
                        "twosource.addresses.allowed does not say for whom: '%s'; write feeds=…, links=… or newsroom/ID=…"
                                .formatted(entry));
            }
            listed.computeIfAbsent(written.group(1), _ -> new ArrayList<>()).add(written.group(2));
        }
        this.publicOnly = new AddressRules(List.of(), names);
        this.scopes =
                listed.entrySet().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Map.Entry::getKey,
                                        scope -> new AddressRules(scope.getValue(), names)));
    }

    /** For a feed at the very URL that an operator gave it. */
    public AddressRules feeds() {
        return of(FEEDS);
    }

    /** For what strangers write: links of a feed's items, hubs, and wherever redirects lead. */
    public AddressRules links() {
        return of(LINKS);
    }

    /** For the webhooks of a newsroom. */
    public AddressRules newsroom(String id) {
        return of(NEWSROOM + id);
    }

    /** For whom nothing is listed. */
    public AddressRules publicOnly() {
        return publicOnly;
    }

    /** The newsrooms for which something is listed. */
    public Set<String> newsrooms() {
        return scopes.keySet().stream()
                .filter(scope -> scope.startsWith(NEWSROOM))
                .map(scope -> scope.substring(NEWSROOM.length()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private AddressRules of(String scope) {
        return scopes.getOrDefault(scope, publicOnly);
    }
}
