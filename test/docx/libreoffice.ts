/** Documents as LibreOffice prints them: what is read on the pages. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type FontSet, withFonts } from "../layout/fonts.ts";
import { soffice } from "../workbook/recalculate.ts";

/** Why it cannot be tried here; "" where it can. */
export const missing = soffice === undefined ? "LibreOffice" : hasPdftotext() ? "" : "pdftotext";

function hasPdftotext(): boolean {
  return spawnSync("pdftotext", ["-v"]).error === undefined;
}

/** Of every document the text of every page, set in these fonts. A document that LibreOffice cannot read throws. */
export function printed(documents: readonly Uint8Array[], fonts: FontSet): readonly (readonly string[])[] {
  const folder = mkdtempSync(join(tmpdir(), "citymark-docx-"));
  try {
    const files = documents.map((bytes, index) => {
      const file = join(folder, `report${index}.docx`);
      writeFileSync(file, bytes);
      return file;
    });
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const options = [profile, "--headless", "--convert-to", "pdf", "--outdir", folder];
    const { stderr } = spawnSync(soffice ?? "soffice", [...options, ...files], {
      encoding: "utf8",
      timeout: 500_000,
      env: withFonts(fonts),
    });
    return files.map((file) => {
      const pdf = file.replace(/docx$/, "pdf");
      const { status, stdout } = spawnSync("pdftotext", ["-enc", "UTF-8", pdf, "-"], { encoding: "utf8" });
      if (status !== 0) throw new Error(`LibreOffice wrote no PDF: ${stderr}`);
      return stdout.split("\f").slice(0, -1);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Where lines end is the page's affair; and a PDF may name a Chinese character by its twin among the radicals. */
export function unbroken(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, "");
}
