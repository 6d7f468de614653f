package org.annals.query.accesslog;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.annals.kernel.access.Needs;
import org.annals.kernel.access.Permission;
import org.annals.kernel.accesslog.Access;
import org.annals.kernel.accesslog.AccessLog;
import org.annals.kernel.accesslog.AccessQuery;
import org.annals.kernel.accesslog.AccessSearch.Found;
import org.annals.kernel.personal.LeavesTrace;
import org.annals.query.rest.MomentQuery;
import org.annals.query.rest.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Access log")
class AccessLogController {

    private final AccessLog log;

    AccessLogController(AccessLog log) {
        this.log = log;
    }

    /**
     * A page of accesses.
     *
     * @param total how many there are altogether
     * @param unreadable lines of the days asked for that a power cut has cut off
     */
    record AccessPage(List<Access> items, int page, int size, long total, long unreadable) {}

    @Needs(Permission.SEE_ACCESS_LOG)
    @GetMapping("/api/access-log")
    @LeavesTrace("access-log")
    @Operation(
            summary = "Who looked at whose data, in the order of looking",
            description =
                    "The subject is the participant, cohort or audit review that was asked for, or the account that was changed; to look here is noted too.")
    AccessPage accesses(
            @Parameter(description = "Only looks at this participant: the id") @RequestParam(required = false) @Nullable
                    String participant,
            @Parameter(description = "Only by this person", example = "admin") @RequestParam(required = false) @Nullable
                    String actor,
            @Parameter(description = "Only from this instant on", example = "2026-05-01T00:00:00Z")
                    @RequestParam(required = false)
                    @Nullable
                    String from,
            @Parameter(description = "Only before this instant", example = "2026-06-01T00:00:00Z")
                    @RequestParam(required = false)
                    @Nullable
                    String to,
            @Parameter(description = "Page, counted from 0") @RequestParam(defaultValue = "0") int page,
            @Parameter(description = "Entries a page, 1 to 500") @RequestParam(defaultValue = "100") int size) {
        Paging paging = new Paging(page, size);
        AccessQuery query = new AccessQuery(participant, actor, instant("from", from), instant("to", to));
        Found found = log.search(query).page(paging.skip(), paging.size());
        return new AccessPage(found.items(), page, size, found.total(), found.unreadable());
    }

    private static @Nullable Instant instant(String parameter, @Nullable String given) {
        return given == null ? null : MomentQuery.instant(parameter, given);
    }
}
