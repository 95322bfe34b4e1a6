package io.twosource.alert.recent;

import io.twosource.alert.notice.Notice;

/**
 * A notice that is read once more.
 *
 * @param record as it stands in Kafka
 */
@SuppressWarnings("ArrayRecordComponent") // Handed on as it is, and compared with nothing.
public record PastNotice(Notice notice, byte[] record) {}
