package org.annals.command.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import org.annals.command.assessment.AssessmentCommand;
import org.annals.command.auditreview.AuditReviewCommand.AboutFinding;
import org.annals.command.identity.Fingerprints;
import org.annals.command.request.Request;
import org.annals.command.request.RequestOrigin;
import org.annals.kernel.identifier.Trn;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Where the HTTP request that is under way comes from, as its headers and whoever is signed in tell. */
@Component
class Origins {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .changeDefaultPropertyInclusion(always -> always.withValueInclusion(JsonInclude.Include.NON_NULL))
            // so that a component that moves in its record makes no other fingerprint
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .addMixIn(Trn.class, WrittenAsDigits.class)
            .build();

    private final HttpServletRequest request;
    private final Callers callers;
    private final Fingerprints fingerprints;

    /** @param request stands for whichever request is under way */
    Origins(HttpServletRequest request, Callers callers, Fingerprints fingerprints) {
        this.request = request;
        this.callers = callers;
        this.fingerprints = fingerprints;
    }

    /** @throws InvalidFields if a header cannot be read */
    RequestOrigin of(Request command, CommandBody body) {
        Preconditions asked = Preconditions.of(
                request.getHeader(Preconditions.IDEMPOTENCY_KEY),
                request.getHeader(HttpHeaders.IF_MATCH),
                fingerprints);
        String content = content(command, body);
        String whole = request.getMethod() + " " + request.getRequestURI() + "\n" + content;
        return new RequestOrigin(
                callers.current(),
                RequestOrigin.API,
                CorrelationIds.of(request),
                asked.key(),
                fingerprints.of("request/" + whole),
                content,
                asked.expectedVersion(),
                null);
    }

    /** What was understood of the body, the same for the same whatever its white space and order; with the attempt or the finding, which stands in the path. */
    private static String content(Request command, CommandBody body) {
        ObjectNode content = JSON.valueToTree(body);
        if (command instanceof AssessmentCommand it) {
            content.put("attempt", it.attempt());
        }
        if (command instanceof AboutFinding it) {
            content.put("finding", it.finding());
        }
        return content.toString();
    }

    /** A TRN has no form in JSON by itself, so that none slips into an answer; a request's content is kept as personal data. */
    private interface WrittenAsDigits {
        @JsonValue
        String digits();
    }
}
