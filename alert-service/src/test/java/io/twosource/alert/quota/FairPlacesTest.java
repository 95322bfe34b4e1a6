package io.twosource.alert.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.twosource.alert.newsroom.NewsroomId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class FairPlacesTest {

    private static final NewsroomId FLOOD = new NewsroomId("flood");
    private static final NewsroomId DESK = new NewsroomId("desk");
    private static final Duration LONG = Duration.ofMinutes(1);

    private final FairPlaces places = new FairPlaces(4, 2, 3);
    private final List<NewsroomId> inside = new CopyOnWriteArrayList<>();
    private final List<FairPlaces.Place> taken = new CopyOnWriteArrayList<>();

    @Test
    void ofOneTenantNoMoreAreInThanItMayHave() throws InterruptedException {
        take(FLOOD);
        take(FLOOD);

        assertThat(places.enter(FLOOD, Duration.ZERO)).isInstanceOf(FairPlaces.TimedOut.class);
        assertThat(places.enter(DESK, Duration.ZERO)).isInstanceOf(FairPlaces.Place.class);
    }

    @Test
    void whoHasTooManyWaitingIsToldSoAtOnce() throws InterruptedException {
        take(FLOOD);
        take(FLOOD);
        List<Thread> waiting = List.of(waits(FLOOD), waits(FLOOD), waits(FLOOD));
        awaitWaiting(waiting);

        assertThat(places.enter(FLOOD, LONG)).isInstanceOf(FairPlaces.Crowded.class);
        waiting.forEach(Thread::interrupt);
    }

    @Test
    void thoseThatWaitTakeTurnsByTenant() throws InterruptedException {
        FairPlaces one = new FairPlaces(1, 1, 10);
        FairPlaces.Place first = (FairPlaces.Place) one.enter(FLOOD, LONG);
        List<Thread> waiting = new ArrayList<>();
        for (NewsroomId tenant : List.of(FLOOD, FLOOD, FLOOD, DESK)) {
            Thread thread = Thread.ofVirtual().start(() -> passThrough(one, tenant));
            waiting.add(thread);
            awaitWaiting(List.of(thread));
        }

        first.close();
        for (Thread thread : waiting) {
            thread.join();
        }

        assertThat(inside).hasSize(4);
        assertThat(inside.indexOf(DESK)).isLessThanOrEqualTo(1);
    }

    @Test
    void whoStopsWaitingTakesNoPlace() throws InterruptedException {
        take(FLOOD);
        take(FLOOD);
        Thread waiting = waits(FLOOD);
        awaitWaiting(List.of(waiting));

        waiting.interrupt();
        waiting.join();
        taken.forEach(FairPlaces.Place::close);

        for (int number = 0; number < 2; number++) {
            take(FLOOD);
            take(DESK);
        }
        assertThat(inside).isEmpty();
    }

    private void take(NewsroomId tenant) throws InterruptedException {
        taken.add((FairPlaces.Place) places.enter(tenant, LONG));
    }

    private Thread waits(NewsroomId tenant) {
        return Thread.ofVirtual().start(() -> passThrough(places, tenant));
    }

    private void passThrough(FairPlaces through, NewsroomId tenant) {
        try {
            if (through.enter(tenant, LONG) instanceof FairPlaces.Place place) {
                try (place) {
                    inside.add(tenant);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void awaitWaiting(List<Thread> threads) {
        await().until(
                        () ->
                                threads.stream()
                                        .allMatch(
                                                thread ->
                                                        thread.getState()
                                                                == Thread.State.TIMED_WAITING));
    }
}
