package org.jiaotu.store;

import java.nio.file.Path;

/** A process beside the test's own. */
final class OtherProcess {
    private OtherProcess() {}

    public static void main(String[] args) {
        Path store = Path.of(args[1]);
        switch (args[0]) {
            case "read" -> read(store);
            case "build" -> {
                StoreTest.build(store, "other");
                System.out.println("built");
            }
            case "die" -> die(store);
            default -> throw new IllegalArgumentException(args[0]);
        }
    }

    private static void read(Path path) {
        try (Store store = Store.open(path)) {
            System.out.println(String.join(" ", StoreTest.subjects(store)));
        }
    }

    /** In the middle of a build, with a reader open. */
    @SuppressWarnings("resource")
    private static void die(Path path) {
        Store.open(path);
        StoreBuilder.begin(path).write(out -> {
            out.quad(StoreTest.quad("half"));
            System.out.println("dying");
            Runtime.getRuntime().halt(1);
        });
    }
}
