package io.twosource.ingest.fetch;

import java.nio.charset.Charset;

/** What an answer holds, unpacked. Whoever has it may not change it. */
public final class Body {

    static final Body NONE = new Body(new byte[0]);

    private final byte[] bytes;

    Body(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Not copied: it may be megabytes. */
    public byte[] bytes() {
        return bytes;
    }

    public String text(Charset charset) {
        return new String(bytes, charset);
    }
}
