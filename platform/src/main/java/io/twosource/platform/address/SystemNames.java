package io.twosource.platform.address;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The system's resolver, which answers when it likes: asked on threads of its own, since a lookup
 * holds the carrier of a virtual thread, and waited for no longer than this. Thread-safe.
 */
final class SystemNames implements HostNames {

    private static final int LOOKUPS_AT_ONCE = 200;

    private final HostNames system;
    private final Duration longest;
    private final ThreadPoolExecutor threads =
            new ThreadPoolExecutor(
                    LOOKUPS_AT_ONCE,
                    LOOKUPS_AT_ONCE,
                    10,
                    TimeUnit.SECONDS,
                    new LinkedBlockingQueue<>(),
                    Thread.ofPlatform().daemon().name("lookup-", 0).factory());

    SystemNames(HostNames system, Duration longest) {
        this.system = system;
        this.longest = longest;
        threads.allowCoreThreadTimeOut(true);
    }

    @Override
    public List<InetAddress> addressesOf(String host) throws UnknownHostException {
        Future<List<InetAddress>> lookup = threads.submit(() -> system.addressesOf(host));
        try {
            return lookup.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw unknown(host, e.getCause());
        } catch (TimeoutException e) {
            throw unknown(host, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unknown(host, e);
        } finally {
            lookup.cancel(false);
        }
    }

    private static UnknownHostException unknown(String host, @Nullable Throwable why) {
        UnknownHostException unknown = new UnknownHostException(host);
        unknown.initCause(why);
        return unknown;
    }
}
