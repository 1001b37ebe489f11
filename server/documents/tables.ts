// The tables of uploads. Booleans are 0 or 1, days `YYYY-MM-DD`, instants ISO 8601 in UTC, lists and records JSON text: the same on both engines.

declare module '#kernel/db' {
  interface Tables {
    upload: UploadRow;
    upload_chunk: UploadChunkRow;
  }
}

export interface UploadRow {
  organ_id: string;
  id: string;
  purpose: string;
  file_name: string;
  declared_size: number;
  received: number;
  created_by: string;
  created_at: string;
  file_hash: string | null;
  media_type: string | null;
  finished_at: string | null;
}

export interface UploadChunkRow {
  organ_id: string;
  upload_id: string;
  start: number;
  size: number;
  file_hash: string;
}
