package io.gouji.budget.io.draft;

import java.util.ArrayList;
import java.util.List;

/** A form of the declaration that is being drafted. */
final class DraftedForm {

    boolean isProse;
    String number = "-";
    String name = "";
    final List<String> titles = new ArrayList<>();
    final List<DraftedPanel> panels = new ArrayList<>();
    final List<Doubt> doubts = new ArrayList<>();
}
