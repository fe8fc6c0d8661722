package io.gouji.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.money.Money;
import java.io.File;
import java.io.Serializable;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ApiSurfaceTest {

    private static final List<String> PACKAGES = List.of("money", "code", "cube", "table", "publish");

    @Test
    void noPublicSignatureNamesAGeneratedType() {
        List<String> leaks = publicTypes().flatMap(type -> Stream.of(type.getMethods()))
                .filter(method -> method.toGenericString().replaceFirst("\\S+\\(", "(").contains("Immutable"))
                .map(Method::toGenericString).toList();
        assertEquals(List.of(), leaks);
        assertTrue(publicTypes().noneMatch(type -> type.getSimpleName().startsWith("Immutable")));
    }

    @Test
    void everyPublicValueIsSerializable() {
        List<String> others = publicTypes().filter(type -> !type.isInterface())
                .filter(type -> !Serializable.class.isAssignableFrom(type))
                .map(Class::getSimpleName).distinct().sorted().toList();
        assertEquals(List.of("BudgetEntry", "Builder", "Fund", "Nature", "Phase", "Publisher", "Side",
                "Use", "Vintage"), others);
    }

    @Test
    void valuesHaveNoPublicConstructorAndNoMutableField() {
        publicTypes().filter(type -> !type.getSimpleName().equals("Builder") && !type.isRecord()).forEach(type -> {
            for (Constructor<?> constructor : type.getDeclaredConstructors()) {
                assertTrue(!Modifier.isPublic(constructor.getModifiers()), constructor::toString);
            }
            for (Field field : type.getDeclaredFields()) {
                int modifiers = field.getModifiers();
                assertTrue(Modifier.isFinal(modifiers) || Modifier.isTransient(modifiers), field::toString);
            }
        });
    }

    private static Stream<Class<?>> publicTypes() {
        return PACKAGES.stream().flatMap(ApiSurfaceTest::types).filter(ApiSurfaceTest::isPublic);
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }

    private static Stream<Class<?>> types(String name) {
        String[] files = Path.of(classes().getPath(), "io", "gouji", "budget", name).toFile().list();
        return Stream.of(files).filter(file -> file.endsWith(".class") && !file.startsWith("package-info"))
                .map(file -> type("io.gouji.budget." + name + "." + file.replace(".class", "")));
    }

    private static File classes() {
        try {
            return new File(Money.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException ex) {
            throw new AssertionError(ex);
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException ex) {
            throw new AssertionError(ex);
        }
    }
}
