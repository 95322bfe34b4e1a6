package io.twosource.ingest.feed;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How the feeds fare as a whole. */
@Path("/v1/feed-states")
@RunOnVirtualThread
@Tag(name = "Feeds")
public class FeedStateResource {

    private final FeedDirectory directory;

    FeedStateResource(FeedDirectory directory) {
        this.directory = directory;
    }

    @GET
    @Operation(
            operationId = "countFeeds",
            summary = "How many feeds are new, reading, failing and ended")
    @APIResponse(responseCode = "200", description = "By the state; absent is what no feed has")
    public Map<String, Long> states() {
        FeedView view = directory.view();
        return view.all().stream()
                .map(placed -> FeedAnswer.of(placed, view))
                .collect(groupingBy(FeedAnswer::state, TreeMap::new, counting()));
    }
}
