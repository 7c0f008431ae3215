package org.jiaotu.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jiaotu.document.UserException;
import org.slf4j.bridge.SLF4JBridgeHandler;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/**
 * The program: {@code java -jar target/jiaotu.jar COMMAND}.
 *
 * <p>Exits 0, or 1 for a user's mistake with one line on standard error, 2 for wrong usage, 70 for a mistake of ours.
 */
@Command(
        name = "jiaotu",
        description = "Reads Chinese education overviews into a cited knowledge graph and serves it.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            RunCommand.class,
            ExtractCommand.class,
            BuildCommand.class,
            ServeCommand.class,
            QueryCommand.class,
            ExportCommand.class,
            LinkCommand.class,
            ValidateCommand.class,
            EvaluateCommand.class
        })
public final class Jiaotu implements Runnable {
    private static final int USERS_MISTAKE = 1;
    private static final int OUR_MISTAKE = 70;
    private static final char IDEOGRAPHIC_COMMA = '\u3001';

    @Spec
    private CommandLine.Model.CommandSpec spec;

    private Jiaotu() {}

    public static void main(String[] args) {
        logInOnePlace();
        int code = run(args, stream(FileDescriptor.out), stream(FileDescriptor.err));
        if (code != 0) {
            System.exit(code);
        }
    }

    /** Lucene and HanLP log through the JDK. */
    private static void logInOnePlace() {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }

    /** Runs a command and gives its exit code. */
    static int run(String[] args, PrintStream out, PrintStream err) {
        int code = new CommandLine(new Jiaotu(), new Commands(new Output(out, err)))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .registerConverter(Path.class, Jiaotu::path)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((e, command, parsed) -> failed(e, err))
                .execute(args);
        out.flush();
        return code;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command?");
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new TypeConversionException("no path, or none in this locale (try LC_ALL=C.UTF-8): " + text);
        }
    }

    /** Tells what went wrong: in a line to a user who can mend it, with the stack trace to us who must. */
    static int failed(Exception e, PrintStream err) {
        if (e instanceof UserException) {
            err.println("jiaotu: " + e.getMessage().strip().replaceAll("\\s*\\R\\s*", " "));
            return USERS_MISTAKE;
        }
        e.printStackTrace(err);
        return OUR_MISTAKE;
    }

    /** Java writes in the locale's charset, which under LANG=C has no Chinese; files and pipes want UTF-8 anyway. */
    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, charset(System.console()));
    }

    private static Charset charset(Console console) {
        boolean chinese = console != null && console.charset().newEncoder().canEncode(IDEOGRAPHIC_COMMA);
        return chinese ? console.charset() : StandardCharsets.UTF_8;
    }
}
