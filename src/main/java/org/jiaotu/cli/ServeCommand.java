package org.jiaotu.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jiaotu.serve.update.UpdatePassword;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

    @Option(
            names = "--allow-update",
            description = "Take SPARQL Update at /update from the user " + UpdatePassword.USER
                    + " with the password in the environment variable " + UpdatePassword.VARIABLE + ".")
    private boolean allowUpdate;

    ServeCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        Optional<UpdatePassword> password =
                allowUpdate ? Optional.of(UpdatePassword.of(System.getenv(UpdatePassword.VARIABLE))) : Optional.empty();
        Serving.check(options.settings());
        try (Serving serving = new Serving()) {
            serving.serve(store.folder(), password, options.settings(), this::started);
        }
        return 0;
    }

    private void started(String address) {
        output.out().println("Serving " + store.folder() + " on " + address + " (Ctrl-C ends it)");
        if (allowUpdate) {
            output.out().println("Updates at " + address + "update, for the user " + UpdatePassword.USER);
        }
        if (allowUpdate && !options.settings().isOfThisMachineAlone()) {
            output.tell("the password goes over the network as it is; put a proxy with https before the server");
        }
    }
}
