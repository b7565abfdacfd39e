/** A pack, changed in every way that a byte can be changed; and the collected attacks. */
import { createPrivateKey } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { newKeys, signed, trustedKey } from "../../src/cli/files/keys.ts";
import { editionFiles } from "../../src/cli/files/pack-files.ts";
import { readStandardFolder } from "../../src/cli/files/read-standard.ts";
import { judgeSignatures, makePack, openPack, withSignature } from "../../src/engine/index.ts";

const folder = "standards/hdi/2022";
const { value: standard } = await readStandardFolder(folder);
const made = standard && makePack(folder, editionFiles(folder), standard, {}).value;
if (!made) throw new Error("The standard cannot be packed.");
const { zip } = made;

const rulesOf = (bytes: Uint8Array) => [...new Set(openPack("p.zip", bytes).diagnostics.map(({ rule }) => rule))];

function edited(change: Readonly<Record<string, string | undefined>>): Uint8Array {
  const members = new Map(Object.entries(unzipSync(zip)));
  for (const [name, text] of Object.entries(change)) {
    if (text === undefined) members.delete(name);
    else members.set(name, strToU8(text));
  }
  return zipSync(Object.fromEntries(members));
}

describe("a pack", () => {
  test("opens, and its contents alone make the same pack again", () => {
    const again = openPack("p.zip", zip).value;
    expect(again?.digest).toBe(made.digest);
  });

  test("is refused wherever one byte of it is changed", () => {
    for (let at = 0; at < zip.length; at += 97) {
      const bytes = Uint8Array.from(zip);
      bytes[at] = (bytes[at] ?? 0) ^ 0x10;
      const opened = openPack("p.zip", bytes).value;
      // Bits that say nothing of the contents, such as the time of a member.
      if (opened) expect(opened.digest).toBe(made.digest);
    }
  });

  test("is refused wherever it is cut off", () => {
    for (let length = 0; length < zip.length; length += 211)
      expect(openPack("p.zip", zip.subarray(0, length)).value).toBeUndefined();
  });

  test.each([
    ["/tmp/evil", "pack/unreadable"],
    ["../../evil", "pack/unreadable"],
    ["C:evil", "pack/unreadable"],
    ["..\\evil", "pack/unreadable"],
    ["dimensions/é.yaml", "pack/name"],
    ["dimensions/aux.yaml", "pack/name"],
    ["a. ", "pack/name"],
    ["key.pem", "pack/name"],
    ["signature.json", "pack/name"],
    ["vectors/more.yaml", "pack/extra"],
  ])("with a file %s is refused", (name, rule) => {
    expect(rulesOf(edited({ [name]: "x" }))).toEqual([rule]);
  });

  test("that unpacks to far more than it says it is refused", () => {
    const bomb = zipSync({ "standard.yaml": new Uint8Array(30_000_000) }, { level: 9 });
    expect(rulesOf(bomb)).toEqual(["pack/unreadable"]);
  });

  test("is signed by the key that is trusted, and by no other", () => {
    const [one, other] = [newKeys(), newKeys()];
    const id = trustedKey("one", one.publicKey).id;
    const keyOf = (pem: string) => createPrivateKey(pem);
    const right = withSignature(made.files, id, signed(made.manifest, keyOf(one.privatePem)));
    const wrong = withSignature(made.files, id, signed(made.manifest, keyOf(other.privatePem)));
    const judged = (bytes: Uint8Array, keys = [trustedKey("one", one.publicKey, ["hdi"])]) => {
      const { value } = openPack("p.zip", bytes);
      return value ? judgeSignatures("p.zip", value, keys).map(({ rule }) => rule) : [];
    };
    expect(judged(right)).toEqual([]);
    expect(judged(wrong)).toEqual(["pack/wrong-signature"]);
    expect(judged(zip)).toEqual(["pack/not-trusted"]);
    expect(judged(right, [trustedKey("other", other.publicKey, ["hdi"])])).toEqual(["pack/not-trusted"]);
    expect(judged(right, [trustedKey("one", one.publicKey, ["egdi"])])).toEqual(["pack/unsigned"]);
  });
});

const corpus = "../shared/corpus/pack";
const attacks = existsSync(corpus) ? readdirSync(corpus) : [];

describe.skipIf(attacks.length === 0)("a collected attack", () => {
  test.each(attacks)("%s is refused: it is a tar file", (name) => {
    expect(rulesOf(readFileSync(join(corpus, name)))).toEqual(["pack/unreadable"]);
  });
});
