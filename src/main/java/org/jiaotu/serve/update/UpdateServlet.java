package org.jiaotu.serve.update;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.update.UpdateRequest;
import org.jiaotu.document.UserException;
import org.jiaotu.serve.http.Messages;
import org.jiaotu.serve.sparql.ServiceFailure;
import org.jiaotu.serve.sparql.Services;

/** {@code /update}: SPARQL 1.1 Protocol for updates, by POST, for who gives the password; 204 when it is made and served. */
public final class UpdateServlet extends HttpServlet {
    private static final String DIRECT = "application/sparql-update";
    private static final String FORM = "application/x-www-form-urlencoded";

    private final transient UpdatePassword password;
    private final transient UpdateReader reader;
    private final transient Consumer<UpdateRequest> change;

    /**
     * @param password who may update
     * @param services whom an update's WHERE may ask
     * @param change makes an update, whole or not at all
     */
    public UpdateServlet(UpdatePassword password, Services services, Consumer<UpdateRequest> change) {
        this.password = password;
        this.reader = new UpdateReader(services);
        this.change = change;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        try {
            admit(request, response);
            change.accept(reader.read(text(request)));
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } catch (UpdateRefusal e) {
            tell(e.status(), e.getMessage(), response);
        } catch (UserException e) {
            tell(HttpServletResponse.SC_CONFLICT, e.getMessage(), response);
        } catch (ServiceFailure e) {
            tell(HttpServletResponse.SC_BAD_GATEWAY, e.getMessage(), response);
        } catch (QueryCancelledException e) {
            tell(HttpServletResponse.SC_SERVICE_UNAVAILABLE, Messages.of("update-cut"), response);
        }
    }

    /** A browser that knows the password would send it along from a form on anybody's page; its Origin gives that away. */
    private void admit(HttpServletRequest request, HttpServletResponse response) {
        String origin = request.getHeader("Origin");
        if (origin != null && !isOurs(origin, request)) {
            throw new UpdateRefusal(HttpServletResponse.SC_FORBIDDEN, Messages.of("refused-origin"));
        }
        if (!password.isGivenBy(request.getHeader("Authorization"))) {
            response.setHeader("WWW-Authenticate", "Basic realm=\"jiaotu\", charset=\"UTF-8\"");
            throw new UpdateRefusal(HttpServletResponse.SC_UNAUTHORIZED, Messages.of("no-password"));
        }
    }

    private static boolean isOurs(String origin, HttpServletRequest request) {
        try {
            return URI.create(origin).getRawAuthority() != null
                    && URI.create(origin).getRawAuthority().equals(request.getHeader("Host"));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String text(HttpServletRequest request) throws IOException {
        String type = request.getContentType() == null ? "" : request.getContentType();
        if (request.getParameterMap().keySet().stream().anyMatch(name -> name.startsWith("using-"))) {
            throw new UpdateRefusal(HttpServletResponse.SC_BAD_REQUEST, Messages.of("refused-using"));
        }
        return switch (type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT)) {
            case DIRECT -> new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            case FORM -> one(request.getParameterValues("update"));
            default ->
                throw new UpdateRefusal(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, Messages.of("no-update-type"));
        };
    }

    private static String one(String[] values) {
        if (values == null || values.length != 1) {
            throw new UpdateRefusal(HttpServletResponse.SC_BAD_REQUEST, Messages.of("no-update"));
        }
        return values[0];
    }

    private static void tell(int status, String message, HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain; charset=utf-8");
        response.getOutputStream().write((message + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
