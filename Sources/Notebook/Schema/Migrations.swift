internal import GRDB

/// The notebook's shape, step by step. A migration that has shipped never changes: it names tables and columns
/// as strings and calls no code that may.
enum Migrations {
    /// "Cort" in ASCII: tells our file from other SQLite files.
    static let applicationID = 0x436F_7274

    /// How many migrations there are, which stands in `user_version` once all were applied: a start reads this one
    /// number instead of asking for each. Counted, and not the last one's number, so that their order is free.
    static let current = migrator.migrations.count

    static let migrator: DatabaseMigrator = {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1 people, journeys, history") { database in
            try database.execute(sql: people)
            try database.execute(sql: journeys)
            try database.execute(sql: history)
            try database.execute(sql: caches)
            try database.execute(sql: "PRAGMA application_id = \(applicationID); PRAGMA user_version = 1")
        }
        migrator.registerMigration("2 the desk") { database in
            try database.execute(sql: desk)
            try database.execute(sql: "PRAGMA user_version = 2")
        }
        migrator.registerMigration("3 calendars") { try $0.execute(sql: calendars) }
        migrator.registerMigration(InTouchSchema.migration) { try $0.execute(sql: InTouchSchema.tables) }
        migrator.registerMigration(ChatSchema.migration) { try $0.execute(sql: ChatSchema.tables) }
        migrator.registerMigration("6 circles") { try $0.execute(sql: circles) }
        return migrator
    }()

    /// Brings a notebook up to date. The count is written apart from the migrations: one that comes to stand before
    /// others must not set it back.
    static func apply(to database: any DatabaseWriter) throws {
        try migrator.migrate(database)
        try database.write { try $0.execute(sql: "PRAGMA user_version = \(current)") }
    }

    /// `AUTOINCREMENT`, so that no row's number is given twice: the history names rows by it, and undoing an old
    /// import must not meet somebody who came in the place of one who was forgotten.
    private static let people = """
        CREATE TABLE person (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            slug TEXT NOT NULL UNIQUE,
            name TEXT NOT NULL,
            title TEXT NOT NULL,
            company TEXT NOT NULL,
            company_key TEXT NOT NULL,
            place TEXT NOT NULL,
            email TEXT NOT NULL,
            profile TEXT,
            connected_on INTEGER,
            heard_on INTEGER,
            notes TEXT NOT NULL,
            skills TEXT NOT NULL,
            languages TEXT NOT NULL,
            zone TEXT,
            introducer INTEGER REFERENCES person(id) ON DELETE SET NULL
        ) STRICT;
        CREATE INDEX person_profile ON person(profile) WHERE profile IS NOT NULL;
        CREATE INDEX person_email ON person(email) WHERE email <> '';
        CREATE INDEX person_company ON person(company_key, connected_on) WHERE company_key <> '';
        CREATE INDEX person_heard ON person(company_key) WHERE heard_on IS NOT NULL;
        CREATE INDEX person_introducer ON person(introducer) WHERE introducer IS NOT NULL;

        CREATE TABLE career (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            person_id INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
            kind TEXT NOT NULL CHECK (kind IN ('position', 'education')),
            place_in_line INTEGER NOT NULL,
            value TEXT NOT NULL
        ) STRICT;
        CREATE INDEX career_person ON career(person_id);

        -- A field that the seeker typed is theirs; `filed` is what a file last said of it.
        CREATE TABLE typed (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            person_id INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
            field TEXT NOT NULL,
            filed TEXT NOT NULL,
            UNIQUE (person_id, field)
        ) STRICT;

        CREATE TABLE me (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            key TEXT NOT NULL UNIQUE,
            value TEXT NOT NULL,
            typed INTEGER NOT NULL
        ) STRICT;
        """

    private static let journeys = """
        CREATE TABLE event (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            person_id INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
            name TEXT NOT NULL,
            at INTEGER NOT NULL,
            detail TEXT NOT NULL,
            text TEXT NOT NULL,
            starts INTEGER,
            ends INTEGER,
            due INTEGER,
            job TEXT,
            -- What in an imported file it came from, so that it is taken in once.
            source TEXT,
            undone_at INTEGER
        ) STRICT;
        CREATE INDEX event_person ON event(person_id);
        CREATE INDEX event_name ON event(name, at);
        CREATE UNIQUE INDEX event_source ON event(source) WHERE source IS NOT NULL;
        """

    private static let history = """
        CREATE TABLE action (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            at INTEGER NOT NULL,
            kind TEXT NOT NULL,
            person_id INTEGER REFERENCES person(id) ON DELETE SET NULL,
            detail TEXT NOT NULL,
            undone_at INTEGER
        ) STRICT;
        CREATE INDEX action_person ON action(person_id);

        CREATE TABLE change (
            id INTEGER PRIMARY KEY,
            action_id INTEGER NOT NULL REFERENCES action(id) ON DELETE CASCADE,
            tbl TEXT NOT NULL,
            first_row INTEGER NOT NULL,
            last_row INTEGER NOT NULL,
            -- Columns as JSON: both null for rows that were inserted, `after` null for one that was deleted.
            before TEXT,
            after TEXT
        ) STRICT;
        CREATE INDEX change_action ON change(action_id);
        CREATE INDEX change_row ON change(tbl, first_row);
        """

    /// What the seeker found out about somebody, in their own words, and the messages that are being written.
    private static let desk = """
        ALTER TABLE person ADD COLUMN how_found TEXT NOT NULL DEFAULT '';
        ALTER TABLE person ADD COLUMN noticed TEXT NOT NULL DEFAULT '';
        ALTER TABLE person ADD COLUMN in_common TEXT NOT NULL DEFAULT '';

        CREATE TABLE draft (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            person_id INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
            kind TEXT NOT NULL,
            channel TEXT NOT NULL,
            language TEXT NOT NULL,
            subject TEXT NOT NULL,
            text TEXT NOT NULL,
            -- The rules that the seeker overruled for this message.
            overruled TEXT NOT NULL,
            -- Counts the saves, so that two windows notice each other.
            version INTEGER NOT NULL,
            edited_at INTEGER NOT NULL,
            UNIQUE (person_id, kind, channel, language)
        ) STRICT;
        """

    /// Whom the seeker keeps together: a circle is its name, and how often to hear from it stands in `me`.
    private static let circles = """
        ALTER TABLE person ADD COLUMN circle TEXT NOT NULL DEFAULT '';
        CREATE INDEX person_circle ON person(circle) WHERE circle <> '';
        """

    /// What can be computed and is stored all the same, because People and Today must be quick with 30,000
    /// people: measured in Benchmarks. May be emptied at any time.
    private static let caches = """
        CREATE TABLE standing (
            person_id INTEGER PRIMARY KEY REFERENCES person(id) ON DELETE CASCADE,
            score INTEGER NOT NULL,
            connected_on INTEGER NOT NULL,
            name TEXT NOT NULL,
            field TEXT NOT NULL,
            rung INTEGER NOT NULL,
            is_unknown INTEGER NOT NULL,
            steps INTEGER,
            stage TEXT NOT NULL,
            wakes_at INTEGER
        ) STRICT;
        CREATE INDEX standing_order ON standing(score DESC, connected_on, name, person_id);
        CREATE INDEX standing_stage ON standing(stage) WHERE stage <> 'idea';
        CREATE INDEX standing_wakes ON standing(wakes_at) WHERE wakes_at IS NOT NULL;
        CREATE TABLE cache (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

        -- Writing systems without spaces are indexed sign by sign (see SearchText), so that two Chinese
        -- characters find a name.
        CREATE VIRTUAL TABLE person_search USING fts5(
            name, title, company, tokenize = "unicode61 remove_diacritics 2", columnsize = 0
        );
        """
}
