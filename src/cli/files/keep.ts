/**
 * Values that are too many to be held as they are. The first ones stay; later ones are packed in memory, and unpacked whenever
 * they are asked for.
 */
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Keep } from "../../engine/index.ts";

/** So many are held as they are: enough for a programme of 300 cities in three phases. */
const heldPlain = 1000;
/** So many that were unpacked stay at hand. */
const atHand = 16;

/** Values must be plain data: objects, arrays, texts, numbers. */
export function keeping(): Keep {
  let plain = 0;
  const recent = new Map<Uint8Array, unknown>();
  return <Value>(value: Value): (() => Value) => {
    plain += 1;
    if (plain <= heldPlain) return () => value;
    const packed = new Uint8Array(deflateRawSync(JSON.stringify(value), { level: 1 }));
    return () => {
      const known = recent.get(packed) as Value | undefined;
      if (known !== undefined) return known;
      const unpacked: Value = JSON.parse(inflateRawSync(packed).toString());
      recent.set(packed, unpacked);
      if (recent.size > atHand) for (const oldest of [...recent.keys()].slice(0, 1)) recent.delete(oldest);
      return unpacked;
    };
  };
}
