/** The files that arguments name: paths as they are, patterns as what they fit, in the order of their names. */
import { existsSync } from "node:fs";

export async function findFiles(
  patterns: readonly string[],
): Promise<{ readonly files: readonly string[]; readonly unmatched: readonly string[] }> {
  const files: string[] = [];
  const unmatched: string[] = [];
  for (const pattern of patterns) {
    if (!/[*?[\]{}]/.test(pattern) || existsSync(pattern)) files.push(pattern);
    else {
      const { glob } = await import("tinyglobby");
      const found = (await glob(pattern.replaceAll("\\", "/"), { expandDirectories: false, dot: false })).sort(
        (a, b) => (a < b ? -1 : 1),
      );
      if (found.length === 0) unmatched.push(pattern);
      files.push(...found);
    }
  }
  return { files: [...new Set(files)], unmatched };
}
