/** The files that arguments name: a path as it is, a pattern or a folder as what is found there, in the order of names. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isFolder } from "./exists.ts";

export async function findFiles(
  patterns: readonly string[],
): Promise<{ readonly files: readonly string[]; readonly unmatched: readonly string[] }> {
  const files: string[] = [];
  const unmatched: string[] = [];
  for (const pattern of patterns) {
    const found = await filesOf(pattern);
    if (found.length === 0) unmatched.push(pattern);
    files.push(...found);
  }
  return { files: [...new Set(files)], unmatched };
}

async function filesOf(pattern: string): Promise<readonly string[]> {
  if (isFolder(pattern)) {
    const found = await glob("**/*.{yaml,yml}", pattern);
    return found.map((file) => join(pattern, file)).filter(isAssessment);
  }
  return !/[*?[\]{}]/.test(pattern) || existsSync(pattern) ? [pattern] : glob(pattern);
}

async function glob(pattern: string, cwd = "."): Promise<readonly string[]> {
  const { glob } = await import("tinyglobby");
  const options = { cwd, expandDirectories: false, dot: false };
  return (await glob(pattern.replaceAll("\\", "/"), options)).sort((a, b) => (a < b ? -1 : 1));
}

/** In a folder stand reviews and programmes, too: the first key of a document says what it is. */
function isAssessment(file: string): boolean {
  return /^citymark:\s*["']?assessment\//m.test(readFileSync(file, "utf8"));
}
