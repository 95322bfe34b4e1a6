package io.twosource.alert.subscription;

import java.util.Arrays;

/** A signing secret as it is stored: nonce, then cipher text and tag. */
public final class EncryptedSecret {

    private final byte[] bytes;

    public EncryptedSecret(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EncryptedSecret that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "EncryptedSecret[…]";
    }
}
