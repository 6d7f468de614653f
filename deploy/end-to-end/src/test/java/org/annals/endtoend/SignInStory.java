package org.annals.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

/** An account is made, signed in to, changed and removed. */
record SignInStory(DescribedApi api) {

    private static final String CREDENTIALS = """
            {"name": "%s", "password": "%s"}""";

    void tell() {
        String name = "person-" + UUID.randomUUID();
        String named = "{\"name\": \"%s\"}".formatted(name);
        api.post("/api/accounts", """
                {"name": "%s", "password": "correct horse battery", "roles": ["delivery-partner"],
                 "delivery_partners": ["Avon Teaching School Hub"]}""".formatted(name));
        HttpAnswer signedIn = api.post("/api/session", CREDENTIALS.formatted(name, "correct horse battery"));
        assertThat(signedIn.text("csrf_token")).isNotEmpty();
        api.get("/api/session");
        assertThat(api.postForNothing("/api/session/password", """
                        {"old_password": "correct horse battery", "new_password": "another horse battery"}""").text("code"))
                .isEqualTo("NO_PASSWORD");
        api.post("/api/session/end");
        api.post("/api/accounts/disabling", named);
        assertThat(api.postForNothing("/api/session", CREDENTIALS.formatted(name, "correct horse battery"))
                        .text("code"))
                .isEqualTo("UNAUTHENTICATED");
        api.post("/api/accounts/enabling", named);
        api.post("/api/accounts/password", CREDENTIALS.formatted(name, "another horse battery"));
        api.post("/api/accounts/roles", """
                {"name": "%s", "roles": ["coach", "facilitator"]}""".formatted(name));
        api.get("/api/accounts");
        api.post("/api/accounts/removal", named);
    }
}
