package io.twosource.ingest.websub;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.ingest.websub.HubSignature.Method;
import io.twosource.ingest.websub.PushReader.Outcome;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class PushReaderTest {

    private static final HubSecret SECRET = HubSecret.of(new byte[] {1, 2, 3});
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final byte[] BODY = new byte[1_000];

    private final List<byte[]> taken = new ArrayList<>();

    @Test
    void whatIsSignedIsTakenWholeAndWhatIsNotIsNot() throws IOException {
        PushReader reader = new PushReader(2_000, 1_000, LONGEST);

        assertThat(read(reader, BODY)).isEqualTo(Outcome.TAKEN);
        assertThat(reader.read(stream(BODY), check(new byte[1]), taken::add))
                .isEqualTo(Outcome.FORGED);
        assertThat(taken).containsExactly(BODY);
    }

    @Test
    void ofABodyThatIsTooLargeNoMoreIsReadThanIsNeededToSeeIt() throws IOException {
        PushReader reader = new PushReader(2_000_000, 1_000, LONGEST);
        InputStream endless =
                new InputStream() {
                    @Override
                    public int read() {
                        return 0;
                    }
                };

        assertThat(reader.read(endless, check(BODY), taken::add)).isEqualTo(Outcome.TOO_LARGE);
        assertThat(taken).isEmpty();
    }

    @Test
    void bodiesUnderWayShareTheRoomAndGiveItBack() throws IOException {
        PushReader reader = new PushReader(1_500, 1_000, LONGEST);
        List<Outcome> meanwhile = new ArrayList<>();

        reader.read(
                stream(BODY),
                check(BODY),
                _ -> {
                    try {
                        return meanwhile.add(read(reader, BODY));
                    } catch (IOException e) {
                        throw new AssertionError(e);
                    }
                });

        assertThat(meanwhile).containsExactly(Outcome.NO_ROOM);
        assertThat(read(reader, BODY)).isEqualTo(Outcome.TAKEN);
    }

    @Test
    void whoeverTakesTooLongIsHungUpOn() throws IOException {
        PushReader reader = new PushReader(2_000, 1_000, Duration.ZERO);

        assertThat(read(reader, BODY)).isEqualTo(Outcome.TOO_SLOW);
    }

    @Test
    void whatIsNotKeptIsNotSaidToBeTaken() throws IOException {
        PushReader reader = new PushReader(2_000, 1_000, LONGEST);

        assertThat(reader.read(stream(BODY), check(BODY), _ -> false))
                .isEqualTo(Outcome.UNACKNOWLEDGED);
    }

    private Outcome read(PushReader reader, byte[] body) throws IOException {
        return reader.read(stream(body), check(body), taken::add);
    }

    private static InputStream stream(byte[] body) {
        return new ByteArrayInputStream(body);
    }

    private static SignatureCheck check(byte[] signed) {
        String mac = HexFormat.of().formatHex(SECRET.mac(Method.SHA256).doFinal(signed));
        return HubSignature.parse("sha256=" + mac).orElseThrow().check(List.of(SECRET));
    }
}
