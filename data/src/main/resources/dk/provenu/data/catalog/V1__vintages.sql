CREATE TABLE vintage (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    kind        TEXT NOT NULL,
    name        TEXT NOT NULL,
    importer    TEXT NOT NULL,
    fetched     TEXT NOT NULL,
    fetched_ms  INTEGER NOT NULL,
    recorded    TEXT NOT NULL,
    row_count   INTEGER NOT NULL,
    UNIQUE (kind, name)
);

CREATE INDEX vintage_by_time ON vintage (kind, fetched_ms, id);

CREATE TABLE vintage_file (
    vintage_id  INTEGER NOT NULL REFERENCES vintage (id),
    position    INTEGER NOT NULL,
    name        TEXT NOT NULL,
    sha256      TEXT NOT NULL,
    PRIMARY KEY (vintage_id, position)
);

PRAGMA user_version = 1;
