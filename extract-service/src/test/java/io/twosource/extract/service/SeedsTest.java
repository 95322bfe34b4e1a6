package io.twosource.extract.service;

import io.twosource.extract.SeedArticles;
import io.twosource.extract.claim.Claim;
import io.twosource.extract.topology.DrivenStream;
import org.junit.jupiter.api.Test;

class SeedsTest {

    @Test
    void dump() {
        LoadedLanguage language = LoadedLanguage.load();
        try (DrivenStream stream = new DrivenStream(language, 1)) {
            SeedArticles.all().forEach(stream::post);
            for (Claim claim : stream.claims()) {
                System.out.println("CLAIM " + claim.state() + " " + claim.text());
                claim.timeline()
                        .forEach(
                                e ->
                                        System.out.println(
                                                "    "
                                                        + e.citation()
                                                                .article()
                                                                .articleId()
                                                                .substring(0, 3)
                                                        + " "
                                                        + e.citation().sourceName()
                                                        + " "
                                                        + e.stance()
                                                        + " "
                                                        + e.side()
                                                        + " | "
                                                        + e.citation()
                                                                .statement()
                                                                .proposition()
                                                                .text()
                                                        + " | "
                                                        + e.reason()));
            }
            stream.notices()
                    .forEach(
                            n ->
                                    System.out.println(
                                            n.kind()
                                                    + " "
                                                    + n.claim()
                                                    + " <- "
                                                    + n.cause().citation().sourceName()
                                                    + " : "
                                                    + n.reason()));
        }
    }
}
