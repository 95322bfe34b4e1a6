package io.twosource.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of the handbook, in Markdown: code blocks in fences that name their language, of which
 * those in {@code sh} are for the reader's shell.
 *
 * @param name its path in the checkout
 */
record HandbookPage(String name, List<String> lines) {

    static final Path CHECKOUT = Path.of("..");

    private static final String FENCE = "```";
    private static final Pattern INLINE = Pattern.compile("`(\\./[^`]+|curl [^`]+)`");

    /** Those that are read top to bottom with a shell beside them, in this order. */
    static List<HandbookPage> all() {
        return Stream.of("README.md", "docs/api.md", "docs/ingest.md", "docs/operating.md")
                .map(HandbookPage::read)
                .toList();
    }

    private static HandbookPage read(String name) {
        try {
            return new HandbookPage(name, Files.readAllLines(CHECKOUT.resolve(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Lines of code by themselves.
     *
     * @param line of its first, from 1
     * @param language empty where it is not said
     */
    record Block(int line, String language, List<String> lines) {}

    /** In fences or, as no language can be named then, indented. */
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            String line = lines.get(at);
            if (line.startsWith(FENCE)) {
                int first = at + 1;
                int end = first + lines.subList(first, lines.size()).indexOf(FENCE);
                String language = line.substring(FENCE.length());
                blocks.add(new Block(first + 1, language, lines.subList(first, end)));
                at = end;
            } else if (line.startsWith("    ")) {
                blocks.add(new Block(at + 1, "", List.of(line)));
            }
            at++;
        }
        return blocks;
    }

    /** What the reader types, in order. Lines that are indented go on with the command before. */
    List<Command> commands() {
        List<Command> commands = new ArrayList<>();
        for (Block block : blocks()) {
            if (!block.language().equals("sh")) {
                continue;
            }
            for (int i = 0; i < block.lines().size(); i++) {
                String line = block.lines().get(i);
                if (line.startsWith(" ")) {
                    commands.add(commands.removeLast().continued(line));
                } else if (!line.isBlank()) {
                    commands.add(new Command(name, block.line() + i, line));
                }
            }
        }
        return commands;
    }

    /** Commands inside of sentences: those are named there, and not run. */
    List<Command> mentioned() {
        List<Command> mentioned = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int line = i + 1;
            INLINE.matcher(lines.get(i))
                    .results()
                    .forEach(found -> mentioned.add(new Command(name, line, found.group(1))));
        }
        return mentioned;
    }

    /** What is not as it is to be: each variable assigned once, above where it is used. */
    List<String> misusedVariables() {
        Set<String> assigned = new HashSet<>();
        List<String> misused = new ArrayList<>();
        for (Command command : commands()) {
            for (ShellVariable variable : ShellVariable.in(command.text())) {
                boolean isAssigned = assigned.contains(variable.name());
                switch (variable.use()) {
                    case ASSIGNED -> {
                        assigned.add(variable.name());
                        if (isAssigned) {
                            misused.add("%s: %s again".formatted(command.place(), variable.name()));
                        }
                    }
                    case READ -> {
                        if (!isAssigned) {
                            misused.add("%s: no %s".formatted(command.place(), variable.name()));
                        }
                    }
                }
            }
        }
        return misused;
    }
}
