package org.annals.samplecohort;

import java.util.ArrayList;
import java.util.List;

/** Which Canvas assignment stands for which element of the course. */
final class CanvasAssignments {

    static final String NAME = "canvas-assignments.csv";
    static final List<String> COLUMNS = List.of("assignment_id", "title", "element");
    static final List<Assignment> ALL = all();

    private static final int FIRST_ID = 41_000;

    private CanvasAssignments() {}

    record Assignment(String id, String title, Kind kind, int cycle, String element) {}

    enum Kind {
        INDUCTION,
        CONTENT,
        PRACTICE,
        FORMATIVE,
        FORUM
    }

    static List<Assignment> of(Kind kind, int cycle) {
        return ALL.stream().filter(a -> a.kind() == kind && a.cycle() == cycle).toList();
    }

    private static List<Assignment> all() {
        List<Assignment> all = new ArrayList<>();
        int[] contentAreas = {2, 3, 2, 2};
        for (int cycle = 1; cycle <= 4; cycle++) {
            for (char letter = 'A'; letter <= 'E'; letter++) {
                add(
                        all,
                        "Cycle %d practice activity %c".formatted(cycle, letter),
                        Kind.PRACTICE,
                        cycle,
                        "practice/" + cycle);
            }
            add(
                    all,
                    "Cycle %d formative assessment task".formatted(cycle),
                    Kind.FORMATIVE,
                    cycle,
                    "formative/" + cycle);
            for (int area = 1; area <= contentAreas[cycle - 1]; area++) {
                String number = cycle + "." + area;
                add(all, "Content area " + number, Kind.CONTENT, cycle, "content/" + number);
            }
        }
        add(all, "Getting started", Kind.INDUCTION, 1, "induction");
        add(all, "Social forum (not assessed)", Kind.FORUM, 1, "");
        return List.copyOf(all);
    }

    private static void add(List<Assignment> all, String title, Kind kind, int cycle, String element) {
        all.add(new Assignment(Integer.toString(FIRST_ID + 7 * (all.size() + 1)), title, kind, cycle, element));
    }
}
