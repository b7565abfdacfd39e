/** The evidence files that were chosen since the page was opened: it can look at no others. */
import type { Found } from "../engine/index.ts";
import { digestOf } from "./browser.ts";
import type { Draft } from "./draft.ts";

export class EvidenceFiles {
  private readonly seen = new Map<string, { readonly digest: string; readonly size: number }>();

  /** Lists the files with their digests; one that is listed already gets its digest anew. */
  async addTo(draft: Draft, files: readonly File[]): Promise<void> {
    for (const file of files) {
      const [path, digest] = [`evidence/${file.name}`, await digestOf(file)];
      this.seen.set(path, { digest, size: file.size });
      const [id, entry] = [...draft.all("evidence")].find(([, each]) => each["file"] === path) ?? [nextNumber(draft)];
      const title = file.name.replace(/\.[^.]+$/, "");
      draft.set("evidence", id, { title, ...entry, file: path, sha256: digest });
    }
  }

  /** What is known of each piece of evidence; what was not looked at is not named. */
  foundOf(draft: Draft): ReadonlyMap<string, Found> {
    return new Map(
      [...draft.all("evidence")].flatMap(([id, { file, sha256 }]): [string, Found][] => {
        const seen = typeof file === "string" ? this.seen.get(file) : undefined;
        if (!seen) return [];
        if (sha256 !== undefined && sha256 !== seen.digest) return [[id, "changed"]];
        return [[id, seen.size === 0 ? "empty" : "present"]];
      }),
    );
  }
}

function nextNumber(draft: Draft): string {
  let number = 1;
  while (draft.all("evidence").has(`e-${number}`)) number += 1;
  return `e-${number}`;
}
