package org.annals.samplecohort;

import java.util.List;

/** A kind of CSV file: its columns, and the rows that one applicant leaves in it. */
interface CsvFile {

    String name();

    List<String> columns();

    /** The rows in the order in which they were recorded, each with a cell a column. */
    List<List<String>> rows(Applicant applicant, CaseStudy caseStudy);
}
