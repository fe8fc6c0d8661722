package io.gouji.budget.io;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The public types of a module that its users meet (公开类型), nested ones too, as its descriptor exports them. */
final class ExportedTypes {

    private ExportedTypes() {
    }

    /** Those of the module in which that class is, in the order of their names. */
    static List<Class<?>> of(Class<?> root) {
        try {
            Path place = Path.of(root.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(place)) {
                return in(place);
            }
            try (FileSystem jar = FileSystems.newFileSystem(place)) {
                return in(jar.getPath("/"));
            }
        } catch (IOException | URISyntaxException | ReflectiveOperationException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private static List<Class<?>> in(Path classes) throws IOException, ReflectiveOperationException {
        List<Class<?>> types = new ArrayList<>();
        for (String exported : exports(classes)) {
            addAll(classes, exported, types);
        }
        return types;
    }

    private static List<String> exports(Path classes) throws IOException {
        try (InputStream in = Files.newInputStream(classes.resolve("module-info.class"))) {
            return ModuleDescriptor.read(in).exports().stream().filter(each -> !each.isQualified())
                    .map(ModuleDescriptor.Exports::source).sorted().toList();
        }
    }

    private static void addAll(Path classes, String exported, List<Class<?>> types)
            throws IOException, ReflectiveOperationException {
        try (Stream<Path> files = Files.list(classes.resolve(exported.replace('.', '/')))) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".class") && !name.startsWith("package-info")) {
                    Class<?> type = Class.forName(exported + "." + name.substring(0, name.length() - 6), false,
                            ExportedTypes.class.getClassLoader());
                    if (isPublic(type)) {
                        types.add(type);
                    }
                }
            }
        }
    }

    /** The class and all around it are public, and it has a name. */
    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers()) && !type.isAnonymousClass() && !type.isSynthetic()
                && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }
}
