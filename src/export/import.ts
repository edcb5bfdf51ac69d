import * as z from 'zod/mini';
import { LIBRARY_FILE_VERSION, type LibraryRecord, libraryFileSchema, recordSchema } from '../storage/record';

/**
 * Why a file cannot be imported, and where:
 * - `empty`: nothing in it;
 * - `damaged`: no JSON, or the end is missing; `line` says where;
 * - `other`: JSON, but no library;
 * - `newer`: written by a newer version;
 * - `count`: says that it holds `stated` records, and holds `found`;
 * - `record`: the record with this number, counted from one, has a wrong value at `field`;
 * - `twice`: the record with this number has the id of an earlier one.
 */
export type FileFault =
  | { reason: 'empty' | 'other' | 'newer' }
  | { reason: 'damaged'; line: number }
  | { reason: 'count'; stated: number; found: number }
  | { reason: 'record'; record: number; field: string }
  | { reason: 'twice'; record: number };

export type ReadResult = { ok: true; value: LibraryRecord[] } | { ok: false; error: FileFault };
type Parsed = { ok: true; value: unknown } | { ok: false };

/** What a file of the library looks like before its records are read. */
const headSchema = z.object({ format: z.literal('tongbao-library'), version: z.int(), records: z.array(z.unknown()) });
/** A line of NDJSON, at first glance. */
const lineSchema = z.object({ id: z.string(), notice: z.unknown() });

const refuse = (error: FileFault): ReadResult => ({ ok: false, error });

function parseJson(text: string): Parsed {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    // The position in the message differs between browsers; the caller finds the line by itself.
    return { ok: false };
  }
}

/** Reading goes step by step: after each record it tells how many are read, and ends with the result. */
export type Reading = Generator<{ done: number; total: number }, ReadResult>;

/** Reads every record, or says which one is wrong: a part of a library is never imported. */
function* readRecords(values: readonly unknown[]): Reading {
  const records: LibraryRecord[] = [];
  const ids = new Set<string>();
  for (const [index, value] of values.entries()) {
    const read = z.safeParse(recordSchema, value);
    if (!read.success) {
      return refuse({ reason: 'record', record: index + 1, field: read.error.issues[0]?.path.join('/') ?? '' });
    }
    if (ids.has(read.data.id)) return refuse({ reason: 'twice', record: index + 1 });
    ids.add(read.data.id);
    records.push(read.data);
    yield { done: records.length, total: values.length };
  }
  return { ok: true, value: records };
}

function* readJson(file: unknown): Reading {
  const head = z.safeParse(headSchema, file);
  if (!head.success) return refuse({ reason: 'other' });
  if (head.data.version > LIBRARY_FILE_VERSION) return refuse({ reason: 'newer' });
  const count = z.safeParse(z.pick(libraryFileSchema, { count: true }), file);
  const found = head.data.records.length;
  if (count.success && count.data.count !== found) {
    return refuse({ reason: 'count', stated: count.data.count, found });
  }
  return yield* readRecords(head.data.records);
}

function* readLines(text: string): Reading {
  const values: unknown[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const parsed = parseJson(line);
    if (!parsed.ok) return refuse({ reason: 'damaged', line: index + 1 });
    values.push(parsed.value);
  }
  return yield* readRecords(values);
}

/** Does the first line stand for itself, as in NDJSON? */
function isLines(text: string): boolean {
  const first = parseJson(text.split('\n', 1)[0] ?? '');
  return first.ok && z.safeParse(lineSchema, first.value).success;
}

/** Reads an exported file, JSON or NDJSON. A file that is damaged, cut or of another kind is refused whole. */
export function* readLibraryFileInSteps(content: string): Reading {
  const text = content.replace(/^\uFEFF/, '').trim();
  if (text === '') return refuse({ reason: 'empty' });
  if (isLines(text)) return yield* readLines(text);
  const whole = parseJson(text);
  // Exported files have a record a line, so the last line is where a cut one breaks off.
  return whole.ok ? yield* readJson(whole.value) : refuse({ reason: 'damaged', line: text.split('\n').length });
}

/** Reads an exported file at one go. */
export function readLibraryFile(content: string): ReadResult {
  const reading = readLibraryFileInSteps(content);
  let step = reading.next();
  while (!step.done) step = reading.next();
  return step.value;
}
