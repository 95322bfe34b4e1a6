package io.twosource.alert.newsroom;

import io.twosource.alert.change.Change;
import io.twosource.alert.change.Condition;
import io.twosource.alert.change.Outcome;
import io.twosource.alert.change.RecordKey;
import io.twosource.alert.service.Decided;
import io.twosource.alert.service.Problems;
import io.twosource.alert.view.CommandLog;
import io.twosource.alert.view.Replicated;
import io.twosource.alert.view.Versioned;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Makes newsrooms, names them and takes them away again. */
@ApplicationScoped
class Tenancy {

    private final Replicated<Newsroom> newsrooms;
    private final Replicated<TokenRecord> tokens;
    private final CommandLog commands;
    private final Audit audit;
    private final InstantSource clock;

    Tenancy(
            Replicated<Newsroom> newsrooms,
            Replicated<TokenRecord> tokens,
            CommandLog commands,
            Audit audit,
            InstantSource clock) {
        this.newsrooms = newsrooms;
        this.tokens = tokens;
        this.commands = commands;
        this.audit = audit;
        this.clock = clock;
    }

    /** Names a newsroom, which is made if there is none of that id. */
    Versioned<Newsroom> name(NewsroomId id, String name, Condition condition, String by) {
        boolean isNew = newsrooms.find(id.value()).isEmpty();
        Outcome outcome =
                condition.equals(Condition.NONE)
                        ? commands.decideOf(
                                newsrooms, id.value(), id.value(), known -> put(id, name, known))
                        : commands.decide(
                                id.value(),
                                newsrooms.key(id.value()),
                                condition,
                                put(id, name, newsrooms.find(id.value()).map(Versioned::value)));
        Decided.orProblem(outcome, title(id));
        audit.keep(
                isNew ? Audit.Change.NEWSROOM_CREATED : Audit.Change.NEWSROOM_CHANGED,
                id.value(),
                by,
                name);
        return Decided.record(outcome, newsrooms);
    }

    /** Removes a newsroom with all it has, at once: nobody makes more of it in between. */
    void remove(NewsroomId id, Condition condition, String by) {
        Newsroom newsroom = existing(id).value();
        Outcome outcome =
                commands.decide(
                        id.value(),
                        newsrooms.key(id.value()),
                        condition,
                        new Change.RemoveNewsroom(uses(id)));
        Decided.orProblem(outcome, title(id));
        audit.keep(Audit.Change.NEWSROOM_REMOVED, id.value(), by, newsroom.name());
    }

    Versioned<Newsroom> existing(NewsroomId id) {
        return newsrooms.find(id.value()).orElseThrow(() -> Problems.notFound(title(id)));
    }

    private Change.Action put(NewsroomId id, String name, Optional<Newsroom> known) {
        Newsroom named =
                known.map(newsroom -> newsroom.named(name, clock.instant()))
                        .orElseGet(() -> new Newsroom(id, name, clock.instant(), List.of()));
        return Change.Put.of(newsrooms.bytes(named));
    }

    /** When its tokens were used last, which nobody decides on. */
    private List<RecordKey> uses(NewsroomId id) {
        return tokens.all().values().stream()
                .map(Versioned::value)
                .filter(record -> record instanceof TokenRecord.Used)
                .filter(record -> record.newsroom().equals(id))
                .map(record -> tokens.key(record.key()))
                .toList();
    }

    private static String title(NewsroomId id) {
        return "newsroom " + id;
    }
}
