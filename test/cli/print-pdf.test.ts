/** A browser that does not come to an end is stopped, and the message says that time ran out; nothing of what it said itself. */
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { printPdf } from "../../src/cli/files/print-pdf.ts";

test.skipIf(process.platform === "win32")("a browser that takes too long", async () => {
  const folder = mkdtempSync(join(tmpdir(), "citymark-test-"));
  const browser = join(folder, "slow-browser");
  writeFileSync(browser, "#!/bin/sh\necho 'unknown error type' >&2\nexec sleep 30\n");
  chmodSync(browser, 0o755);
  const { value, diagnostics } = await printPdf("<p>Page</p>", browser, 0.01);
  rmSync(folder, { recursive: true });
  expect(value).toBeUndefined();
  expect(diagnostics.map(({ rule, facts }) => [rule, facts])).toEqual([
    ["file/not-printed", { browser, reason: "> 0.01 min" }],
  ]);
});
