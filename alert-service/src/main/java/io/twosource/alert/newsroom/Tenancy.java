package io.twosource.alert.newsroom;

import io.quarkus.arc.All;
import io.twosource.alert.service.Problems;
import io.twosource.alert.view.ReplicatedWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Makes newsrooms, names them and takes them away again. */
@ApplicationScoped
class Tenancy {

    private final Newsrooms newsrooms;
    private final ReplicatedWriter<Newsroom> writer;
    private final Admissions admissions;
    private final List<Belongings> belongings;
    private final Audit audit;
    private final InstantSource clock;

    /** One change at a time: each is made of what the one before has left. */
    private final Lock changing = new ReentrantLock();

    Tenancy(
            Newsrooms newsrooms,
            ReplicatedWriter<Newsroom> writer,
            Admissions admissions,
            @All List<Belongings> belongings,
            Audit audit,
            InstantSource clock) {
        this.newsrooms = newsrooms;
        this.writer = writer;
        this.admissions = admissions;
        this.belongings = belongings;
        this.audit = audit;
        this.clock = clock;
    }

    /** Names a newsroom, which is made if there is none of that id. */
    Newsroom name(NewsroomId id, String name, String by) {
        changing.lock();
        try {
            Optional<Newsroom> before = newsrooms.find(id);
            if (before.isEmpty()) {
                // A token that somebody made while one of that id was removed must not come to
                // life.
                admissions.voidAll(id, by);
            }
            Newsroom named =
                    before.map(newsroom -> newsroom.named(name, clock.instant()))
                            .orElseGet(() -> new Newsroom(id, name, clock.instant(), List.of()));
            writer.put(id.value(), named);
            audit.keep(
                    before.isEmpty()
                            ? Audit.Change.NEWSROOM_CREATED
                            : Audit.Change.NEWSROOM_CHANGED,
                    id.value(),
                    by,
                    name);
            return named;
        } finally {
            changing.unlock();
        }
    }

    /** Removes a newsroom with all it has; what is cut short can be done again. */
    void remove(NewsroomId id, String by) {
        changing.lock();
        try {
            Newsroom newsroom = existing(id);
            // First, so that no member makes more of what is removed.
            admissions.voidAll(id, by);
            writer.put(id.value(), newsroom.closed(clock.instant()));
            belongings.forEach(kind -> kind.removeAllOf(id));
            writer.remove(id.value());
            audit.keep(Audit.Change.NEWSROOM_REMOVED, id.value(), by, newsroom.name());
        } finally {
            changing.unlock();
        }
    }

    Newsroom existing(NewsroomId id) {
        return newsrooms.find(id).orElseThrow(() -> Problems.notFound("newsroom " + id));
    }
}
