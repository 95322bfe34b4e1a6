package io.twosource.alert.desk.session;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.twosource.alert.desk.page.DeskPath;
import io.twosource.alert.desk.page.HtmlAnswer;
import io.twosource.alert.newsroom.Member;
import io.twosource.alert.newsroom.TokenIdentities;
import io.twosource.alert.session.Ticket;
import io.twosource.alert.session.Ticket.Purpose;
import io.twosource.alert.session.Tickets;
import io.twosource.platform.token.TokenHash;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerResponse;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;

/** Logs in, with a token or a link, and out. */
@Path("/desk")
@PermitAll
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class LoginResource {

    private static final int OK = 200;
    private static final int UNAUTHORIZED = 401;

    private final TokenIdentities tokens;
    private final Tickets tickets;
    private final SessionCookie cookies;
    private final Counter loggedIn;
    private final Counter refused;

    LoginResource(
            TokenIdentities tokens,
            Tickets tickets,
            SessionCookie cookies,
            MeterRegistry registry) {
        this.tokens = tokens;
        this.tickets = tickets;
        this.cookies = cookies;
        this.loggedIn = registry.counter("twosource.desk.logins", "outcome", "let-in");
        this.refused = registry.counter("twosource.desk.logins", "outcome", "refused");
    }

    /** To look begins no session: a link that somebody else sends shows first whom it lets in. */
    @GET
    @Path("login")
    public Response show(
            @QueryParam("to") @DefaultValue(DeskPath.HOME) String to,
            @QueryParam("code") @DefaultValue("") String code) {
        if (code.isEmpty()) {
            return HtmlAnswer.of(OK, Login.asking(DeskPath.orHome(to)));
        }
        return holder(code)
                .map(member -> "%s, as %s".formatted(member.newsroom(), member.role().title()))
                .map(who -> HtmlAnswer.of(OK, Login.byLink(DeskPath.orHome(to), code, who)))
                .orElseGet(() -> refuse(to, "This link is not good, or not any more."));
    }

    @POST
    @Path("login")
    public Response logIn(
            @RestForm @DefaultValue("") String token,
            @RestForm @DefaultValue("") String code,
            @RestForm @DefaultValue(DeskPath.HOME) String to,
            HttpServerResponse answer) {
        Optional<TokenHash> hash =
                code.isEmpty()
                        ? Optional.of(token.strip())
                                .filter(one -> !one.isEmpty())
                                .map(TokenHash::of)
                        : tickets.read(code, Purpose.LOGIN).map(Ticket::token);
        if (hash.flatMap(tokens::identity).isEmpty()) {
            return refuse(to, "Nobody is let in by that token.");
        }
        loggedIn.increment();
        return goTo(DeskPath.orHome(to), cookies.begin(hash.get()), answer);
    }

    @POST
    @Path("logout")
    public Response logOut(HttpServerResponse answer) {
        return goTo("/desk/login", cookies.end(), answer);
    }

    private Optional<Member> holder(String code) {
        return tickets.read(code, Purpose.LOGIN)
                .flatMap(ticket -> tokens.identity(ticket.token()))
                .map(SecurityIdentity::getPrincipal)
                .map(Member.class::cast);
    }

    private Response refuse(String to, String why) {
        refused.increment();
        return HtmlAnswer.of(UNAUTHORIZED, Login.again(DeskPath.orHome(to), why));
    }

    private static Response goTo(String path, Cookie cookie, HttpServerResponse answer) {
        answer.addCookie(cookie);
        return Response.seeOther(URI.create(path)).build();
    }
}
