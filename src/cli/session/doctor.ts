/** What a machine, an installation and a folder offer, as plain checks. */
import { resolve } from "node:path";
import type { Locale } from "../../engine/index.ts";
import { packageRoot } from "../files/package-root.ts";
import { findBrowser } from "../files/print-pdf.ts";
import { projectFile } from "../files/project.ts";
import type { Standards } from "../files/standards.ts";
import { findChineseFont, findLibreOffice, whyNotWritable } from "../files/system.ts";
import type { Words } from "../terminal/words.ts";
import { codeFor } from "./cli-error.ts";
import { projectFindings } from "./project.ts";

export interface Check {
  readonly check: "program" | "node" | "locale" | "project" | "folder" | "browser" | "font" | "office";
  /** What is absent keeps some formats from being written; what is wrong keeps commands from working. */
  readonly state: "good" | "absent" | "wrong";
  /** A version, a path or a name. */
  readonly found?: string;
  readonly advice?: string;
}

export interface FoundStandard {
  readonly reference: string;
  readonly usable: boolean;
  readonly version?: string;
  readonly content?: string;
  readonly scoring?: string;
  readonly folders: readonly string[];
}

export async function checks(
  words: Words,
  { locale, version }: { locale: Locale; version: string },
): Promise<readonly Check[]> {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const recent = major > 20 || (major === 20 && minor >= 19);
  const file = projectFile(process.cwd());
  const unwritable = await whyNotWritable(process.cwd());
  const { value: browser } = await findBrowser(undefined);
  return [
    { check: "program", state: "good", found: `${version} ${packageRoot()}` },
    {
      check: "node",
      state: recent ? "good" : "wrong",
      found: process.version,
      ...(recent ? {} : { advice: words.doctorNodeOld }),
    },
    { check: "locale", state: "good", found: locale },
    {
      check: "project",
      state: codeFor(projectFindings()) === 0 ? "good" : "wrong",
      ...(file === undefined ? { advice: words.doctorNoProject } : { found: resolve(file) }),
    },
    {
      check: "folder",
      state: unwritable === undefined ? "good" : "wrong",
      found: process.cwd(),
      ...(unwritable === undefined ? {} : { advice: words.doctorNotWritable({ reason: unwritable }) }),
    },
    optional("browser", browser, words.doctorNoBrowser),
    optional("font", await findChineseFont(), words.doctorNoFont),
    optional("office", findLibreOffice(), words.doctorNoOffice),
  ];
}

function optional(check: Check["check"], found: string | undefined, advice: string): Check {
  return found === undefined ? { check, state: "absent", advice } : { check, state: "good", found };
}

export async function foundStandards(standards: Standards): Promise<readonly FoundStandard[]> {
  const found: FoundStandard[] = [];
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
