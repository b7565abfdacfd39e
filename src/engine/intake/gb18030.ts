/** CSV as Excel in China saves it, in GB18030. What looks like another encoding, or like damaged UTF-8, is not taken for it. */

interface Decoder {
  decode(bytes: Uint8Array): string;
}
declare const TextDecoder: new (encoding: string, options: { readonly fatal: boolean }) => Decoder;

/** Nothing where the bytes are no GB18030, or may be something else. */
export function decodeGb18030(bytes: Uint8Array): string | undefined {
  if (!looksChinese(bytes)) return undefined;
  try {
    return new TextDecoder("gb18030", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** So large a part of the characters is common in Chinese text. */
const mostlyCommon = 0.75;

/** Four in ten Chinese characters are in the later half, by sound; Korean has none there. */
const someLate = 0.1;
/** Too few to tell by. */
const few = 8;

/** Big5, Shift-JIS, Latin letters or damaged UTF-8, read as GB18030, are mostly rare characters. */
function looksChinese(bytes: Uint8Array): boolean {
  const all = characters(bytes);
  const count = (test: (lead: number, trail: number) => boolean) =>
    all.filter(([lead, trail]) => test(lead, trail)).length;
  const common = count((lead, trail) => trail >= 0xa1 && isCommon(lead));
  const hanzi = count((lead) => lead >= 0xb0 && lead <= 0xd7);
  const late = count((lead) => lead >= 0xc9 && lead <= 0xd7);
  return all.length > 0 && common >= all.length * mostlyCommon && (hanzi < few || late >= hanzi * someLate);
}

/** The first two bytes of every character that is not ASCII. */
function characters(bytes: Uint8Array): readonly (readonly [lead: number, trail: number])[] {
  const found: [number, number][] = [];
  for (let at = 0; at < bytes.length; at += 1) {
    const [lead = 0, trail = 0] = bytes.subarray(at, at + 2);
    if (lead < 0x80) continue;
    found.push([lead, trail]);
    at += trail >= 0x30 && trail <= 0x39 ? 3 : 1;
  }
  return found;
}

/** Signs and full-width letters, and the 3,755 characters of the first level of GB 2312. */
function isCommon(lead: number): boolean {
  return (lead >= 0xa1 && lead <= 0xa3) || (lead >= 0xb0 && lead <= 0xd7);
}
