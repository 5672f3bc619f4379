-- A library of schema version 1, as `sqlite3.Connection.iterdump` writes it. Never edit it.
BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'leccr-library','m001_roots_files_moments_vectors','2026-11-24 08:28:08.426582+00:00');
CREATE TABLE contents (
            hash TEXT PRIMARY KEY,
            kind TEXT NOT NULL CHECK (kind IN ('photo', 'video')),
            width_px INTEGER NOT NULL,
            height_px INTEGER NOT NULL,
            duration_ms INTEGER,
            taken_at TEXT,
            latitude REAL,
            longitude REAL,
            camera TEXT
        ) STRICT
        ;
INSERT INTO "contents" VALUES('0123456789abcdef0123456789abcdef','photo',640,480,NULL,'2023-05-06T07:08:09',-33.5,151.25,'Maker Model');
CREATE TABLE descriptions (
            moment_id INTEGER PRIMARY KEY REFERENCES moments (id) ON DELETE CASCADE,
            text TEXT NOT NULL,
            describer_id TEXT NOT NULL
        ) STRICT
        ;
INSERT INTO "descriptions" VALUES(1,'A dog.','test/describer');
CREATE TABLE dropped_vectors (
            model_id TEXT NOT NULL,
            revision INTEGER NOT NULL,
            moment_id INTEGER NOT NULL,
            PRIMARY KEY (model_id, revision, moment_id)
        ) STRICT, WITHOUT ROWID
        ;
CREATE TABLE embeddings (
            moment_id INTEGER NOT NULL REFERENCES moments (id) ON DELETE CASCADE,
            model_id TEXT NOT NULL REFERENCES models (id),
            global_vector BLOB NOT NULL,
            slot_vectors BLOB NOT NULL,
            described INTEGER NOT NULL CHECK (described IN (0, 1)),
            revision INTEGER NOT NULL,
            PRIMARY KEY (moment_id, model_id)
        ) STRICT
        ;
INSERT INTO "embeddings" VALUES(1,'test/model',X'003C0000',X'0000003C',1,1);
CREATE TABLE files (
            id INTEGER PRIMARY KEY,
            root_id INTEGER NOT NULL REFERENCES roots (id) ON DELETE CASCADE,
            path BLOB NOT NULL UNIQUE,
            kind TEXT NOT NULL CHECK (kind IN ('photo', 'video')),
            size_bytes INTEGER NOT NULL,
            mtime_ns INTEGER NOT NULL,
            state TEXT NOT NULL DEFAULT 'pending',
            content_hash TEXT REFERENCES contents (hash),
            failure_reason TEXT,
            CHECK (
                (state = 'pending' AND content_hash IS NULL AND failure_reason IS NULL)
                OR (state = 'indexed' AND content_hash IS NOT NULL AND failure_reason IS NULL)
                OR (state = 'failed' AND content_hash IS NULL AND failure_reason IS NOT NULL)
            )
        ) STRICT
        ;
INSERT INTO "files" VALUES(1,1,X'2F70696374757265732F6120646F672E6A7067','photo',10,1700000000000000000,'indexed','0123456789abcdef0123456789abcdef',NULL);
INSERT INTO "files" VALUES(2,1,X'2F70696374757265732F62726F6B656E2E6A7067','photo',10,1700000000000000000,'failed',NULL,'it is truncated');
INSERT INTO "files" VALUES(3,1,X'2F70696374757265732F70656E64696E672E6D7034','video',10,1700000000000000000,'pending',NULL,NULL);
CREATE TABLE library (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            library_id TEXT NOT NULL,
            revision INTEGER NOT NULL,
            model_id TEXT REFERENCES models (id)
        ) STRICT
        ;
INSERT INTO "library" VALUES(1,'8d108276d349dc8b3ab4fc3b06258158',1,'test/model');
CREATE TABLE models (
            id TEXT PRIMARY KEY,
            embed_dim INTEGER CHECK (embed_dim > 0),
            slots INTEGER CHECK (slots BETWEEN 1 AND 256),
            mixing_weight REAL
        ) STRICT
        ;
INSERT INTO "models" VALUES('test/model',2,1,0.8);
CREATE TABLE moments (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            content_hash TEXT NOT NULL REFERENCES contents (hash) ON DELETE CASCADE,
            start_ms INTEGER NOT NULL,
            end_ms INTEGER NOT NULL,
            UNIQUE (content_hash, start_ms, end_ms)
        ) STRICT
        ;
INSERT INTO "moments" VALUES(1,'0123456789abcdef0123456789abcdef',0,0);
CREATE TABLE roots (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            path BLOB NOT NULL UNIQUE,
            exclude TEXT NOT NULL,
            is_offline INTEGER NOT NULL DEFAULT 0 CHECK (is_offline IN (0, 1)),
            device TEXT
        ) STRICT
        ;
INSERT INTO "roots" VALUES(1,X'2F7069637475726573','["*.tmp"]',0,NULL);
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE INDEX files_by_root ON files (root_id);
CREATE INDEX files_by_state ON files (state, path);
CREATE INDEX files_by_content ON files (content_hash);
CREATE INDEX embeddings_by_revision ON embeddings (model_id, revision, moment_id);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('roots',1);
INSERT INTO "sqlite_sequence" VALUES('moments',1);
COMMIT;
