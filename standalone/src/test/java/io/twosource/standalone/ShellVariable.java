package io.twosource.standalone;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A variable of the shell where a command assigns or reads it. */
record ShellVariable(String name, Use use) {

    enum Use {
        ASSIGNED,
        READ
    }

    private static final Pattern READ = Pattern.compile("(?<!\\\\)\\$\\{?([A-Za-z_]\\w*)");

    /** From left to right: what hides a variable comes before what shows it. */
    private static final Pattern PART =
            Pattern.compile(
                    """
                    \\\\.                           # escaped
                    | (?<quoted>"(?:[^"\\\\]|\\\\.)*")
                    | '[^']*'                       # nothing in it is a variable
                    | (?<=\\s)\\#.*                 # a comment
                    | (?<![^\\s(;])(?<assigned>[A-Za-z_]\\w*)=
                    | (?<read>\\$\\{?[A-Za-z_]\\w*)
                    """,
                    Pattern.COMMENTS);

    /** In their order. Quotes inside of quotes are not told from their ends. */
    static List<ShellVariable> in(String command) {
        List<ShellVariable> variables = new ArrayList<>();
        Matcher part = PART.matcher(command);
        while (part.find()) {
            if (part.group("assigned") != null) {
                variables.add(new ShellVariable(part.group("assigned"), Use.ASSIGNED));
            }
            if (part.group("quoted") != null || part.group("read") != null) {
                READ.matcher(part.group())
                        .results()
                        .map(found -> new ShellVariable(found.group(1), Use.READ))
                        .forEach(variables::add);
            }
        }
        return variables;
    }

    static List<String> assignedBy(String command) {
        return in(command).stream()
                .filter(variable -> variable.use() == Use.ASSIGNED)
                .map(ShellVariable::name)
                .toList();
    }
}
