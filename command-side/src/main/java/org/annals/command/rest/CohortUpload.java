package org.annals.command.rest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.annals.command.importing.Imports;
import org.annals.kernel.refusal.FieldFault;
import org.springframework.web.multipart.MultipartFile;

/** The files of a cohort folder as they were uploaded. */
record CohortUpload(List<MultipartFile> files) {

    private static final String FILES = "files";

    /** @throws InvalidFields if one has not the name of a cohort folder's file, or has it twice */
    CohortUpload {
        List<FieldFault> faults = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (MultipartFile file : files) {
            String name = String.valueOf(file.getOriginalFilename());
            if (!Imports.FILES.contains(name)) {
                faults.add(new FieldFault(FILES, "must each be one of " + String.join(", ", Imports.FILES)));
            } else if (!names.add(name)) {
                faults.add(new FieldFault(FILES, "must be given once each; " + name + " is there twice"));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidFields(faults.stream().distinct().toList());
        }
    }
}
