package io.twosource.alert.stream;

import io.twosource.alert.newsroom.NewsroomId;
import io.twosource.alert.operation.Operation;

/** What operators must know, as it is stored. */
final class OperationRecords {

    private OperationRecords() {}

    static Operation read(io.twosource.avro.Operation stored) {
        String newsroom = stored.getNewsroomId();
        return new Operation(
                stored.getSubject(),
                stored.getType(),
                stored.getDetail(),
                stored.getAt(),
                newsroom == null ? null : new NewsroomId(newsroom),
                stored.getActor());
    }

    static io.twosource.avro.Operation write(Operation operation) {
        NewsroomId newsroom = operation.newsroom();
        return new io.twosource.avro.Operation(
                operation.subject(),
                operation.type(),
                operation.detail(),
                operation.at(),
                newsroom == null ? null : newsroom.value(),
                operation.actor());
    }
}
