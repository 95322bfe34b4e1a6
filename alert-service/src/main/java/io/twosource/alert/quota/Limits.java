package io.twosource.alert.quota;

import io.twosource.alert.newsroom.NewsroomId;
import io.twosource.alert.view.View;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToIntFunction;

/** The limits of all newsrooms as this replica knows them. Thread-safe. */
public final class Limits implements View<NewsroomLimits> {

    /** Operators say what the limits are: they have none. */
    static final int NONE = Integer.MAX_VALUE;

    private final ToIntFunction<Quota> standard;
    private final Map<String, NewsroomLimits> own = new ConcurrentHashMap<>();

    /**
     * No newsroom has limits of its own yet.
     *
     * @param standard those that count until then
     */
    public Limits(ToIntFunction<Quota> standard) {
        this.standard = standard;
    }

    @Override
    public void put(String id, NewsroomLimits limits) {
        own.put(id, limits);
    }

    @Override
    public void remove(String id) {
        own.remove(id);
    }

    /** How much a newsroom may; {@link #NONE} for operators. */
    int of(NewsroomId newsroom, Quota quota) {
        if (newsroom.equals(NewsroomId.OPERATORS)) {
            return NONE;
        }
        NewsroomLimits limits = own.get(newsroom.value());
        Integer limit = limits == null ? null : limits.limits().get(quota);
        return limit == null ? standard.applyAsInt(quota) : limit;
    }
}
