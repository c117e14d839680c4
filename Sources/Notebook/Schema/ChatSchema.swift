/// The tables of the chat: what was written down during it, and the questions that were chosen for it.
enum ChatSchema {
    static let migration = "5 the chat"

    static let tables = """
        CREATE TABLE chat_note (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            person_id INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
            -- The day of the chat, in days since 1970.
            day INTEGER NOT NULL,
            text TEXT NOT NULL,
            -- Counts the saves, so that two windows notice each other.
            revision INTEGER NOT NULL,
            -- Which window wrote it last: a save whose answer was lost is no conflict with itself.
            writer TEXT NOT NULL,
            saved_at INTEGER NOT NULL,
            UNIQUE (person_id, day)
        ) STRICT;

        CREATE TABLE question (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            person_id INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
            place INTEGER NOT NULL,
            text TEXT NOT NULL,
            ticked INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX question_person ON question(person_id, place);

        -- What the seeker wants to learn from somebody, in their own words.
        CREATE TABLE chat_aim (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            person_id INTEGER NOT NULL UNIQUE REFERENCES person(id) ON DELETE CASCADE,
            text TEXT NOT NULL
        ) STRICT;
        """
}
