import Foundation
import Notebook
import Testing

/// A migration that has shipped never changes: seekers have notebooks that it made.
///
/// The text below was taken from such a notebook. Where this test fails, put the change into a migration of its own.
@Suite(.temporaryHome) struct MigrationsTests {
    @Test func `the first one makes what it made when it shipped`() throws {
        let old = Book.path("old.sqlite")
        try SQLite.ask(old, Self.madeByTheFirst)
        _ = try Notebook(file: old, for: .command)
        // Had the first one changed, a new notebook would differ from an old one brought up to date.
        #expect(plain(try shape(of: old)) == plain(try shape(of: Book().file)))
        #expect(try SQLite.ask(Book().file, "PRAGMA application_id") == "1131377268")
        #expect(
            try SQLite.ask(Book().file, "SELECT group_concat(identifier, '; ') FROM grdb_migrations")
                == "1 people, journeys, history; 2 the desk; 3 calendars; 4 staying in touch; 5 the chat; "
                + "6 circles")
    }

    @Test func `an old notebook keeps its people`() throws {
        let old = Book.path("old.sqlite")
        try SQLite.ask(
            old,
            Self.madeByTheFirst + """
                INSERT INTO person VALUES (1, 'lauren-chen', 'Lauren Chen', 'UX Designer', 'Lyft', 'lyft', '', '', NULL,
                    NULL, NULL, 'Met at a market.', '', '', NULL, NULL);
                """)
        let notebook = try Notebook(file: old, for: .command)
        let people = try notebook.read { try $0.everybody() }
        #expect(people.map(\.person.name) == ["Lauren Chen"])
        #expect(people.map(\.person.notes) == ["Met at a market."])
        #expect(people.map(\.person.howFound) == [""])
    }

    private static let madeByTheFirst =
        first + """

            PRAGMA application_id = 1131377268;
            PRAGMA user_version = 1;
            CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
            INSERT INTO grdb_migrations VALUES ('1 people, journeys, history');

            """

    private func shape(of file: String) throws -> String {
        try SQLite.ask(
            file,
            "SELECT sql || ';' FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' AND tbl_name NOT LIKE "
                + "'person_search_%' AND name NOT LIKE 'grdb_%' ORDER BY name")
    }

    /// Remarks and blanks are nobody's business.
    private func plain(_ sql: String) -> String {
        let lines = sql.split(whereSeparator: \.isNewline).filter { !$0.contains("--") }
        return lines.joined(separator: " ").split(separator: " ").joined(separator: " ")
    }

    private static let first = """
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
            source TEXT,
            undone_at INTEGER
        ) STRICT;
        CREATE INDEX event_person ON event(person_id);
        CREATE INDEX event_name ON event(name, at);
        CREATE UNIQUE INDEX event_source ON event(source) WHERE source IS NOT NULL;
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
            before TEXT,
            after TEXT
        ) STRICT;
        CREATE INDEX change_action ON change(action_id);
        CREATE INDEX change_row ON change(tbl, first_row);
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
        CREATE VIRTUAL TABLE person_search USING fts5(
            name, title, company, tokenize = "unicode61 remove_diacritics 2", columnsize = 0
        );
        """
}
