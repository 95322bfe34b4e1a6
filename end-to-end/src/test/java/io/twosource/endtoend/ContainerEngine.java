package io.twosource.endtoend;

import org.testcontainers.DockerClientFactory;

/** Whether containers can run here. Where {@code TWOSOURCE_CONTAINERS=required}, they must. */
final class ContainerEngine {

    private ContainerEngine() {}

    static boolean answers() {
        return "required".equals(System.getenv("TWOSOURCE_CONTAINERS"))
                || DockerClientFactory.instance().isDockerAvailable();
    }
}
