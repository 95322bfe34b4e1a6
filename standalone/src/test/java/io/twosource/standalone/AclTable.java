package io.twosource.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/** What each service may do in Kafka, as the operators' handbook tells it. */
record AclTable(List<Row> rows) {

    private static final Path HANDBOOK = Path.of("../docs/operating.md");
    private static final String HEAD = "| principal | resource | name | may |";

    /**
     * One line of the table.
     *
     * @param name ends in {@code *} where it stands for all that begin so
     */
    record Row(String principal, ResourceType resource, String name, List<AclOperation> may) {

        private static Row of(String line) {
            List<String> cells =
                    Arrays.stream(line.split("\\|"))
                            .map(cell -> cell.replace("`", "").strip())
                            .toList();
            return new Row(
                    cells.get(1),
                    ResourceType.fromString(upper(cells.get(2))),
                    cells.get(3),
                    Arrays.stream(cells.get(4).split(", "))
                            .map(operation -> AclOperation.fromString(upper(operation)))
                            .toList());
        }

        private static String upper(String word) {
            return word.toUpperCase(Locale.ROOT).replace(' ', '_');
        }

        private Stream<AclBinding> bindings() {
            boolean all = name.endsWith("*");
            ResourcePattern pattern =
                    new ResourcePattern(
                            resource,
                            all ? name.substring(0, name.length() - 1) : name,
                            all ? PatternType.PREFIXED : PatternType.LITERAL);
            return may.stream()
                    .map(
                            operation ->
                                    new AclBinding(
                                            pattern,
                                            new AccessControlEntry(
                                                    "User:" + principal,
                                                    "*",
                                                    operation,
                                                    AclPermissionType.ALLOW)));
        }
    }

    static AclTable ofTheHandbook() throws IOException {
        return new AclTable(
                Files.readAllLines(HANDBOOK).stream()
                        .dropWhile(line -> !line.equals(HEAD))
                        .skip(2)
                        .takeWhile(line -> line.startsWith("|"))
                        .map(Row::of)
                        .toList());
    }

    List<AclBinding> bindings() {
        return rows.stream().flatMap(Row::bindings).toList();
    }
}
