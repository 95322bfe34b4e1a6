package io.twosource.platform;

/** Which failures are of what was being handled, and which of the whole process. */
public final class RecordFailure {

    private RecordFailure() {}

    /**
     * Whether the next record may do better: true of exceptions, of a stack that was too small and
     * of errors in code, false of memory that is used up and of a virtual machine that is broken.
     */
    public static boolean isContained(Throwable failure) {
        return !(failure instanceof VirtualMachineError) || failure instanceof StackOverflowError;
    }
}
