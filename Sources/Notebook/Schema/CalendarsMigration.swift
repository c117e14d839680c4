extension Migrations {
    /// The seeker's calendars as they were last read, the times that were offered, and the invitations that went out.
    static let calendars = """
        CREATE TABLE calendar (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            name TEXT NOT NULL,
            -- Whence it is fetched; null for a file that was given.
            address TEXT UNIQUE,
            file TEXT NOT NULL,
            content BLOB NOT NULL,
            events INTEGER NOT NULL,
            fetched_at INTEGER NOT NULL,
            tried_at INTEGER NOT NULL,
            -- Why the last try failed; empty where it did not.
            trouble TEXT NOT NULL,
            -- Whether the seeker said that an address within their own network is meant.
            is_private INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE offered_time (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            person_id INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
            starts INTEGER NOT NULL,
            ends INTEGER NOT NULL,
            is_dropped INTEGER NOT NULL,
            -- The message that offered it; null for one that lies on the desk.
            event_id INTEGER REFERENCES event(id) ON DELETE SET NULL
        ) STRICT;
        CREATE INDEX offered_time_person ON offered_time(person_id);
        CREATE INDEX offered_time_event ON offered_time(event_id) WHERE event_id IS NOT NULL;

        -- A line for each version that went out: what was sent cannot be unsent, so that its number is never given again,
        -- also where the event that it belongs to is taken back.
        CREATE TABLE invitation (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            person_id INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
            event_id INTEGER REFERENCES event(id) ON DELETE SET NULL,
            uid TEXT NOT NULL,
            sequence INTEGER NOT NULL,
            is_called_off INTEGER NOT NULL,
            starts INTEGER NOT NULL,
            ends INTEGER NOT NULL,
            link TEXT NOT NULL,
            language TEXT NOT NULL,
            made_at INTEGER NOT NULL,
            answer TEXT NOT NULL,
            comment TEXT NOT NULL,
            -- The other time that they asked for.
            counter_starts INTEGER,
            counter_ends INTEGER,
            UNIQUE (uid, sequence)
        ) STRICT;
        CREATE INDEX invitation_person ON invitation(person_id);
        CREATE INDEX invitation_event ON invitation(event_id) WHERE event_id IS NOT NULL;
        """
}
