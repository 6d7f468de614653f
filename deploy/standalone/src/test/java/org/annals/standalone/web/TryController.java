package org.annals.standalone.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import org.annals.kernel.access.Needs;
import org.annals.kernel.access.Permission;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A controller as the others are, to see what happens around it. */
@RestController
@RequestMapping("/api/try")
class TryController {

    @Needs(Permission.SEE_VIEWS)
    @PostMapping
    Form echo(@Valid @RequestBody Form form) {
        return form;
    }

    @Needs(Permission.SEE_VIEWS)
    @GetMapping
    int page(@RequestParam int page) {
        return page;
    }

    @Needs(Permission.SEE_VIEWS)
    @GetMapping("/name")
    String name(Principal who) {
        return who.getName();
    }

    @Needs(Permission.SEE_VIEWS)
    @GetMapping("/failure")
    String failure() {
        throw new IllegalStateException("an internal matter");
    }

    record Form(
            @NotBlank String fullName,
            LocalDate bornOn,
            @NotEmpty List<@Valid Part> partsDone) {}

    record Part(@NotBlank String partName, int minutes) {}
}
