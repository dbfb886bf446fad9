import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';

export type FileKind = 'photo' | 'voice' | 'document';

export interface FileRecord {
  fileId: string;
  uniqueId: string;
  kind: FileKind;
  /** Path under the files folder; also the file_path that getFile answers. */
  path: string;
  mime: string;
  size: number;
  details: { width?: number; height?: number; duration?: number; name?: string };
  /** When getFile last lent a link (milliseconds); a link lives one hour. */
  linkedAt?: number;
}

export interface Files {
  find(fileId: string): FileRecord | undefined;
  findByPath(path: string): FileRecord | undefined;
  add(file: { kind: FileKind; mime: string; bytes: Uint8Array; details: FileRecord['details'] }): FileRecord;
  bytesOrThrow(file: FileRecord): Buffer;
  markLinked(fileId: string, at: number): void;
}

const FOLDERS: Record<FileKind, string> = { photo: 'photos', voice: 'voice', document: 'documents' };
const ID_STARTS: Record<FileKind, string> = { photo: 'AgACAg', voice: 'AwACAg', document: 'BQACAg' };
const EXTENSIONS: Record<string, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'audio/ogg': 'oga',
  'audio/webm': 'webm',
  'audio/mpeg': 'mp3',
  'application/pdf': 'pdf',
};

function toRecord(row: Record<string, unknown>): FileRecord {
  const kind = String(row['kind']);
  return {
    fileId: String(row['file_id']),
    uniqueId: String(row['unique_id']),
    kind: kind === 'photo' || kind === 'voice' ? kind : 'document',
    path: String(row['path']),
    mime: String(row['mime']),
    size: Number(row['size']),
    details: JSON.parse(String(row['details'])),
    ...(row['linked_at'] === null ? {} : { linkedAt: Number(row['linked_at']) }),
  };
}

/** Photos, voice notes and documents: bytes on disk, the rest in the database. */
export function openFiles(database: DatabaseSync, folder: string): Files {
  const root = join(folder, 'files');
  for (const name of Object.values(FOLDERS)) mkdirSync(join(root, name), { recursive: true });
  const find = database.prepare('SELECT * FROM files WHERE file_id = ?');
  const findByPath = database.prepare('SELECT * FROM files WHERE path = ?');
  database.exec('CREATE INDEX IF NOT EXISTS files_by_path ON files (path)');
  const put = database.prepare(
    'INSERT INTO files (file_id, unique_id, kind, path, mime, size, details) VALUES (?,?,?,?,?,?,?)',
  );
  const link = database.prepare('UPDATE files SET linked_at = ? WHERE file_id = ?');
  const optional = (row: Record<string, unknown> | undefined) => (row ? toRecord(row) : undefined);

  return {
    find: (fileId) => optional(find.get(fileId)),
    findByPath: (path) => optional(findByPath.get(path)),
    add: ({ kind, mime, bytes, details }) => {
      const name = randomBytes(9).toString('base64url');
      const record: FileRecord = {
        fileId: `${ID_STARTS[kind]}${randomBytes(36).toString('base64url')}`,
        uniqueId: `AQAD${createHash('sha256').update(bytes).digest('base64url').slice(0, 12)}`,
        kind,
        path: `${FOLDERS[kind]}/file_${name}.${EXTENSIONS[mime] ?? 'bin'}`,
        mime,
        size: bytes.length,
        details,
      };
      writeFileSync(join(root, record.path), bytes);
      const { fileId, uniqueId, path, size } = record;
      put.run(fileId, uniqueId, kind, path, mime, size, JSON.stringify(details));
      return record;
    },
    bytesOrThrow: (file) => readFileSync(join(root, file.path)),
    markLinked: (fileId, at) => {
      link.run(at, fileId);
    },
  };
}
