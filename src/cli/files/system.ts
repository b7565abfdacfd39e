/** What the machine offers: programs and fonts that some formats need. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { delimiter, join, resolve } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Fonts that Windows and macOS bring with them, by file. */
const chineseFonts = [
  "/System/Library/Fonts/PingFang.ttc",
  "/System/Library/Fonts/STHeiti Light.ttc",
  "/System/Library/Fonts/Hiragino Sans GB.ttc",
  ...["msyh.ttc", "simsun.ttc", "simhei.ttf"].map((name) =>
    join(process.env["WINDIR"] ?? "C:\\Windows", "Fonts", name),
  ),
];

/** A font with Chinese characters: its name or its file; none if there is none, or if nobody can tell. */
export async function findChineseFont(): Promise<string | undefined> {
  const file = chineseFonts.find((each) => existsSync(each));
  if (file !== undefined) return file;
  const listed = await run("fc-list", [":lang=zh", "family"]).catch(() => ({ stdout: "" }));
  return listed.stdout
    .split("\n")
    .find((line) => line.trim() !== "")
    ?.trim();
}

const offices = [
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
];

export function findLibreOffice(): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const names = process.platform === "win32" ? ["soffice.exe"] : ["soffice", "libreoffice"];
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...offices].find((file) => existsSync(file));
}

/** The reason why nothing can be written in a folder; none if something can. */
export async function whyNotWritable(folder: string): Promise<string | undefined> {
  try {
    await rm(await mkdtemp(join(resolve(folder), ".citymark-")), { recursive: true });
    return undefined;
  } catch (error) {
    return error instanceof Error && "code" in error ? String(error.code) : String(error);
  }
}
