/** Standards as tables and back, and standards from tables that people keep. */
import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";
import {
  type CheckedStandard,
  checkStandard,
  type Diagnostic,
  type Grid,
  parseCsvGrid,
  parseDocument,
  parseWorkbook,
  type SourceDocument,
  standardFromTables,
  tableFormats,
  tableRows,
} from "../../src/engine/index.ts";

const root = join(import.meta.dirname, "../..");
const folders = globSync(["standards/*/*/standard.yaml"], { cwd: root })
  .map((file) => join(root, dirname(file)))
  .sort();

describe.each(folders.map((folder) => [folder.split("/").slice(-2).join("/"), folder] as const))(
  "%s",
  (reference, folder) => {
    const before = check(
      new Map(
        ["standard.yaml", ...readdirSync(join(folder, "dimensions")).map((name) => `dimensions/${name}`)].map(
          (name) => [name, readFileSync(join(folder, name), "utf8")],
        ),
      ),
    );

    test.each(["xlsx", "csv"] as const)("is the same standard when read from its tables as %s", async (format) => {
      if (!before.texts) throw new Error("cannot be read");
      const files = await Promise.all(
        tableFormats[format](before.texts, "zh", reference).map(async ({ ending, write }) =>
          gridOf(ending, await write()),
        ),
      );
      const found: Diagnostic[] = [];
      const made = standardFromTables(tableRows(files, found), reference, found);
      const after = check(made.files);
      expect(after.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
      expect(after.value?.digests).toEqual(before.value?.digests);
    });
  },
);

function gridOf(file: string, body: string | Uint8Array): Grid {
  const { value, diagnostics } =
    typeof body === "string" ? parseCsvGrid({ file, text: body }) : parseWorkbook({ file, bytes: body });
  if (!value) throw new Error(JSON.stringify(diagnostics));
  return value;
}

function check(files: ReadonlyMap<string, string>): CheckedStandard {
  const read = (name: string) => {
    const { value, diagnostics } = parseDocument({ file: name, text: files.get(name) ?? "" });
    if (!value) throw new Error(JSON.stringify(diagnostics));
    return value;
  };
  const dimensions = new Map(
    [...files.keys()]
      .filter((name) => name.startsWith("dimensions/"))
      .map((name): [string, SourceDocument] => [basename(name, ".yaml"), read(name)]),
  );
  return checkStandard({ standard: read("standard.yaml"), dimensions });
}

const table = `我市评价指标（征求意见稿）
编号,一级指标,一级权重,二级指标,指标名称,英文名称,单位,权重,最差值,最优值,方向,来源,备注栏
A1,基础设施,40,网络,千兆宽带用户占比,Gigabit broadband subscribers,%,6,0,60,正向,省规划,
A2,,,,5G 基站密度,5G base stations,个/10000 人,4,,38,,省规划,
A3,,,能源,万元产值能耗,Energy intensity,t,,1.2,0.4,正向,,
B1,公共服务,60,,网上可办率,Services available online,%,,60,100,,国务院文件,
`;

test("a table as people keep it becomes a standard, and what it leaves open is named", () => {
  const found: Diagnostic[] = [];
  const grid = parseCsvGrid({ file: "t.csv", text: table }).value as Grid;
  const { files, diagnostics } = standardFromTables(tableRows([grid], found), "my-index/2027", found);
  expect([...files.keys()]).toEqual(["standard.yaml", "dimensions/dimension.yaml", "dimensions/dimension-2.yaml"]);
  expect(
    diagnostics.map(({ rule, facts }) => [rule, facts["id"] ?? facts["head"], facts["what"] ?? facts["found"]]),
  ).toEqual([
    ["table/unknown-column", "备注栏", undefined],
    ["table/gap", "n-5g-base-stations", "worst"],
    ["table/gap", "n-5g-base-stations", "score"],
    ["table/direction", "energy-intensity", "正向"],
    ["table/gap", "energy-intensity", "source"],
  ]);
  expect(files.get("dimensions/dimension.yaml")).toMatchSnapshot();
  expect(files.get("standard.yaml")).toMatchSnapshot();
});
