package org.annals.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.Random;

/** What nobody sends who means well, or what nobody thought of. */
record Strange(Random random) {

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            ".",
            "..",
            "../../../../etc/passwd",
            "/etc/passwd",
            "C:\\windows\\win.ini",
            "a\0b",
            "a\r\nX-Injected: yes",
            "\u202Etxt.exe",
            "\uFEFF",
            "\u0007\u001B[31m",
            "😀",
            "ß".repeat(300),
            "a".repeat(5000),
            "-1",
            "0",
            "99999999999999999999",
            "2147483648",
            "-9223372036854775808",
            "1e999999999",
            "NaN",
            "null",
            "true",
            "2026-02-30",
            "0000-00-00",
            "+999999999-12-31",
            "-999999999-01-01T00:00:00Z",
            "9999-12-31T23:59:60Z",
            "=1+1",
            "<script>alert(1)</script>",
            "' OR '1'='1",
            "{\"$ne\": null}",
            "$where",
            "${jndi:ldap://127.0.0.1/a}",
            "#{7*7}",
            "participant-00000000-0000-0000-0000-000000000000",
            "cohort-npq-senco-9999-autumn",
            "١٢٣٤٥٦٧");

    private static final List<String> ENCODED = List.of(
            "%",
            "%zz",
            "%00",
            "%C3%28",
            "%ED%A0%80",
            "%2e%2e%2f",
            "%2F",
            "%5c",
            "%0d%0aX-Injected:%20yes",
            "%25",
            ";a=b",
            "a;b");

    private static final List<String> JSON = List.of(
            "null",
            "true",
            "-1",
            "0",
            "1.5",
            "1e999999999",
            "1e-999999999",
            "123456789012345678901234567890",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "[]",
            "{}",
            "[[]]",
            "[null]",
            "{\"$gt\": \"\"}",
            "[".repeat(200) + "]".repeat(200),
            "{\"a\":".repeat(5000) + "1" + "}".repeat(5000));

    private static final List<String> HEADERS = List.of(
            "X-Injected-By: a\rX-Injected: yes",
            "Accept: application/xml",
            "Accept: a/b/c",
            "Accept: ,;q=x",
            "Accept-Language: " + "x-".repeat(500),
            "Accept-Charset: utf-7",
            "Cookie: annals-session=%00; =; annals-session=../../x",
            "Cookie: \u0001",
            "Content-Encoding: gzip",
            "Range: bytes=5-1",
            "If-None-Match: *",
            "If-Modified-Since: yesterday",
            "Origin: http://elsewhere.example",
            "X-Forwarded-For: a, b",
            "X-Forwarded-Proto: ftp",
            "X-Forwarded-Host: elsewhere.example",
            "Forwarded: for=;;",
            "X-HTTP-Method-Override: DELETE",
            "X-Padding: " + "a".repeat(20_000),
            "Expect: the-unexpected",
            "Referer: \u00e9\u0000");

    boolean in(int times) {
        return random.nextInt(times) == 0;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    String text() {
        return one(TEXTS);
    }

    /** As it stands in an address. */
    String encoded() {
        return in(3) ? one(ENCODED) : URLEncoder.encode(text(), UTF_8).replace("+", "%20");
    }

    /** A value, not all of them well-formed for long. */
    String json() {
        return in(2) ? one(JSON) : Json.text(text());
    }

    String header() {
        return one(HEADERS);
    }
}
