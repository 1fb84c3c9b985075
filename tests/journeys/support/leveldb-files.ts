/**
 * LevelDB's files read from outside, as somebody would who has the disk: every put that still lies there,
 * also of what was replaced or deleted since. Checksums are not looked at and a torn end is read as far as it
 * goes, because a half-written file is worth reading too.
 *
 * Formats: github.com/google/leveldb, doc/log_format.md and doc/table_format.md.
 */
import { uncompress } from 'snappyjs';

/** A value under its key, as some write once put it. */
interface Entry {
  readonly key: Buffer;
  readonly value: Buffer;
}

/** What a file gave: its puts, and the bytes without the framing, to be searched without structure. */
export interface FileContents {
  readonly entries: readonly Entry[];
  readonly streams: readonly Buffer[];
}

/** Reads varints and lengths from bytes that may end too soon. */
export class Cursor {
  constructor(
    readonly bytes: Buffer,
    public at = 0,
  ) {}

  get atEnd(): boolean {
    return this.at >= this.bytes.length;
  }

  varint(): number {
    let value = 0;
    for (let shift = 1; !this.atEnd; shift *= 128) {
      const byte = this.bytes[this.at] ?? 0;
      this.at += 1;
      value += (byte & 127) * shift;
      if (byte < 128) break;
    }
    return value;
  }

  /** So many bytes, or what is left of them. */
  take(length: number): Buffer {
    const taken = this.bytes.subarray(this.at, this.at + length);
    this.at += length;
    return taken;
  }

  /** Bytes that stand behind their length. */
  slice(): Buffer {
    return this.take(this.varint());
  }
}

const blockSize = 32_768;
const headerSize = 7;

/** The records of a log: fragments put together again. */
function logRecords(file: Buffer): readonly Buffer[] {
  const records: Buffer[] = [];
  let parts: Buffer[] = [];
  const finish = (): void => {
    if (parts.length > 0) records.push(Buffer.concat(parts));
    parts = [];
  };
  for (let start = 0; start < file.length; start += blockSize) {
    const block = file.subarray(start, start + blockSize);
    let at = 0;
    while (at + headerSize <= block.length) {
      const length = block.readUInt16LE(at + 4);
      const type = block[at + 6];
      // 1 full, 2 first, 3 middle, 4 last; nothing else is written, and the rest of such a block is empty.
      if (type === undefined || type < 1 || type > 4) break;
      if (type === 1 || type === 2) finish();
      parts.push(block.subarray(at + headerSize, at + headerSize + length));
      if (type === 1 || type === 4) finish();
      at += headerSize + length;
    }
  }
  finish();
  return records;
}

/** The puts of one write: a sequence number, a count, and then puts (1) and deletions (0). */
function batchEntries(batch: Buffer): readonly Entry[] {
  const entries: Entry[] = [];
  const cursor = new Cursor(batch, 12);
  while (!cursor.atEnd) {
    const [tag] = cursor.take(1);
    if (tag !== 0 && tag !== 1) break;
    const key = cursor.slice();
    if (tag === 1) entries.push({ key, value: cursor.slice() });
  }
  return entries;
}

/** A log (`*.log`): every write since the last table. */
export function readLog(file: Buffer): FileContents {
  const records = logRecords(file);
  return { entries: records.flatMap(batchEntries), streams: [Buffer.concat(records)] };
}

/** A block of a table, unpacked; null when it is not what it says. */
function tableBlock(file: Buffer, offset: number, size: number): Buffer | null {
  const packed = file.subarray(offset, offset + size);
  const type = file[offset + size];
  if (type === 0) return packed;
  try {
    return type === 1 ? Buffer.from(uncompress(packed)) : null;
  } catch {
    return null;
  }
}

/** The entries of a block, whose keys leave out what they share with the one before. */
function blockEntries(block: Buffer): readonly Entry[] {
  const entries: Entry[] = [];
  const restarts = block.readUInt32LE(block.length - 4);
  const cursor = new Cursor(block.subarray(0, Math.max(0, block.length - 4 - 4 * restarts)));
  let key: Buffer = Buffer.alloc(0);
  while (!cursor.atEnd) {
    const shared = cursor.varint();
    const own = cursor.varint();
    const length = cursor.varint();
    key = Buffer.concat([key.subarray(0, shared), cursor.take(own)]);
    entries.push({ key, value: cursor.take(length) });
  }
  return entries;
}

const tableMagic = Buffer.from('57fb808b247547db', 'hex');

/** A table (`*.ldb`): an index of blocks, told of by the last 48 bytes. Each key ends in 8 bytes of LevelDB's own. */
export function readTable(file: Buffer): FileContents {
  const entries: Entry[] = [];
  const streams: Buffer[] = [];
  const footer = file.subarray(-48);
  if (!footer.subarray(-8).equals(tableMagic)) return { entries, streams };
  const handles = new Cursor(footer);
  handles.varint();
  handles.varint();
  const index = tableBlock(file, handles.varint(), handles.varint());
  for (const { value } of index === null ? [] : blockEntries(index)) {
    const handle = new Cursor(value);
    const block = tableBlock(file, handle.varint(), handle.varint());
    if (block === null) continue;
    streams.push(block);
    for (const entry of blockEntries(block)) entries.push({ ...entry, key: entry.key.subarray(0, -8) });
  }
  return { entries, streams };
}
