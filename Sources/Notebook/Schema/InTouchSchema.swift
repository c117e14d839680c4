/// What staying in touch needs: how often one wants to hear from somebody, and what others ask of the seeker.
enum InTouchSchema {
    static let migration = "4 staying in touch"

    static let tables = """
        -- In months: null for the usual, 0 for never.
        ALTER TABLE person ADD COLUMN rhythm INTEGER;

        -- Somebody asks me for a talk.
        CREATE TABLE request (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            person_id INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
            -- Days since 1970, as are the other two.
            received_on INTEGER NOT NULL,
            text TEXT NOT NULL,
            answer TEXT NOT NULL CHECK (answer IN ('', 'yes', 'no', 'later')),
            later_from INTEGER,
            answered_on INTEGER,
            starts INTEGER,
            ends INTEGER,
            link TEXT NOT NULL
        ) STRICT;
        CREATE INDEX request_person ON request(person_id);
        """
}
