package io.twosource.platform.key;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import io.micrometer.core.instrument.MeterRegistry;
import io.twosource.platform.file.WatchedFile;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/**
 * A keyset of Tink's in a file, as JSON in clear, as {@code tinkey} makes it: its primary key seals
 * or signs, all of them open or verify. It is read again when it changes.
 */
public final class KeyFile {

    /** What is done with keys: {@code Aead}, {@code Mac} and so on. */
    @FunctionalInterface
    public interface Use<P> {

        /**
         * Makes a primitive of a keyset.
         *
         * @throws GeneralSecurityException if the keys are of another kind
         */
        P of(KeysetHandle keys) throws GeneralSecurityException;
    }

    private KeyFile() {}

    /**
     * Opens a file; its current value always is made of the last keyset in order.
     *
     * @param purpose names it in the metric of files that are broken
     * @throws IllegalStateException if there is no such file, or no such keyset in it; the message
     *     says nothing of the keys
     */
    public static <P> WatchedFile<P> open(
            Path file, String purpose, MeterRegistry registry, Use<P> use) {
        return WatchedFile.open(file, purpose, registry, json -> primitive(json, use));
    }

    private static <P> P primitive(String json, Use<P> use) {
        try {
            return use.of(
                    TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get()));
        } catch (GeneralSecurityException | RuntimeException e) {
            // Without its message and as no cause: a parser repeats what it reads.
            throw new IllegalArgumentException(
                    "holds no keyset of Tink's for this use, in JSON: "
                            + e.getClass().getSimpleName());
        }
    }
}
