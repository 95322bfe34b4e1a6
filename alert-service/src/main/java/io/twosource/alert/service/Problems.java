package io.twosource.alert.service;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.validation.HttpValidationProblem;
import io.quarkiverse.resteasy.problem.validation.Violation;
import java.time.Duration;
import java.util.List;

/** The problems (RFC 9457) that requests run into, beyond those that the platform finds. */
public final class Problems {

    private Problems() {}

    /** A field of the request's body is not acceptable. */
    public static HttpProblem badField(String field, String message) {
        return new BadField(field, message);
    }

    /** A query parameter is not acceptable. */
    public static HttpProblem badParameter(String parameter, String message) {
        return new HttpValidationProblem(
                400, "Bad Request", List.of(Violation.In.query.field(parameter).message(message)));
    }

    public static HttpProblem notFound(String what) {
        return HttpProblem.builder()
                .withStatus(404)
                .withTitle("Not Found")
                .withDetail(what + " does not exist")
                .build();
    }

    /** The request is in order, but not in the state that things are in. */
    public static HttpProblem conflict(String detail) {
        return HttpProblem.builder()
                .withStatus(409)
                .withTitle("Conflict")
                .withDetail(detail)
                .build();
    }

    /** The request was made of another version than the one that stands. */
    public static HttpProblem outdated(String what, long version) {
        HttpProblem.Builder problem =
                HttpProblem.builder()
                        .withStatus(412)
                        .withTitle("Precondition Failed")
                        .withDetail(what + " is of another version by now");
        if (version > 0) {
            problem.withHeader("ETag", EntityTags.of(version));
        }
        return problem.build();
    }

    /** Too much at once of whoever asks: to be tried again when less of it is under way. */
    public static HttpProblem tooMany(String detail) {
        return HttpProblem.builder()
                .withStatus(429)
                .withTitle("Too Many Requests")
                .withDetail(detail)
                .withHeader("Retry-After", 1)
                .build();
    }

    /** More than its newsroom may; to be tried again after a wait. */
    public static HttpProblem overQuota(String quota, String detail, int limit, Duration wait) {
        return HttpProblem.builder()
                .withStatus(429)
                .withTitle("Too Many Requests")
                .withDetail(detail)
                .with("quota", quota)
                .with("limit", limit)
                .withHeader("Retry-After", Math.max(1, wait.plusMillis(999).toSeconds()))
                .build();
    }

    /** Not now: to be tried again in some seconds. */
    public static HttpProblem unavailable(String detail) {
        return HttpProblem.builder()
                .withStatus(503)
                .withTitle("Service Unavailable")
                .withDetail(detail)
                .withHeader("Retry-After", 5)
                .build();
    }
}
