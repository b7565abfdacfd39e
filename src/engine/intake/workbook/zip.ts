/**
 * A strict reader of zip files. Programs disagree on files that are not sound, and then show other numbers than were read:
 * nothing is tolerated that a spreadsheet program does not write. No size is believed before it was counted.
 */
import { Inflate, strFromU8 } from "fflate";

/** Why a zip file is refused; the names are facts of `workbook/damaged` and `workbook/too-large`. */
export class RefusedZip extends Error {
  readonly reason: "zip" | "checksum" | "duplicate-member" | "encrypted" | "size";
  /** The member that is not as the zip says. */
  readonly member: string | undefined;

  constructor(reason: RefusedZip["reason"], member?: string) {
    super(reason);
    this.reason = reason;
    this.member = member;
  }
}

export interface ZipLimits {
  readonly members: number;
  /** In bytes, unpacked. */
  readonly total: number;
  /** Of a member, unpacked to packed. */
  readonly ratio: number;
}

const small = 1_000_000;

interface Member {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
}

/** The members by name; throws a `RefusedZip`. */
export function openZip(bytes: Uint8Array, limits: ZipLimits): ReadonlyMap<string, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const members = directory(view, bytes);
  const total = members.reduce((sum, { size }) => sum + size, 0);
  if (members.length > limits.members || total > limits.total) throw new RefusedZip("size");
  for (const { packed, size } of members)
    if (size > small && size > packed * limits.ratio) throw new RefusedZip("size");
  const names = new Set<string>();
  for (const { name } of members) {
    if (names.has(name.toLowerCase())) throw new RefusedZip("duplicate-member");
    if (/^\/|\\|(?:^|\/)\.\.(?:\/|$)|^[a-z]:|__proto__/i.test(name)) throw new RefusedZip("zip");
    names.add(name.toLowerCase());
  }
  return new Map(members.map((member) => [member.name, contents(member, view, bytes)]));
}

/** The central directory, which must follow the members without a gap and end the file. */
function directory(view: DataView, bytes: Uint8Array): readonly Member[] {
  const end = bytes.length - 22;
  if (end < 0 || view.getUint32(end, true) !== 0x06054b50) throw new RefusedZip("zip");
  const [count, length, start] = [
    view.getUint16(end + 10, true),
    view.getUint32(end + 12, true),
    view.getUint32(end + 16, true),
  ];
  if (start + length !== end || view.getUint32(0, true) !== 0x04034b50) throw new RefusedZip("zip");
  const members: Member[] = [];
  let at = start;
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) throw new RefusedZip("zip");
    if ((view.getUint16(at + 8, true) & 0x2041) !== 0) throw new RefusedZip("encrypted");
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
      number,
      number,
      number,
    ];
    members.push({
      name: strFromU8(bytes.subarray(at + 46, at + 46 + name)),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + name + extra + comment;
  }
  if (at !== end) throw new RefusedZip("zip");
  return members;
}

function contents({ method, crc, packed, size, at, name }: Member, view: DataView, bytes: Uint8Array): Uint8Array {
  if (at + 30 > bytes.length || view.getUint32(at, true) !== 0x04034b50) throw new RefusedZip("zip");
  const length = view.getUint16(at + 26, true);
  const own = strFromU8(bytes.subarray(at + 30, at + 30 + length));
  if (own !== name || view.getUint16(at + 8, true) !== method) throw new RefusedZip("zip");
  const from = at + 30 + length + view.getUint16(at + 28, true);
  if (from + packed > bytes.length) throw new RefusedZip("zip");
  const body = bytes.subarray(from, from + packed);
  if (method !== 0 && method !== 8) throw new RefusedZip("zip");
  const unpacked = method === 0 ? body : inflated(body, size);
  if (unpacked.length !== size) throw new RefusedZip("zip", name);
  if (checksum(unpacked) !== crc) throw new RefusedZip("checksum", name);
  return unpacked;
}

/** Ends as soon as there is more than was promised. */
function inflated(body: Uint8Array, size: number): Uint8Array {
  const all = new Uint8Array(size);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length > size) throw new RefusedZip("size");
    all.set(chunk, length);
    length += chunk.length;
  });
  const step = 16_384;
  try {
    for (let at = 0; at < body.length; at += step) inflate.push(body.subarray(at, at + step), at + step >= body.length);
  } catch (error) {
    throw error instanceof RefusedZip ? error : new RefusedZip("zip");
  }
  return all.subarray(0, length);
}

const table = Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

/** CRC-32. */
function checksum(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (value >>> 8) ^ (table[(value ^ byte) & 0xff] ?? 0);
  return (value ^ 0xffffffff) >>> 0;
}
