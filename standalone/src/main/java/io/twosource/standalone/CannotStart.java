package io.twosource.standalone;

/** Something on this machine is not as it must be; the message says what, in one line. */
final class CannotStart extends Exception {

    private static final long serialVersionUID = 1L;

    CannotStart(String message) {
        super(message);
    }
}
