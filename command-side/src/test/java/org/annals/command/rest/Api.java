package org.annals.command.rest;

import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.annals.kernel.access.Role;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A client of the REST resources, signed in as admin.rae. */
@Component
class Api {

    static final String ACTOR = "admin.rae";

    private final MockMvc mvc;

    Api(WebApplicationContext context) {
        this.mvc = MockMvcBuilders.webAppContextSetup(context).build();
    }

    /** @param headers names and values in turn */
    Answered post(String path, String body, String... headers) {
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.post(path)
                .with(Api::signedIn)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
        for (int at = 0; at < headers.length; at += 2) {
            request.header(headers[at], headers[at + 1]);
        }
        return answered(request);
    }

    Answered get(String path) {
        return answered(MockMvcRequestBuilders.get(path));
    }

    /** Starts an import. */
    Answered upload(MockMultipartFile... files) {
        MockMultipartHttpServletRequestBuilder request = MockMvcRequestBuilders.multipart("/api/imports");
        Stream.of(files).forEach(request::file);
        request.with(Api::signedIn);
        return answered(request);
    }

    static MockMultipartFile file(String name, String content) {
        return new MockMultipartFile(
                "files", name, MediaType.APPLICATION_OCTET_STREAM_VALUE, content.getBytes(StandardCharsets.UTF_8));
    }

    static MockHttpServletRequest signedIn(MockHttpServletRequest request) {
        request.setUserPrincipal(() -> ACTOR);
        request.addUserRole(Role.ADMINISTRATOR.code());
        return request;
    }

    /** An import as it is once it is over. */
    Answered finished(Answered accepted) {
        String path = String.valueOf(accepted.header("Location"));
        return await().until(
                        () -> get(path),
                        now -> now.text("state").equals("finished")
                                || now.text("state").equals("failed"));
    }

    Answered answered(RequestBuilder request) {
        try {
            MockHttpServletResponse response = mvc.perform(request).andReturn().getResponse();
            return new Answered(response.getStatus(), response.getContentAsString(), response);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
