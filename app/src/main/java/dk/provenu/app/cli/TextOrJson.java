package dk.provenu.app.cli;

/** For people or for programs. */
enum TextOrJson {
    TEXT,
    JSON
}
