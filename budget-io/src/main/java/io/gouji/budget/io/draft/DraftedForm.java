package io.gouji.budget.io.draft;

import io.gouji.budget.io.result.Place;
import java.util.ArrayList;
import java.util.List;

/** A form of the declaration that is being drafted. */
final class DraftedForm {

    boolean isProse;
    String number = "-";
    String name = "";
    String owner = "";          // whose table it is, as a line above it says; empty if none does
    Place place = Place.line(0, 0);
    final List<String> titles = new ArrayList<>();
    final List<DraftedPanel> panels = new ArrayList<>();
    final List<Doubt> doubts = new ArrayList<>();
}
