/** The examples of docs/library.md, run as a user of the package would: by its name, in Node and in a browser. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { chromiumPath, launch } from "../browser/chromium.ts";
import { root } from "../cli/shell.ts";

const page = readFileSync(join(root, "docs/library.md"), "utf8");

function example(kind: string): { readonly code: string; readonly prints: string } {
  const found = page.match(
    new RegExp(`^\`\`\`${kind}\\n([\\s\\S]*?)^\`\`\`\\n\\n\`\`\`text\\n([\\s\\S]*?)^\`\`\``, "m"),
  );
  const [, code = "", prints = ""] = found ?? [];
  expect(code).not.toBe("");
  return { code, prints };
}

/** In the package itself its own name leads to its own exports. */
function run(code: string): { readonly stdout: string; readonly stderr: string } {
  const folder = join(root, ".cache");
  const file = join(folder, "library-example.mjs");
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, code);
  const { stdout, stderr } = spawnSync(process.execPath, [file], { cwd: root, encoding: "utf8" });
  rmSync(file);
  return { stdout, stderr };
}

describe("the library", () => {
  test("has the same examples in Chinese", () => {
    const blocks = (text: string) => text.match(/^```[\s\S]*?^```/gm);
    expect(blocks(readFileSync(join(root, "docs/zh/library.md"), "utf8"))).toEqual(blocks(page));
  });

  test("writes a report", () => {
    const { code, prints } = example("js report");
    expect(run(code)).toEqual({ stdout: prints, stderr: "" });
  });

  test("gives the number of the command line in Node", () => {
    const { code, prints } = example("js");
    expect(run(code)).toEqual({ stdout: prints, stderr: "" });

    const command = [join(root, "bin/run.js"), "score", "examples/city-pilot/oasis/assessment.yaml", "--json"];
    const result = JSON.parse(spawnSync(process.execPath, command, { cwd: root, encoding: "utf8" }).stdout);
    expect(prints).toContain(`${result.totals["self-assessed"].outcome.score}\n`);
  });

  test.skipIf(chromiumPath === undefined)("gives the same number in a browser", async () => {
    const { code, prints } = example("js browser");
    const browser = await launch("narrow");
    try {
      const tab = await browser.newPage();
      const printed: string[] = [];
      tab.on("console", (message) => printed.push(message.text()));
      tab.on("pageerror", (error) => printed.push(String(error)));
      const places: Readonly<Record<string, string>> = {
        "/citymark/standards/city-pilot/2026.json": "dist/standards/city-pilot/2026.json",
      };
      const module = code.replace('from "citymark"', 'from "/dist/library/core.js"');
      await tab.route("http://library.test/**", (route) => {
        const { pathname } = new URL(route.request().url());
        if (pathname === "/")
          return route.fulfill({
            contentType: "text/html",
            body: `<meta charset="utf-8"><link rel="icon" href="data:,"><script type="module">${module};console.log("end")</script>`,
          });
        const body = readFileSync(join(root, places[pathname] ?? pathname));
        return route.fulfill({ body, contentType: pathname.endsWith(".js") ? "text/javascript" : "text/plain" });
      });
      await tab.goto("http://library.test/");
      await expect.poll(() => printed.at(-1), { timeout: 30_000 }).toBe("end");
      expect(printed.slice(0, -1).join("\n")).toBe(prints.trimEnd());
    } finally {
      await browser.close();
    }
  });
});
