import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { crc32 } from 'node:zlib';

/** Packs a folder into a ZIP file, nothing compressed: enough for a package that Firefox installs. */
export function packFolder(folder: string, file: string): void {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const name of names) {
    const content = readFileSync(path.join(folder, name));
    const local = Buffer.concat([signature('PK\x03\x04'), entryFields(name, content), Buffer.from(name), content]);
    centrals.push(
      signature('PK\x01\x02'),
      uint16(20),
      entryFields(name, content),
      centralFields(offset),
      Buffer.from(name),
    );
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(centrals);
  writeFileSync(file, Buffer.concat([...locals, central, endRecord(names.length, central.length, offset)]));
}

/** The fields that the header before a file and its entry in the directory share. */
function entryFields(name: string, content: Buffer): Buffer {
  const utf8Names = 0x0800;
  const dayOne = 0x0021; // 1 January 1980
  const size = uint32(content.length);
  const lengths = [uint16(Buffer.byteLength(name)), uint16(0)];
  return Buffer.concat([
    ...[uint16(20), uint16(utf8Names), uint16(0), uint16(0), uint16(dayOne)],
    ...[uint32(crc32(content)), size, size, ...lengths],
  ]);
}

/** What the directory's entry has beyond that: no comment, first disk, no attributes, and where the file begins. */
function centralFields(offset: number): Buffer {
  return Buffer.concat([uint16(0), uint16(0), uint16(0), uint32(0), uint32(offset)]);
}

function endRecord(count: number, size: number, offset: number): Buffer {
  const counts = [uint16(0), uint16(0), uint16(count), uint16(count)];
  return Buffer.concat([signature('PK\x05\x06'), ...counts, uint32(size), uint32(offset), uint16(0)]);
}

const signature = (text: string) => Buffer.from(text, 'latin1');

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
