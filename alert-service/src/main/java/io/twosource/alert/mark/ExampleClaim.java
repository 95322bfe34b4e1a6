package io.twosource.alert.mark;

import java.util.List;
import java.util.Optional;

/** What is said on a claim, for examples: of a long one the newest, and of each side some. */
public record ExampleClaim(List<ExampleStatement> statements) {

    public ExampleClaim {
        statements = List.copyOf(statements);
    }

    Optional<ExampleStatement> find(String statementId) {
        return statements.stream()
                .filter(statement -> statement.statementId().equals(statementId))
                .findFirst();
    }
}
