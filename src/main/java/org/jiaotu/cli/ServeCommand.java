package org.jiaotu.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code serve --store DIR}: the server. */
@Command(
        name = "serve",
        description = "Serves a store over HTTP until Ctrl-C.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ServeCommand implements Callable<Integer> {
    private final Output output;

    @Mixin
    private StoreOption store;

    @Mixin
    private ServerOptions options;

    ServeCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        Serving.check(options.settings());
        try (Serving serving = new Serving()) {
            serving.serve(store.folder(), options.settings(), address -> output.out()
                    .println("Serving " + store.folder() + " on " + address + " (Ctrl-C ends it)"));
        }
        return 0;
    }
}
