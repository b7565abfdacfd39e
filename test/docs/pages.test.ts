/** Every example of the documentation is carried out, every link leads somewhere. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { Standards } from "../../src/cli/files/standards.ts";
import { parseDocument } from "../../src/engine/index.ts";
import { Folder, root } from "../cli/shell.ts";
import { answersIn, answersOf, fillFolder } from "./fill.ts";
import { anchors, type Block, links, mentioned, type Page, pages } from "./pages.ts";

const all = pages();
const named = (wanted: (page: Page) => boolean) => all.filter(wanted).map((page) => [page.file, page] as const);
const runs = ({ language, options }: Block) => language === "sh" && !("setup" in options);
/** Pages that are read beside other folders than the checkout's: their blocks are fragments, tried elsewhere. */
const elsewhere = /^(standards|CONTRIBUTING)/;

describe("the documentation", () => {
  test.concurrent.each(named(({ file, blocks }) => blocks.some(runs) && !elsewhere.test(file)))(
    "%s: what is typed gives what is shown",
    async (file, { blocks }) => {
      const folder = new Folder(["standards"], ["examples"]);
      try {
        for (const block of blocks) {
          const path = block.options["file"];
          if (path !== undefined) folder.write(path, block.text);
          if (block.options["fill"] !== undefined) await fillIn(folder, block);
          if (runs(block)) await carryOut(folder, block, file);
        }
      } finally {
        folder.remove();
      }
    },
    480_000,
  );

  test.each(named(({ blocks }) => blocks.some(({ language }) => language === "yaml")))(
    "%s: its YAML can be read",
    (file, { blocks }) => {
      for (const { language, text, line, options } of blocks) {
        if (language !== "yaml" || "wrong" in options) continue;
        const { diagnostics } = parseDocument({ file: `${file}:${line}`, text });
        expect(diagnostics.map(({ rule, where }) => `${where.file} ${rule}`)).toEqual([]);
      }
    },
  );

  test.each(named((page) => links(page).length > 0))("%s: its links lead somewhere", (file, page) => {
    const broken = links(page).filter((link) => {
      const [path = "", anchor] = link.split("#");
      const target = path === "" ? file : relative(root, join(root, dirname(file), path));
      if (!existsSync(join(root, target))) return true;
      const other = all.find((each) => each.file === target);
      return anchor !== undefined && other !== undefined && !anchors(other).has(decodeURIComponent(anchor));
    });
    expect(broken).toEqual([]);
  });

  test.each(named((page) => mentioned(page).length > 0))("%s: the files that it names are there", (file, page) => {
    const beside = [root, join(root, dirname(file))];
    const made = new Set(page.blocks.flatMap(({ options }) => options["file"] ?? []));
    const there = (path: string) => made.has(path) || beside.some((folder) => existsSync(join(folder, path)));
    expect(mentioned(page).filter((path) => !there(path))).toEqual([]);
  });

  test.each(all.filter(({ file }) => file.startsWith("docs/zh/")).map(({ file, text }) => [file, text] as const))(
    "%s has the chapters of the English page",
    (file, text) => {
      const english = all.find((page) => page.file === file.replace("/zh/", "/"));
      const chapters = (page: string) => [...page.matchAll(/^## /gm)].length;
      expect(chapters(text)).toBe(chapters(english?.text ?? ""));
    },
  );

  test("sets up with scripts that there are", () => {
    const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    const setups = all.flatMap(({ blocks }) => blocks.filter(({ options }) => "setup" in options));
    const named = setups.flatMap(({ text }) => [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name ?? ""));
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
    expect(named).toContain("demo");
  });
});

/** The workbooks of a folder, with the answers of the block or of an assessment. */
async function fillIn(folder: Folder, { text, options: { fill = "", from } }: Block): Promise<void> {
  const typed = from === undefined ? answersIn(text) : await answersOf(join(root, from), new Standards([]));
  fillFolder(join(folder.path, fill), typed);
}

async function carryOut(folder: Folder, { text, line, options, prints = "" }: Block, file: string): Promise<void> {
  const language = file.includes("/zh/") ? "zh_CN.UTF-8" : "en_GB.UTF-8";
  const { exit, stdout, stderr } = await folder.run(text, { LANG: language, COLUMNS: "80" });
  const where = `${file}:${line}`;
  expect({ where, exit, stderr: String(exit) === (options["exit"] ?? "0") ? "" : stderr }).toEqual({
    where,
    exit: Number(options["exit"] ?? 0),
    stderr: "",
  });
  const printed = `${stdout}\n${stderr}`.split("\n").map((each) => each.trimEnd());
  let from = 0;
  for (const wanted of prints.split("\n").map((each) => each.trimEnd())) {
    if (wanted === "" || wanted.trim() === "…") continue;
    const at = printed.indexOf(wanted, from);
    expect(at, `${where}: “${wanted}” is not printed\n${printed.join("\n")}`).toBeGreaterThanOrEqual(0);
    from = at + 1;
  }
}
