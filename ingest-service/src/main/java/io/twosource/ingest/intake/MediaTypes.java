package io.twosource.ingest.intake;

/** Those that documents come under. */
public final class MediaTypes {

    public static final String JSON = "application/json";
    public static final String NINJS = "application/ninjs+json";
    public static final String IPTC_NINJS = "application/vnd.iptc.ninjs+json";
    public static final String NEWS_ITEM = "application/vnd.iptc.g2.newsitem+xml";
    public static final String NEWS_MESSAGE = "application/vnd.iptc.g2.newsmessage+xml";
    public static final String PACKAGE_ITEM = "application/vnd.iptc.g2.packageitem+xml";
    public static final String NITF = "application/nitf+xml";
    public static final String XML = "application/xml";
    public static final String TEXT_XML = "text/xml";
    public static final String HTML = "text/html";
    public static final String XHTML = "application/xhtml+xml";
    public static final String TEXT = "text/plain";

    /** One document of our own JSON, or of ninjs, a line. */
    public static final String LINES = "application/x-ndjson";

    public static final String OTHER_LINES = "application/jsonl";

    private MediaTypes() {}
}
