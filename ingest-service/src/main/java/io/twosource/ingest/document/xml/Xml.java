package io.twosource.ingest.document.xml;

import io.twosource.ingest.document.Parsed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** XML, read without its document type: what that would declare or fetch stays out. */
public final class Xml {

    /** As deep as an element may stand; real items need thirty. */
    static final int DEEPEST = 200;

    private Xml() {}

    /** The message of what is wrong names the line. */
    public static Parsed<Document> parse(byte[] document) {
        try {
            DocumentBuilder builder = builder();
            builder.setErrorHandler(new Silent());
            return new Parsed.Value<>(
                    builder.parse(new InputSource(new ByteArrayInputStream(document))));
        } catch (SAXParseException e) {
            return new Parsed.Wrong<>(
                    "is not XML: %s (line %d, column %d)"
                            .formatted(e.getMessage(), e.getLineNumber(), e.getColumnNumber()));
        } catch (SAXException | IOException | RuntimeException e) {
            // Bytes that are no characters are reported as broken input; and where the JDK's parser
            // skips a document type, it has no words for some of what can be wrong with that.
            return new Parsed.Wrong<>("is not XML: " + e.getMessage());
        }
    }

    private static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setAttribute("jdk.xml.dtd.support", "ignore");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setAttribute("jdk.xml.maxElementDepth", Integer.toString(DEEPEST));
            // Every element is looked at: to put off making them only costs.
            factory.setFeature("http://apache.org/xml/features/dom/defer-node-expansion", false);
            return factory.newDocumentBuilder();
        } catch (ParserConfigurationException e) {
            throw new UncheckedIOException(new IOException("no parser for XML", e));
        }
    }

    /** Says nothing on standard error, where errors go otherwise. */
    private static final class Silent extends DefaultHandler {
        @Override
        public void error(@Nullable SAXParseException error) {
            // Only validation raises these, which is not asked for.
        }
    }
}
