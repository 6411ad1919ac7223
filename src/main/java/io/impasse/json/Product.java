package io.impasse.json;

/** What the product says of itself. */
public final class Product {
    private Product() {}

    /** Its version, such as {@code 0.1.0}. */
    public static String version() {
        return Packed.product().text("version");
    }
}
