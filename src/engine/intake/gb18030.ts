/** CSV as Excel in China saves it, in GB18030. Nothing is taken for it that may be another encoding, or damaged UTF-8. */

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

/** Big5, Shift-JIS, Latin letters or damaged UTF-8, read as GB18030, are mostly rare characters. */
function looksChinese(bytes: Uint8Array): boolean {
  let [common, all] = [0, 0];
  for (let at = 0; at < bytes.length; at += 1) {
    const [lead = 0, trail = 0] = bytes.subarray(at, at + 2);
    if (lead < 0x80) continue;
    all += 1;
    if (trail >= 0xa1 && isCommon(lead)) common += 1;
    at += trail >= 0x30 && trail <= 0x39 ? 3 : 1;
  }
  return all > 0 && common >= all * mostlyCommon;
}

/** Signs and full-width letters, and the 3,755 characters of the first level of GB 2312. */
function isCommon(lead: number): boolean {
  return (lead >= 0xa1 && lead <= 0xa3) || (lead >= 0xb0 && lead <= 0xd7);
}
