package io.twosource.ingest;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/** Keys that hubs' secrets are made of. */
public final class HubKeyset {

    private HubKeyset() {}

    /** With one key. */
    public static KeysetHandle fresh() throws GeneralSecurityException {
        PrfConfig.register();
        return KeysetHandle.generateNew(PredefinedPrfParameters.HMAC_SHA256_PRF);
    }

    /** With another primary key beside those that there were. */
    public static KeysetHandle rotated(KeysetHandle before) throws GeneralSecurityException {
        return KeysetHandle.newBuilder(before)
                .addEntry(
                        KeysetHandle.generateEntryFromParameters(
                                        PredefinedPrfParameters.HMAC_SHA256_PRF)
                                .withRandomId()
                                .makePrimary())
                .build();
    }

    public static void write(KeysetHandle keys, Path file)
            throws IOException, GeneralSecurityException {
        Files.writeString(
                file,
                TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get()));
    }

    static Path file(Path file) throws IOException {
        try {
            write(fresh(), file);
            return file;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no keys for tests", e);
        }
    }
}
