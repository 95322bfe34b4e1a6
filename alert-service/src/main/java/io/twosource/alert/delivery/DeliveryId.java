package io.twosource.alert.delivery;

import io.twosource.platform.Sha256;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which delivery: a hash of what it tells, so that whoever sees it twice can tell; and whom it is
 * told, so that it is found where that subscription's deliveries are.
 *
 * @param hash 24 hexadecimal digits
 */
public record DeliveryId(String subscriptionId, String hash) {

    private static final int BYTES = 12;
    private static final String SUBSCRIPTION = "sub_";
    private static final Pattern TEXT = Pattern.compile("dlv_([A-Za-z0-9-]{1,64})_([0-9a-f]{24})");

    /** Of what it tells, and whom. */
    public static DeliveryId of(String newsId, String subscriptionId) {
        return new DeliveryId(
                subscriptionId, HexFormat.of().formatHex(Sha256.of(newsId), 0, BYTES));
    }

    /** Reads what {@link #toString} wrote; empty if it is none. */
    public static Optional<DeliveryId> parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        return matcher.matches()
                ? Optional.of(new DeliveryId(SUBSCRIPTION + matcher.group(1), matcher.group(2)))
                : Optional.empty();
    }

    /** {@code dlv_}, the subscription, and the hash. */
    @Override
    public String toString() {
        return "dlv_%s_%s".formatted(subscriptionId.substring(SUBSCRIPTION.length()), hash);
    }
}
