package io.twosource.alert.desk.page;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.regex.Pattern;

/** Addresses of the desk: the only ones where its cookie counts. */
public final class DeskPath {

    /** The first page. */
    public static final String HOME = "/desk";

    /** Ours, whatever a browser makes of it: no other host, no control characters. */
    private static final Pattern OURS = Pattern.compile("/desk([/?][!-\\[\\]-~]*)?");

    private DeskPath() {}

    public static boolean isOf(String path) {
        return path.equals(HOME) || path.startsWith(HOME + "/");
    }

    public static boolean isOf(ContainerRequestContext request) {
        return isOf(request.getUriInfo().getRequestUri().getPath());
    }

    /** An address to go on to, from whoever gives it; the first page where it is none of ours. */
    public static String orHome(String address) {
        return OURS.matcher(address).matches() ? address : HOME;
    }
}
