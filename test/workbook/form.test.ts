/** A form as a workbook: what may be typed where, and what is only shown. */
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readAssessment } from "../../src/cli/files/read-assessment.ts";
import { Standards } from "../../src/cli/files/standards.ts";
import { departmentsAsked, type FormRequest, formFormats } from "../../src/engine/index.ts";

const standards = new Standards([]);
const { value: standard } = await standards.get("city-pilot/2026");
const oasis = await readAssessment("examples/city-pilot/oasis/assessment.yaml", standards);
if (!standard || !oasis.assessment) throw new Error("The examples cannot be read.");

const request: FormRequest = {
  standard,
  locale: "zh",
  city: { id: "yunshan", name: "云山市" },
  period: { from: "2026-01-01", to: "2026-12-31" },
};
const last = { standard, assessment: oasis.assessment };

async function partsOf(wanted: FormRequest): Promise<Readonly<Record<string, string>>> {
  const parts = unzipSync(await formFormats.xlsx.write(wanted));
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** The texts of a sheet's cells by address, and whether each is locked. */
async function sheet(wanted: FormRequest, number: number) {
  const parts = await partsOf(wanted);
  const strings = [...(parts["xl/sharedStrings.xml"] ?? "").matchAll(/<si>.*?<t[^>]*>([^<]*)<\/t>.*?<\/si>/gs)].map(
    ([, text = ""]) => text,
  );
  const xml = parts[`xl/worksheets/sheet${number}.xml`] ?? "";
  const formats = [
    ...(/<cellXfs.*?<\/cellXfs>/s.exec(parts["xl/styles.xml"] ?? "")?.[0] ?? "").matchAll(
      /<xf [^>]*?(?:\/>|>.*?<\/xf>)/gs,
    ),
  ].map(([format]) => format);
  const cells = new Map<string, { readonly text: string; readonly locked: boolean }>();
  for (const [, at = "", more = "", body = ""] of xml.matchAll(/<c r="([A-Z]+[0-9]+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
    const value = /<v>(.*?)<\/v>/.exec(body)?.[1] ?? "";
    const style = Number(/ s="([0-9]+)"/.exec(more)?.[1] ?? 0);
    cells.set(at, {
      text: more.includes('t="s"') ? (strings[Number(value)] ?? "") : value,
      locked: !(formats[style] ?? "").includes('locked="0"'),
    });
  }
  return { xml, cells };
}

describe("a form", () => {
  test("shows every question once, in the workbook of its department", async () => {
    const codes = await Promise.all(
      departmentsAsked(standard).map(async (department) => {
        const { cells } = await sheet({ ...request, department }, 1);
        return [...cells].filter(([at]) => /^A[0-9]+$/.test(at)).map(([, { text }]) => text);
      }),
    );
    const asked = codes.flat().filter((code) => standard.inputs.has(code));
    expect([...asked].sort()).toEqual([...standard.inputs.keys()].sort());
  });

  test("locks everything but what is to be filled in", async () => {
    const { xml, cells } = await sheet(request, 1);
    expect(xml).toContain('<sheetProtection sheet="1"');
    const row = rowOf(cells, "population");
    const locked = [..."ABCDEFGHIJK"].filter((column) => cells.get(`${column}${row}`)?.locked === true);
    expect(locked).toEqual(["A", "B", "C"]);
    expect(cells.get(`D${row}`)).toEqual({ text: "", locked: false });
  });

  test("shows the last answer next to the empty cell, never in it", async () => {
    const { cells } = await sheet({ ...request, last }, 1);
    const row = rowOf(cells, "population");
    expect(cells.get(`D${row}`)).toEqual({ text: "", locked: false });
    expect(cells.get(`E${row}`)).toEqual({ text: "8,624,000人", locked: true });
  });

  test("checks numbers, offers choices, and says what is asked", async () => {
    const { xml, cells } = await sheet(request, 1);
    const rule = (code: string) =>
      [...xml.matchAll(/<dataValidation .*?<\/dataValidation>/gs)]
        .map(([each]) => each)
        .find((each) => each.includes(`sqref="D${rowOf(cells, code)}"`)) ?? "";
    expect(rule("items-total")).toMatch(/type="whole".*operator="between".*errorStyle="warning"/s);
    expect(rule("citizen-survey")).toMatch(/type="decimal".*<formula1>0<\/formula1><formula2>100<\/formula2>/s);
    expect(rule("rail")).toMatch(
      /type="list".*errorStyle="stop".*<formula1>'lists'!\$[A-Z]+\$2:\$[A-Z]+\$[0-9]+<\/formula1>/s,
    );
    expect(rule("population")).toContain("单位");
  });

  test("prints on A4 with a line for signatures and seal, the head on each page", async () => {
    const parts = await partsOf(request);
    const xml = parts["xl/worksheets/sheet1.xml"] ?? "";
    expect(xml).toMatch(/paperSize="9"/);
    expect(xml).toContain("填表人");
    expect(xml).toContain("单位（盖章）");
    expect(parts["xl/workbook.xml"]).toContain("_xlnm.Print_Titles");
    expect(xml).toMatch(/<pane [^>]*state="frozen"/);
  });

  test("has its codes on a hidden sheet, and no macros", async () => {
    const parts = await partsOf({ ...request, department: "health" });
    expect(parts["xl/workbook.xml"]).toMatch(/name="citymark"[^>]*state="hidden"/);
    const all = parts["xl/sharedStrings.xml"] ?? "";
    for (const each of ["form/1", "city-pilot/2026", standard.digests.scoring, "yunshan", "health"])
      expect(all).toContain(each);
    expect(Object.keys(parts).filter((name) => /vba|macro/i.test(name))).toEqual([]);
  });

  test("has a sheet for each table, with the rows of last time", async () => {
    const { cells } = await sheet({ ...request, last }, 2);
    const head = [..."ABC"].map((column) => cells.get(`${column}1`)?.text);
    expect(head[0]).toContain("[districts/district]");
    expect(head[1]).toContain("[districts/people]");
    expect(head[2]).toContain("上期填报");
    expect(cells.get("B2")).toEqual({ text: "", locked: false });
    expect(Number(cells.get("C2")?.text)).toBeGreaterThan(1000);
  });

  test("is the same bytes each time", async () => {
    const [one, other] = [await formFormats.xlsx.write(request), await formFormats.xlsx.write(request)];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });
});

function rowOf(cells: ReadonlyMap<string, { readonly text: string }>, code: string): string {
  const [at = ""] = [...cells].find(([at, { text }]) => at.startsWith("A") && text === code) ?? [];
  return at.slice(1);
}
