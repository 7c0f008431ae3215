package org.jiaotu.serve.data;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.jiaotu.export.ExportFormat;
import org.jiaotu.export.StoreExport;
import org.jiaotu.export.TableDescription;

/**
 * {@code /export/…}: the whole graph for other tools, written as it is read. An answer that fails on its way breaks the connection
 * and never looks whole. {@code /export/observations.csv?bom=true} is the table for Excel.
 */
public final class ExportDownload extends HttpServlet {
    private static final String TABLE = "observations.csv";
    private static final String DESCRIPTION = "/" + TABLE + TableDescription.SUFFIX;
    private static final Map<String, ExportFormat> FORMATS = Map.of(
            "/jiaotu.nq",
            ExportFormat.NQ,
            "/jiaotu.ttl",
            ExportFormat.TTL,
            "/jiaotu.jsonld",
            ExportFormat.JSONLD,
            "/" + TABLE,
            ExportFormat.CSV,
            "/jiaotu.gexf",
            ExportFormat.GEXF,
            "/jiaotu.graphml",
            ExportFormat.GRAPHML);

    private final transient StoreExport export;
    /** The graph stays the same as long as it is served; another start may serve another graph. */
    private final String edition = UUID.randomUUID().toString();

    public ExportDownload(StoreExport export) {
        this.export = export;
    }

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answers(request, response);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!answers(request, response)) {
            return;
        }
        try {
            write(request, response);
        } catch (IOException | RuntimeException e) {
            abort(request, response, e);
            throw e;
        }
    }

    /** Sets status and headers; whether the file itself should follow. */
    private boolean answers(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        if (path == null || !(FORMATS.containsKey(path) || path.equals(DESCRIPTION))) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return false;
        }
        String tag = "\"" + edition + path.replace('/', '-') + (isForExcel(request) ? "-bom" : "") + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "no-cache");
        String known = request.getHeader("If-None-Match");
        if (known != null && (known.contains(tag) || known.strip().equals("*"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return false;
        }
        response.setContentType(type(path));
        response.setHeader("Content-Disposition", "attachment; filename=\"" + path.substring(1) + "\"");
        return true;
    }

    private void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        if (path.equals(DESCRIPTION)) {
            TableDescription.write(TABLE, response.getOutputStream());
        } else if (isForExcel(request)) {
            export.writeForSpreadsheet(response.getOutputStream());
        } else {
            export.write(FORMATS.get(path), response.getOutputStream());
        }
    }

    private static boolean isForExcel(HttpServletRequest request) {
        return request.getPathInfo().equals("/" + TABLE) && "true".equals(request.getParameter("bom"));
    }

    private static String type(String path) {
        if (path.equals(DESCRIPTION)) {
            return "application/csvm+json";
        }
        String type = FORMATS.get(path).mediaType();
        return type.startsWith("text/") ? type + "; charset=utf-8" : type;
    }

    private static void abort(HttpServletRequest request, HttpServletResponse response, Exception cause) {
        if (response.isCommitted()) {
            ServletContextRequest.getServletContextRequest(request)
                    .getServletChannel()
                    .abort(cause);
        }
    }
}
