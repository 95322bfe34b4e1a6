package io.twosource.alert.newsroom;

import io.quarkus.arc.All;
import io.twosource.alert.service.Problems;
import io.twosource.alert.view.ReplicatedWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Makes newsrooms and their tokens, and takes them away again. */
@ApplicationScoped
class Tenancy {

    private static final int ID_BYTES = 8;

    private final Newsrooms newsrooms;
    private final ReplicatedWriter<Newsroom> writer;
    private final List<Belongings> belongings;
    private final SecureRandom random;
    private final InstantSource clock;

    /** One change at a time: each is made of what the one before has left. */
    private final Lock changing = new ReentrantLock();

    Tenancy(
            Newsrooms newsrooms,
            ReplicatedWriter<Newsroom> writer,
            @All List<Belongings> belongings,
            SecureRandom random,
            InstantSource clock) {
        this.newsrooms = newsrooms;
        this.writer = writer;
        this.belongings = belongings;
        this.random = random;
        this.clock = clock;
    }

    /** Names a newsroom, which is made if there is none of that id. */
    Newsroom name(NewsroomId id, String name) {
        return write(
                () ->
                        newsrooms
                                .find(id)
                                .map(newsroom -> newsroom.named(name, clock.instant()))
                                .orElseGet(
                                        () -> new Newsroom(id, name, clock.instant(), List.of())));
    }

    /** Lets a member in; the token is to be told, since it is known to nobody afterwards. */
    Token admit(NewsroomId id, String name, Role role, AccessToken token) {
        byte[] bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        Token admitted =
                new Token(
                        "tok_" + HexFormat.of().formatHex(bytes),
                        name,
                        role,
                        token.hash(),
                        clock.instant());
        change(id, newsroom -> newsroom.with(admitted, clock.instant()));
        return admitted;
    }

    void revoke(NewsroomId id, String tokenId) {
        change(
                id,
                newsroom ->
                        newsroom.without(
                                newsroom.token(tokenId)
                                        .orElseThrow(() -> Problems.notFound("token " + tokenId)),
                                clock.instant()));
    }

    /** Removes a newsroom with all it has; what is cut short can be done again. */
    void remove(NewsroomId id) {
        // First, so that no member makes more of what is removed.
        change(id, newsroom -> newsroom.closed(clock.instant()));
        belongings.forEach(kind -> kind.removeAllOf(id));
        writer.remove(id.value());
    }

    Newsroom existing(NewsroomId id) {
        return newsrooms.find(id).orElseThrow(() -> Problems.notFound("newsroom " + id));
    }

    private void change(NewsroomId id, UnaryOperator<Newsroom> change) {
        write(() -> change.apply(existing(id)));
    }

    private Newsroom write(Supplier<Newsroom> changed) {
        changing.lock();
        try {
            Newsroom newsroom = changed.get();
            writer.put(newsroom.id().value(), newsroom);
            return newsroom;
        } finally {
            changing.unlock();
        }
    }
}
