/**
 * The package as users get it: packed, installed without a network into a folder with spaces and Chinese characters, and run.
 * NODES="/path/to/node22:/path/to/node24" runs it under other versions of Node, too.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../cli/shell.ts";

/** Removed at the end. */
const folder = join(mkdtempSync(join(tmpdir(), "citymark-package-")), "城市 评估");
const installed = join(folder, "node_modules/citymark");
const nodes = [process.execPath, ...(process.env["NODES"] ?? "").split(":").filter((path) => path !== "")];

beforeAll(() => {
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), '{ "private": true }');
  const packed = npm(root, "pack", "--ignore-scripts", "--json", "--pack-destination", folder);
  const [{ filename }] = JSON.parse(packed.stdout);
  expect(npm(folder, "install", "--offline", "--no-audit", "--no-fund", join(folder, filename)).stderr).not.toMatch(
    /warn/i,
  );
}, 300_000);

afterAll(() => rmSync(dirname(folder), { recursive: true, force: true }));

function npm(cwd: string, ...args: readonly string[]): { readonly stdout: string; readonly stderr: string } {
  const { status, stdout, stderr } = spawnSync("npm", args, { cwd, encoding: "utf8" });
  expect({ status, stderr: status === 0 ? "" : stderr }).toEqual({ status: 0, stderr: "" });
  return { stdout, stderr };
}

/** The bytes that a program prints, in another zone and without a locale. */
function printed(node: string, program: string, ...args: readonly string[]): Buffer {
  const env = { PATH: process.env["PATH"], TZ: "Asia/Shanghai", LANG: "C", NODE_ENV: "production" };
  const { status, stdout, stderr } = spawnSync(node, [program, ...args], { cwd: root, env, maxBuffer: 1 << 28 });
  expect({ status, stderr: status === 0 ? "" : String(stderr) }).toEqual({ status: 0, stderr: "" });
  return stdout;
}

describe.each(nodes)("installed and run by %s, the package", (node) => {
  const oasis = "examples/city-pilot/oasis/assessment.yaml";
  test.each([
    ["score", oasis, "--json"],
    ["score", oasis, "--format", "csv", "--locale", "zh"],
    ["rank", "examples/livelihoods/*/assessment.yaml", "--locale", "zh"],
    ...["html", "docx", "xlsx", "md", "csv"].map((format) => [
      "report",
      oasis,
      "--format",
      format,
      "--locale",
      "zh",
      "-o",
      "-",
    ]),
  ])("gives the bytes of the checkout: %s %s %s %s", (...args) => {
    const there = printed(node, join(installed, "bin/run.js"), ...args);
    expect(Buffer.compare(there, printed(process.execPath, join(root, "bin/run.js"), ...args))).toBe(0);
    expect(there.length).toBeGreaterThan(500);
  });
});

describe("what is installed", () => {
  test("is the package alone, and nothing runs while it is installed", () => {
    expect(readdirSync(join(folder, "node_modules")).filter((name) => !name.startsWith("."))).toEqual(["citymark"]);
    const { scripts = {} } = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));
    expect(Object.keys(scripts).filter((name) => /^(?:pre|post)?(?:install|prepare)$/.test(name))).toEqual([]);
  });

  test("has no document with a broken link", () => {
    const pages = readdirSync(installed, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".md"));
    expect(pages).toContain("README.md");
    const broken = pages.flatMap((page) =>
      linksOf(readFileSync(join(installed, page), "utf8"))
        .filter((link) => !existsSync(join(installed, dirname(page), decodeURI(link))))
        .map((link) => `${page}: ${link}`),
    );
    expect(broken).toEqual([]);
  });
});

/** Links to files; code is none. */
function linksOf(page: string): readonly string[] {
  const prose = page.replace(/^```[\s\S]*?^```$/gm, "").replace(/`[^`\n]*`/g, "");
  return [...prose.matchAll(/\]\(([^)\s#]+)[^)]*\)/g)].flatMap(([, link = ""]) =>
    /^[a-z]+:/.test(link) ? [] : [link],
  );
}
