package io.gouji.budget.io.record;

import io.gouji.budget.money.Figure;
import java.util.List;

/** What the fields of a record hold, one after the other. */
final class Cursor {

    private final List<?> record;
    private int next;

    Cursor(List<?> record) {
        this.record = record;
    }

    String text() {
        return (String) record.get(next++);
    }

    int integer() {
        return (Integer) record.get(next++);
    }

    Figure figure() {
        return (Figure) record.get(next++);
    }

    List<String> texts() {
        return ((List<?>) record.get(next++)).stream().map(String.class::cast).toList();
    }

    <P> List<P> records(RecordType<P> parts) {
        return ((List<?>) record.get(next++)).stream().map(each -> parts.value((List<?>) each)).toList();
    }
}
