package io.twosource.platform;

import java.util.Set;
import org.apache.kafka.streams.errors.TaskCorruptedException;
import org.apache.kafka.streams.errors.TaskMigratedException;
import org.apache.kafka.streams.processor.api.ProcessingContext;
import org.jboss.logging.Logger;

/**
 * Writes what a processor has decided, all of it or nothing: stores and what is forwarded stand in
 * one transaction, as long as nobody goes on with half of it.
 */
public final class AtomicCommit {

    private static final Logger LOG = Logger.getLogger(AtomicCommit.class);

    private AtomicCommit() {}

    /**
     * Puts and forwards; nothing in it should be able to fail on data. If the disk or Kafka fails,
     * the task begins anew from what was committed, and its processors are initialised again: were
     * that left to Streams' handlers, they would go on with half of it.
     *
     * @throws TaskCorruptedException whatever failed
     */
    public static void make(ProcessingContext context, Runnable writing) {
        try {
            writing.run();
        } catch (TaskMigratedException | TaskCorruptedException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("a decision could not be written, the task begins anew", e);
            throw new TaskCorruptedException(Set.of(context.taskId()));
        }
    }
}
