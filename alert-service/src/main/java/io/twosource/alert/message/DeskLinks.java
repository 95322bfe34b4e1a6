package io.twosource.alert.message;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * Permalinks to the desk's pages.
 *
 * @param url where people reach the desk's service, below which {@code /desk/} is; empty: nothing
 *     links there
 */
public record DeskLinks(Optional<URI> url) {

    public static final DeskLinks NONE = new DeskLinks(Optional.empty());

    /** An alert has to have room beside it. */
    private static final int LONGEST = 500;

    private static final Set<String> SCHEMES = Set.of("http", "https");

    /**
     * @throws IllegalArgumentException if pages cannot be below it
     */
    public DeskLinks {
        url.filter(address -> !isAddress(address))
                .ifPresent(
                        address -> {
                            throw new IllegalArgumentException(
                                    "twosource.desk.url is no http or https address of at most %d"
                                                    .formatted(LONGEST)
                                            + " characters without user, query and fragment");
                        });
    }

    /** The page of a claim. */
    public Optional<String> claim(String claimId) {
        return url.map(address -> address.toString().replaceAll("/+$", ""))
                .map(address -> address + "/desk/claims/" + claimId);
    }

    private static boolean isAddress(URI address) {
        return SCHEMES.contains(String.valueOf(address.getScheme()))
                && address.getHost() != null
                && address.getRawUserInfo() == null
                && address.getRawQuery() == null
                && address.getRawFragment() == null
                && address.toString().length() <= LONGEST;
    }
}
