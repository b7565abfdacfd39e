/**
 * A page that runs a program: one file that asks nothing of any network and runs no script but its own. The program is
 * packed, which halves the file; a few lines unpack it. The policy of the page names both by their hashes.
 */
import { strToU8 } from "fflate";
import type { RunningPage } from "../../document/document.ts";
import { bytesDigest } from "../../model/index.ts";
import { packed, toBase64 } from "../../verify/index.ts";
import type { Making } from "../format.ts";
import { languageTags } from "../language.ts";
import { templates } from "./templates.gen.js";

export function writeFormPage({ locale, ...page }: RunningPage, { program }: Making = {}): string {
  if (!program) throw new Error("A page that runs a program needs the program.");
  const [style, script] = [templates["form-style"]({}), program()];
  const policy = [
    "default-src 'none'",
    `script-src '${sourceHash(unpacking)}' '${sourceHash(script)}'`,
    `style-src '${sourceHash(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return templates.form({
    ...page,
    language: languageTags[locale],
    policy: policy.join("; "),
    style,
    unpacking,
    script: packed(script),
  });
}

/** Takes the program out of its template and runs it. */
const unpacking = `(async () => {
const letters = document.getElementById("citymark-program").innerHTML.replace(/-/g, "+").replace(/_/g, "/");
const bytes = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
const text = new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).text();
document.head.append(Object.assign(document.createElement("script"), { textContent: await text }));
})();`;

/** How a content security policy names a script or a style: its SHA-256 in base64. */
function sourceHash(source: string): string {
  const digits = bytesDigest(strToU8(source)).match(/../g) ?? [];
  return `sha256-${toBase64(Uint8Array.from(digits, (pair) => Number.parseInt(pair, 16)))}=`;
}
