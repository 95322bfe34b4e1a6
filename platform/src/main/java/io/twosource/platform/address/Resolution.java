package io.twosource.platform.address;

import java.net.InetAddress;
import java.util.List;

/** What came of looking at a host that somebody asked us to dial. */
public sealed interface Resolution {

    /** These may be dialled, and no others. */
    record Dialable(List<InetAddress> addresses) implements Resolution {

        public Dialable {
            addresses = List.copyOf(addresses);
        }
    }

    /** At least one of its addresses must not be dialled. */
    record Forbidden(String reason) implements Resolution {}

    /** The name has no address now. */
    record Unknown(String reason) implements Resolution {}
}
