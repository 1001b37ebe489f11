// A thread that copies what was written into the database file and cuts the log, while the server goes on answering.
import { DatabaseSync } from 'node:sqlite';
import { workerData } from 'node:worker_threads';

const db = new DatabaseSync(workerData as string, { timeout: 0 });
// The first copies everything and hinders nobody; what is left for the second, which holds writers up, is next to nothing.
db.prepare('PRAGMA wal_checkpoint(PASSIVE)').all();
db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').all();
db.close();
