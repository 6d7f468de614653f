package org.annals.client;

/** Participants by their TRNs. */
final class Participants {

    private Participants() {}

    /** The path of the resource of whoever has this TRN. */
    static String path(Server server, String trn) {
        return "/api/participants/" + Server.encoded(id(server, trn));
    }

    /** The id of whoever has this TRN. By POST, since a TRN is personal data and URLs are logged. */
    static String id(Server server, String trn) {
        return server.post("/api/participants/lookup", Json.object("trn", trn))
                .path("participant")
                .asString("");
    }
}
