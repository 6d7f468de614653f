package org.annals.samplecohort;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A cohort folder on its way to disk. One applicant after another is written to all files, so that a cohort of any
 * size needs the memory of one person.
 */
public final class CohortFolder implements Closeable {

    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
    private static final JsonFactory JSON =
            JsonFactory.builder().rootValueSeparator("\n").build();

    private final Plan plan;
    private final Path folder;
    private final Map<CsvFile, CSVPrinter> csvFiles = new LinkedHashMap<>();
    private final JsonGenerator dfeApplications;
    private final JsonGenerator canvasEvents;

    private CohortFolder(Plan plan, Path folder) throws IOException {
        this.plan = plan;
        this.folder = Files.createDirectories(folder);
        this.dfeApplications = openJson(DfeApplication.NAME);
        this.canvasEvents = openJson(CanvasLiveEvents.NAME);
    }

    /** Writes all files of the planned cohort into the folder, over any that are there; answers the number of rows. */
    public static long write(Plan plan, Path folder) throws IOException {
        Applicants applicants = new Applicants(plan);
        try (CohortFolder files = new CohortFolder(plan, folder)) {
            files.describe(Places.neededBy(applicants, plan));
            files.begin();
            long rows = 0;
            for (int number = 0; number < plan.participants(); number++) {
                rows += files.add(applicants.number(number));
            }
            files.finish();
            return rows;
        }
    }

    static List<CsvFile> csvFiles(Plan plan) {
        return List.of(
                new ProviderApplications(plan),
                new Attendance(plan),
                new Coaching(plan),
                new LdrReviews(plan),
                new CaseStudyWindows(),
                new Submissions(),
                new Marks(),
                new Outcomes(),
                new StatusChanges(plan));
    }

    private void describe(Places places) throws IOException {
        try (JsonGenerator cohort = openJson(CohortDescription.NAME)) {
            new CohortDescription(plan, places).write(cohort);
        }
        try (CSVPrinter assignments = openCsv(CanvasAssignments.NAME)) {
            assignments.printRecord(CanvasAssignments.COLUMNS);
            for (CanvasAssignments.Assignment one : CanvasAssignments.ALL) {
                assignments.printRecord(one.id(), one.title(), one.element());
            }
        }
    }

    private void begin() throws IOException {
        for (CsvFile file : csvFiles(plan)) {
            CSVPrinter csv = openCsv(file.name());
            csvFiles.put(file, csv);
            csv.printRecord(file.columns());
        }
        dfeApplications.writeStartObject();
        dfeApplications.writeName("data");
        dfeApplications.writeStartArray();
    }

    private long add(Applicant applicant) throws IOException {
        CaseStudy caseStudy = CaseStudies.of(applicant, plan);
        long rows = 0;
        if (applicant.admission() != Admission.NO_DFE_APPLICATION) {
            new DfeApplication(applicant, plan).write(dfeApplications);
            rows++;
        }
        for (Map.Entry<CsvFile, CSVPrinter> file : csvFiles.entrySet()) {
            for (List<String> row : file.getKey().rows(applicant, caseStudy)) {
                file.getValue().printRecord(row);
                rows++;
            }
        }
        for (CanvasEvent event : CanvasLiveEvents.of(applicant, plan)) {
            event.write(canvasEvents);
            rows++;
        }
        return rows;
    }

    private void finish() {
        dfeApplications.writeEndArray();
        dfeApplications.writeEndObject();
    }

    private CSVPrinter openCsv(String name) throws IOException {
        return new CSVPrinter(Files.newBufferedWriter(folder.resolve(name)), CSV);
    }

    private JsonGenerator openJson(String name) throws IOException {
        return JSON.createGenerator(ObjectWriteContext.empty(), Files.newBufferedWriter(folder.resolve(name)));
    }

    @Override
    public void close() throws IOException {
        dfeApplications.close();
        canvasEvents.close();
        for (CSVPrinter file : csvFiles.values()) {
            file.close();
        }
    }
}
