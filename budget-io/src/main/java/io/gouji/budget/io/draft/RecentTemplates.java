package io.gouji.budget.io.draft;

import io.gouji.budget.table.Template;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The templates drafted last, by their declarations (最近的表样). The offices of a city print one layout: their drafts are
 * the same text, which then is parsed once, and one template, whose rows and relations need be made out once. It holds
 * no document. Thread-safe.
 */
final class RecentTemplates {

    private static final int MOST = 32;
    private static final int LONGEST = 100_000;

    private final Map<String, Optional<Template>> templates = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<Template>> eldest) {
            return size() > MOST;
        }
    };

    /** Returns the template of that declaration; empty if the language has no way to say it, or it says none. */
    Optional<Template> parsed(String declaration) {
        synchronized (templates) {
            Optional<Template> before = templates.get(declaration);
            if (before != null) {
                return before;
            }
        }
        Optional<Template> parsed = parse(declaration);
        if (declaration.length() <= LONGEST) {
            synchronized (templates) {
                Optional<Template> other = templates.putIfAbsent(declaration, parsed);
                return other == null ? parsed : other;
            }
        }
        return parsed;
    }

    private static Optional<Template> parse(String declaration) {
        try {
            return Optional.of(Template.parse(declaration)).filter(template -> !template.name().isEmpty());
        } catch (IllegalArgumentException ex) {
            return Optional.empty();
        }
    }
}
