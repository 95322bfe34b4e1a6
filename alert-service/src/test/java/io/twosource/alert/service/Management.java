package io.twosource.alert.service;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import org.eclipse.microprofile.config.ConfigProvider;

/** What operators and their monitoring ask, on the port that is theirs. */
final class Management {

    private Management() {}

    /** As anybody: the port asks for no token. */
    static Response get(String path) {
        String address = ConfigProvider.getConfig().getValue("test.management.url", String.class);
        return RestAssured.given().auth().none().get(address + path);
    }
}
