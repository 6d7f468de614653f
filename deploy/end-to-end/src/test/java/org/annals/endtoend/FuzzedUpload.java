package org.annals.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;

/** Files as no cohort folder has them: paths for names, the same name twice, many parts, parts without an end. */
record FuzzedUpload(Strange strange) {

    static final String TYPE = "Content-Type: multipart/form-data; boundary=fuzz";

    private static final List<String> NAMES = List.of(
            "../cohort.json",
            "/etc/cron.d/annals",
            "..\\..\\x.csv",
            "attendance.csv",
            "attendance.csv\0.exe",
            "ATTENDANCE.CSV",
            "",
            "a".repeat(300),
            "con",
            "*=UTF-8''%2e%2e%2fx");
    private static final List<String> CONTENTS = List.of(
            "", "\"", "trn,day,status,date\n1234567,=1+1,\"", "PK\u0003\u0004", "\u001f\u008b\b", "{\"a\":", "\0\0\0");

    byte[] bytes() {
        StringBuilder body = new StringBuilder();
        int parts = strange.in(10) ? 250 : strange.random().nextInt(4);
        for (int i = 0; i < parts; i++) {
            String field = strange.in(4) ? strange.one(List.of("file", "", "files[]", "a\"b")) : "files";
            body.append("--fuzz\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n\r\n%s\r\n"
                    .formatted(field, strange.one(NAMES), strange.one(CONTENTS)));
        }
        return body.append(strange.in(5) ? "" : "--fuzz--\r\n").toString().getBytes(UTF_8);
    }
}
