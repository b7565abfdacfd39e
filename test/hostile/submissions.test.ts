/** A sealed submission, changed in every way that a byte can be changed. */
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { scoreFile } from "../../src/cli/files/score-file.ts";
import { Standards } from "../../src/cli/files/standards.ts";
import { submissionFiles } from "../../src/cli/files/submission-files.ts";
import { bytesDigest, headline, sealSubmission, verifySubmission } from "../../src/engine/index.ts";

const standards = new Standards([]);
const example = "examples/city-pilot/oasis/assessment.yaml";
const { value: files } = await submissionFiles(example, standards);
const sealed = files && (await sealSubmission(files)).value;
if (!sealed) throw new Error("The example cannot be sealed.");
const { zip } = sealed;

const rulesOf = async (bytes: Uint8Array) => {
  const { diagnostics } = await verifySubmission("s.zip", bytes);
  return diagnostics.filter(({ severity }) => severity === "error").map(({ rule, facts }) => [rule, facts["file"]]);
};

/** The submission with its members edited; `undefined` takes one out. */
function edited(change: Readonly<Record<string, string | undefined>>): Uint8Array {
  const members = new Map(Object.entries(unzipSync(zip)));
  for (const [name, text] of Object.entries(change)) {
    if (text === undefined) members.delete(name);
    else members.set(name, strToU8(text));
  }
  return zipSync(Object.fromEntries(members));
}

const textOf = (name: string): string => strFromU8(unzipSync(zip)[name] ?? new Uint8Array());

describe("a sealed submission", () => {
  test("is verified by itself, with the score of the assessment", async () => {
    const { value, diagnostics } = await verifySubmission("s.zip", zip);
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    const { scored } = await scoreFile(example, standards);
    expect(value && headline(value.result).outcome.score).toBe(scored && headline(scored.result).outcome.score);
    expect(value?.digest).toBe(sealed.digest);
  });

  test("is the same bytes each time", async () => {
    expect(bytesDigest((await sealSubmission(files)).value?.zip ?? new Uint8Array())).toBe(bytesDigest(zip));
  });

  test("holds the city's text as it was, and the edition that was answered", () => {
    expect(textOf("assessment.yaml")).toContain("# 虚构城市，所有数据均为演示而编造。");
    expect(textOf("assessment.yaml")).toMatch(/^lock: \{ version: 1\.0\.0, content: sha256-/m);
  });

  test("names a file that was changed, taken out or added", async () => {
    const table = "districts.csv";
    expect(await rulesOf(edited({ [table]: textOf(table).replace("1", "2") }))).toContainEqual([
      "submission/changed",
      table,
    ]);
    expect(await rulesOf(edited({ "evidence/projects.csv": undefined }))).toContainEqual([
      "submission/missing",
      "evidence/projects.csv",
    ]);
    expect(await rulesOf(edited({ "evidence/new.pdf": "x" }))).toEqual([["submission/extra", "evidence/new.pdf"]]);
  });

  test("leaves out a file outside the folder to which a link leads", async () => {
    const folder = mkdtempSync(join(tmpdir(), "linked-"));
    try {
      const city = join(folder, "city");
      cpSync(dirname(example), city, { recursive: true });
      writeFileSync(join(folder, "private.txt"), "private");
      symlinkSync(join(folder, "private.txt"), join(city, "evidence/linked.txt"));
      const file = join(city, "assessment.yaml");
      const text = readFileSync(file, "utf8");
      writeFileSync(
        file,
        text.replace(/file: evidence\/statistical-bulletin\.md\n +sha256: \S+/, "file: evidence/linked.txt"),
      );
      expect(readFileSync(file, "utf8")).toContain("linked.txt");
      const { value } = await submissionFiles(file, standards);
      expect([...(value?.keys() ?? [])]).toContain("districts.csv");
      expect([...(value?.keys() ?? [])]).not.toContain("evidence/linked.txt");
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test("gives away an answer that was changed together with its digest", async () => {
    const assessment = textOf("assessment.yaml").replace("3870 万人次", "5870 万人次");
    const sha256 = bytesDigest(strToU8(textOf("assessment.yaml")));
    const manifest = textOf("manifest.json").replace(sha256, bytesDigest(strToU8(assessment)));
    expect(await rulesOf(edited({ "assessment.yaml": assessment, "manifest.json": manifest }))).toEqual([
      ["submission/result", undefined],
    ]);
  });

  test("gives away evidence that was changed together with its digest in the manifest", async () => {
    const path = "evidence/statistical-bulletin.md";
    const before = bytesDigest(strToU8(textOf(path)));
    const manifest = textOf("manifest.json").replace(before, bytesDigest(strToU8("x")));
    const found = await rulesOf(edited({ [path]: "x", "manifest.json": manifest.replace(/"bytes":351/, '"bytes":1') }));
    expect(found).toEqual([["submission/result", undefined]]);
  });

  test("is refused wherever one byte of its zip is changed", async () => {
    const accepted: number[] = [];
    for (const at of Array.from({ length: 400 }, (_, i) => Math.floor((i * zip.length) / 400))) {
      const changed = zip.slice();
      changed[at] = (changed[at] ?? 0) ^ 0x01;
      const { value, diagnostics } = await verifySubmission("s.zip", changed);
      const whole = value?.digest === sealed.digest && !diagnostics.some(({ severity }) => severity === "error");
      if (whole && !isStamp(at)) accepted.push(at);
    }
    expect(accepted).toEqual([]);
  });
});

/** Bytes that carry nothing: times, versions and attributes, which no reader of the contents sees. */
function isStamp(at: number): boolean {
  const view = new DataView(zip.buffer, zip.byteOffset);
  for (let header = 0; header + 46 < zip.length; header += 1) {
    const signature = view.getUint32(header, true);
    if (signature === 0x04034b50 && at > header && at < header + 30) return true;
    if (signature === 0x02014b50 && at > header && at < header + 46) return true;
  }
  return at > zip.length - 22;
}
