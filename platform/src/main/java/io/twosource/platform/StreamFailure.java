package io.twosource.platform;

import static org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse.SHUTDOWN_CLIENT;

import io.quarkus.runtime.Quarkus;
import jakarta.inject.Singleton;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler;
import org.jboss.logging.Logger;

/**
 * Ends the process with its stream. A stopped stream does not come back by itself; a process that
 * ended is started again by whatever runs it, and goes on where the last commit was. What comes
 * here is of the process or of Kafka: what a record causes is contained before ({@link
 * ContainedErrors}).
 */
@Singleton
class StreamFailure implements StreamsUncaughtExceptionHandler {

    private static final Logger LOG = Logger.getLogger(StreamFailure.class);

    private final StateRoom room;

    StreamFailure(StateRoom room) {
        this.room = room;
    }

    @Override
    public StreamThreadExceptionResponse handle(Throwable failure) {
        if (room.isLacking()) {
            // Whatever else was said of it, this is what has to be mended.
            LOG.fatal(room.complaint());
        } else {
            LOG.fatal("the stream stopped", failure);
        }
        Quarkus.asyncExit(1);
        return SHUTDOWN_CLIENT;
    }
}
