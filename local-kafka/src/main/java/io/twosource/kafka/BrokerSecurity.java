package io.twosource.kafka;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How a broker tells its clients apart and what they may: TLS by a certificate of its own making, a
 * login (SASL PLAIN) for each, and ACLs, without which nobody may anything but the superuser. For
 * tests: keys and passwords are thrown away with the folder.
 */
public final class BrokerSecurity {

    /** May everything, and is who the node itself logs in as. */
    public static final String SUPERUSER = "superuser";

    private static final String PASSWORD = "not-a-secret-but-a-test";

    private final Path keys;
    private final Path certificate;
    private final Map<String, String> users;

    private BrokerSecurity(Path keys, Path certificate, Map<String, String> users) {
        this.keys = keys;
        this.certificate = certificate;
        this.users = Map.copyOf(users);
    }

    /**
     * Makes a key for 127.0.0.1 in {@code folder}.
     *
     * @param users names and passwords
     * @throws IOException if the JDK's keytool fails
     */
    public static BrokerSecurity create(Path folder, Map<String, String> users)
            throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Path keys = folder.resolve("broker.p12");
        Path certificate = folder.resolve("broker.pem");
        keytool(
                keys,
                "-genkeypair -keyalg EC -dname CN=broker -ext san=ip:127.0.0.1 -storetype PKCS12");
        Files.writeString(certificate, keytool(keys, "-exportcert -rfc"));
        Map<String, String> all = new HashMap<>(users);
        all.put(SUPERUSER, PASSWORD);
        return new BrokerSecurity(keys, certificate, all);
    }

    /** What a client sets to log in as one of the users, or to fail as somebody else. */
    public Map<String, String> client(String user) {
        return Map.of(
                "security.protocol",
                "SASL_SSL",
                "sasl.mechanism",
                "PLAIN",
                "sasl.jaas.config",
                login(user, users.getOrDefault(user, "wrong")) + ";",
                "ssl.truststore.type",
                "PEM",
                "ssl.truststore.location",
                certificate.toString());
    }

    Map<String, String> broker() {
        Map<String, String> settings = new HashMap<>(client(SUPERUSER));
        settings.remove("sasl.jaas.config");
        settings.put("security.inter.broker.protocol", "SASL_SSL");
        settings.put("sasl.enabled.mechanisms", "PLAIN");
        settings.put("sasl.mechanism.inter.broker.protocol", "PLAIN");
        settings.put("sasl.mechanism.controller.protocol", "PLAIN");
        settings.put("ssl.keystore.type", "PKCS12");
        settings.put("ssl.keystore.location", keys.toString());
        settings.put("ssl.keystore.password", PASSWORD);
        settings.put("ssl.key.password", PASSWORD);
        settings.put(
                "authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer");
        settings.put("super.users", "User:" + SUPERUSER);
        for (String listener : List.of("sasl_ssl", "controller")) {
            settings.put("listener.name." + listener + ".plain.sasl.jaas.config", logins());
        }
        return settings;
    }

    private String logins() {
        return users.entrySet().stream()
                .map(user -> " user_%s=\"%s\"".formatted(user.getKey(), user.getValue()))
                .collect(Collectors.joining("", login(SUPERUSER, PASSWORD), ";"));
    }

    private static String login(String user, String password) {
        return "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"%s\" password=\"%s\""
                .formatted(user, password);
    }

    private static String keytool(Path keys, String words)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(words.split(" ")));
        command.addFirst(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of("-alias", "broker", "-storepass", PASSWORD));
        command.addAll(List.of("-keystore", keys.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("keytool failed: " + said);
        }
        return said;
    }
}
