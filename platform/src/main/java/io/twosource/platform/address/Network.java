package io.twosource.platform.address;

import java.net.InetAddress;
import java.util.Arrays;

/**
 * All addresses that share their first {@code prefix} bits: {@code 10.0.0.0/8}.
 *
 * @param base 4 or 16 bytes; those beyond the prefix do not count
 */
record Network(InetAddress base, int prefix) {

    Network {
        if (prefix < 0 || prefix > base.getAddress().length * Byte.SIZE) {
            throw new IllegalArgumentException("no prefix length of " + base + ": " + prefix);
        }
    }

    /**
     * Of CIDR notation, or of a plain address, which is a network of one.
     *
     * @throws IllegalArgumentException if it is neither
     */
    static Network of(String cidr) {
        String[] parts = cidr.split("/", 2);
        InetAddress base = InetAddress.ofLiteral(parts[0]);
        int bits = base.getAddress().length * Byte.SIZE;
        return new Network(base, parts.length == 1 ? bits : Integer.parseInt(parts[1]));
    }

    boolean contains(InetAddress address) {
        byte[] network = base.getAddress();
        byte[] other = address.getAddress();
        if (network.length != other.length) {
            return false;
        }
        int whole = prefix / Byte.SIZE;
        return Arrays.equals(network, 0, whole, other, 0, whole)
                && (prefix % Byte.SIZE == 0 || sameBits(network[whole], other[whole]));
    }

    private boolean sameBits(byte a, byte b) {
        int shift = Byte.SIZE - prefix % Byte.SIZE;
        return (a & 0xFF) >> shift == (b & 0xFF) >> shift;
    }
}
