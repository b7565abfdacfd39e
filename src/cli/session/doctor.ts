/** What a machine, an installation and a folder offer, as plain checks. */
import { resolve } from "node:path";
import type { InstallationCheck, InstalledStandard, Locale } from "../../engine/index.ts";
import { packageRoot } from "../files/package-root.ts";
import { findBrowser } from "../files/print-pdf.ts";
import { projectFile } from "../files/project.ts";
import type { Standards } from "../files/standards.ts";
import { findChineseFont, findLibreOffice, whyNotWritable } from "../files/system.ts";
import { codeFor } from "./cli-error.ts";
import { projectFindings } from "./project.ts";

export async function checks(locale: Locale, version: string): Promise<readonly InstallationCheck[]> {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const recent = major > 20 || (major === 20 && minor >= 19);
  const file = projectFile(process.cwd());
  const unwritable = await whyNotWritable(process.cwd());
  const { value: browser } = await findBrowser(undefined);
  return [
    { check: "program", state: "good", found: `${version} ${packageRoot()}` },
    { check: "node", state: recent ? "good" : "wrong", found: process.version },
    { check: "locale", state: "good", found: locale },
    {
      check: "project",
      state: codeFor(projectFindings()) === 0 ? "good" : "wrong",
      ...(file === undefined ? {} : { found: resolve(file) }),
    },
    {
      check: "folder",
      state: unwritable === undefined ? "good" : "wrong",
      found: process.cwd(),
      ...(unwritable === undefined ? {} : { reason: unwritable }),
    },
    optional("browser", browser),
    optional("font", await findChineseFont()),
    optional("office", findLibreOffice()),
  ];
}

function optional(check: InstallationCheck["check"], found: string | undefined): InstallationCheck {
  return found === undefined ? { check, state: "absent" } : { check, state: "good", found };
}

export async function foundStandards(standards: Standards): Promise<readonly InstalledStandard[]> {
  const found: InstalledStandard[] = [];
  for (const [reference, folders] of standards.list()) {
    const { value } = await standards.get(reference);
    found.push({
      reference,
      usable: value !== undefined,
      ...(value ? { version: value.version, ...value.digests } : {}),
      folders,
    });
  }
  return found;
}
