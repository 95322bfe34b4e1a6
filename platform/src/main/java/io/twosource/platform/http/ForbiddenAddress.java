package io.twosource.platform.http;

import java.net.UnknownHostException;

/** A host has an address that must not be dialled; told apart from a name that has no address. */
public final class ForbiddenAddress extends UnknownHostException {

    private static final long serialVersionUID = 1L;

    ForbiddenAddress(String reason) {
        super(reason);
    }
}
