package io.twosource.alert.view;

import org.jspecify.annotations.Nullable;

/** A change may not have happened: to be tried again later. */
public final class NotWrittenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotWrittenException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
