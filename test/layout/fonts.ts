/**
 * The fonts that browser and office tests see: those of packages only, so that no result depends on what a machine has
 * installed. A page or a document must hold with each of them: Latin text is narrow in one and wide in the next.
 */
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** Metrics of Arial and Liberation Sans; the wide DejaVu Sans; and a Chinese font whose Latin letters fill in. */
export const fontSets = ["narrow", "wide", "chinese"] as const;
export type FontSet = (typeof fontSets)[number];

const chinese = folderOf("@expo-google-fonts/zcool-xiaowei", "400Regular");

const folders: Readonly<Record<FontSet, readonly string[]>> = {
  narrow: [
    ...["400Regular", "700Bold", "400Regular_Italic"].map((name) => folderOf("@expo-google-fonts/arimo", name)),
    chinese,
  ],
  wide: [folderOf("dejavu-fonts-ttf", "ttf"), chinese],
  chinese: [chinese],
};

/** Preferred for every generic family; what it lacks comes from the Chinese font. */
const preferred: Readonly<Record<FontSet, string>> = {
  narrow: "Arimo",
  wide: "DejaVu Sans",
  chinese: "ZCOOL XiaoWei",
};

/** Environment of a process that finds the fonts of a set and no others. */
export function withFonts(set: FontSet): Record<string, string> {
  const folder = mkdtempSync(join(tmpdir(), `fonts-${set}-`));
  const file = join(folder, "fonts.conf");
  mkdirSync(join(folder, "cache"));
  writeFileSync(file, configuration(set, join(folder, "cache")));
  return { ...inherited(), FONTCONFIG_FILE: file, FONTCONFIG_PATH: folder };
}

function configuration(set: FontSet, cache: string): string {
  const generic = ["sans-serif", "serif", "monospace", "system-ui", "Arial", "Liberation Sans"].map(
    (family) =>
      `<alias binding="same"><family>${family}</family><prefer><family>${preferred[set]}</family></prefer></alias>`,
  );
  return [
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    "<fontconfig>",
    ...folders[set].map((folder) => `<dir>${folder}</dir>`),
    `<cachedir>${cache}</cachedir>`,
    ...generic,
    "</fontconfig>",
  ].join("\n");
}

function folderOf(name: string, inside: string): string {
  return join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), inside);
}

function inherited(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).flatMap(([key, value]) => (value ? [[key, value]] : [])));
}
