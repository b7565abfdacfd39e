/** Values that are too many to be held as they are: packed in memory, and unpacked whenever they are asked for. */
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Keep } from "../../engine/index.ts";

/** So many that were unpacked stay at hand. */
const atHand = 16;

/** For plain data, asked for one after another: objects, arrays, texts, numbers. */
export function packing(): Keep {
  const recent = new Map<Uint8Array, unknown>();
  return <Value>(value: Value): (() => Value) => {
    const packed = new Uint8Array(deflateRawSync(JSON.stringify(value), { level: 1 }));
    return () => {
      const known = recent.get(packed) as Value | undefined;
      if (known !== undefined) return known;
      const unpacked: Value = JSON.parse(inflateRawSync(packed).toString());
      recent.set(packed, unpacked);
      const [oldest] = recent.keys();
      if (recent.size > atHand && oldest) recent.delete(oldest);
      return unpacked;
    };
  };
}
