package org.annals.command.rest;

import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
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
                .principal(() -> ACTOR)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
        for (int at = 0; at < headers.length; at += 2) {
            request.header(headers[at], headers[at + 1]);
        }
        return answered(request);
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
