package io.twosource.ingest.websub;

import java.security.MessageDigest;
import java.util.List;
import javax.crypto.Mac;

/** Checks a signature while the body comes. Not thread-safe. */
final class SignatureCheck {

    private final byte[] written;
    private final List<Mac> macs;

    SignatureCheck(byte[] written, List<Mac> macs) {
        this.written = written;
        this.macs = macs;
    }

    void update(byte[] bytes, int length) {
        macs.forEach(mac -> mac.update(bytes, 0, length));
    }

    /** Whether all that has come is signed; compares in constant time. To be asked once. */
    boolean isSigned() {
        return macs.stream()
                        .map(Mac::doFinal)
                        .filter(expected -> MessageDigest.isEqual(expected, written))
                        .count()
                > 0;
    }
}
