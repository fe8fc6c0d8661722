package io.gouji.budget.cube;

import io.gouji.budget.cube.Dimension.Member;
import io.gouji.budget.resource.Resources;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The named members of all dimensions (维度成员表), a tree each: the standard ones, and those that a template declares.
 * <p>
 * The standard members are declared in {@code cube/dimensions.forms}; {@link #declaring} adds another by the same
 * statement. Immutable; two are equal if they have the same members.
 *
 * <pre>{@code
 * Dimensions own = Dimensions.standard().declaring("member fund TAX under GENERAL_PUBLIC 税收收入");
 * own.region("side=REVENUE fund=TAX")                       // side=REVENUE fund=FISCAL/GENERAL_PUBLIC/TAX/
 * }</pre>
 */
public final class Dimensions implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String FORM = "Member must be declared as 'member DIMENSION NAME [under PARENT] 名称', such as "
            + "'member fund TAX under GENERAL_PUBLIC 税收收入', but was '";

    private final EnumMap<Dimension, LinkedHashMap<String, Member>> members;

    private Dimensions(EnumMap<Dimension, LinkedHashMap<String, Member>> members) {
        this.members = members;
    }

    /** Returns the members that every template knows. */
    public static Dimensions standard() {
        return Standard.ALL;
    }

    /**
     * Returns these members and one more.
     *
     * @param statement the declaration, {@code member DIMENSION NAME [under PARENT] 名称[|other spellings]}
     * @throws IllegalArgumentException if the statement is none, the name is taken, or the parent is unknown
     */
    public Dimensions declaring(String statement) {
        Dimensions copy = copy();
        copy.add(Objects.requireNonNull(statement, "statement").strip().split("\\s+"));
        return copy;
    }

    private Dimensions copy() {
        EnumMap<Dimension, LinkedHashMap<String, Member>> copy = new EnumMap<>(Dimension.class);
        members.forEach((dimension, known) -> copy.put(dimension, new LinkedHashMap<>(known)));
        return new Dimensions(copy);
    }

    private void add(String[] words) {
        boolean below = words.length == 6 && words[3].equals("under");
        if (!words[0].equals("member") || words.length != 4 && !below) {
            throw new IllegalArgumentException(FORM + String.join(" ", words) + "'");
        }
        Dimension dimension = dimension(words[1]);
        String name = words[2];
        if (!dimension.isNamed()) {
            throw new IllegalArgumentException("Dimension of a member must be one of " + named() + ", but was '"
                    + words[1] + "'");
        }
        checkName(dimension, name);
        String path = (below ? get(dimension, words[4]).node().path() : "") + name + "/";
        members.computeIfAbsent(dimension, key -> new LinkedHashMap<>())
                .put(name, new Member(Node.of(dimension, path), Arrays.asList(words[words.length - 1].split("\\|"))));
    }

    private void checkName(Dimension dimension, String name) {
        if (!Members.isName(name)) {
            throw new IllegalArgumentException(
                    "Name of a member must be letters, digits and '_', such as 'TAX', but was '" + name + "'");
        }
        if (member(dimension, name).isPresent()) {
            throw new IllegalArgumentException("Member of " + dimension + " must have a name of its own, but '" + name
                    + "' is there already");
        }
    }

    private static Dimension dimension(String name) {
        return Arrays.stream(Dimension.values())
                .filter(each -> each.name().equals(name.toUpperCase(Locale.ROOT))).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Dimension of a member must be one of " + named() + ", but was '" + name + "'"));
    }

    private static List<Dimension> named() {
        return Arrays.stream(Dimension.values()).filter(Dimension::isNamed).toList();
    }

    /** Returns the members of that dimension, each after the one above it; none if the dimension has codes or names. */
    public List<Member> members(Dimension dimension) {
        return List.copyOf(all(dimension));
    }

    private Collection<Member> all(Dimension dimension) {
        return members.getOrDefault(dimension, new LinkedHashMap<>()).values();
    }

    /** Returns the members that are not standard, dimension by dimension. */
    public List<Member> own() {
        List<Member> own = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            all(dimension).stream().filter(each -> Standard.ALL.member(dimension, each.name()).isEmpty())
                    .forEach(own::add);
        }
        return own;
    }

    /** Returns the member of that name in declarations. */
    public Optional<Member> member(Dimension dimension, String name) {
        Map<String, Member> known = members.get(Objects.requireNonNull(dimension, "dimension"));
        return known == null ? Optional.empty() : Optional.ofNullable(known.get(Objects.requireNonNull(name, "name")));
    }

    /** Returns the member at that node; empty for a union and for a node that no member declares. */
    public Optional<Member> member(Node node) {
        return member(node.dimension(), node.label()).filter(each -> each.node().equals(node));
    }

    /**
     * Returns the member of that name in declarations.
     *
     * @throws IllegalArgumentException if there is none, with all that there are
     */
    public Member get(Dimension dimension, String name) {
        return member(dimension, name).orElseThrow(() -> new IllegalArgumentException(
                "Member of " + dimension + " must be one of " + all(dimension) + ", but was '" + name + "'"));
    }

    /**
     * Returns the node that is written so, as {@link Node#parse} reads it with these members.
     *
     * @throws IllegalArgumentException if it is none
     */
    public Node node(String text) {
        return Node.parse(text, this);
    }

    /**
     * Returns the region that is written so, as {@link Region#parse} reads it with these members.
     *
     * @throws IllegalArgumentException if it is none
     */
    public Region region(String text) {
        return Region.parse(text, this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Dimensions that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return own().hashCode();
    }

    @Override
    public String toString() {
        return own().isEmpty() ? "standard members" : "standard members and " + own();
    }

    /** Read once, when the first member is asked for. */
    private static final class Standard {

        private static final Dimensions ALL = read();

        private static Dimensions read() {
            Dimensions read = new Dimensions(new EnumMap<>(Dimension.class));
            Resources.lines("cube/dimensions.forms").stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> read.add(line.split(" ")));
            return read;
        }
    }
}
