package org.annals.standalone.web;

import java.io.IOException;
import java.io.PrintWriter;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * What Tomcat turns down before anything of ours sees it, such as a path that cannot be read, as a problem like the
 * others; by itself it answers with a page. Tomcat makes one by the name of the class.
 */
public final class ProblemValve extends ErrorReportValve {

    private static final JsonMapper JSON = new JsonMapper();

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        HttpStatus status = HttpStatus.resolve(response.getStatus());
        if (status == null || !status.isError() || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            SafeHeaders.put(response.getResponse());
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setCharacterEncoding("UTF-8");
            PrintWriter writer = response.getReporter();
            if (writer != null) {
                writer.write(JSON.writeValueAsString(new Report(
                        status.getReasonPhrase(),
                        status.value(),
                        status.getReasonPhrase() + ".",
                        Problems.codeOf(status))));
                response.finishResponse();
            }
        } catch (IOException gone) {
            // Nobody is left to be told.
            return;
        }
    }

    private record Report(String title, int status, String detail, String code) {}
}
