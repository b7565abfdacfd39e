/** The smallest version that may follow another: words move the last number, what is asked and not scored the middle one, all else the first. */
import type { Worded } from "../../model/index.ts";
import { diffEditions, type Edition } from "../diff/index.ts";

export interface SmallestVersion {
  readonly version: string;
  /** What changed that asks for it. */
  readonly what: Worded;
}

/** Of a new release of the same edition; nothing where it says the same as the one before. */
export function smallestVersion(before: Edition, after: Edition): SmallestVersion | undefined {
  if (before.value.digests.content === after.value.digests.content) return undefined;
  const [major = 0, minor = 0, patch = 0] = before.value.version.split(".").map(Number);
  const { comparable, changes } = diffEditions(before, after);
  if (!comparable) return { version: `${major + 1}.0.0`, what: what.scoring };
  const asks = changes.some(
    ({ kind, details }) => kind !== "changed" || details.some(({ aspect }) => aspect !== "words"),
  );
  return asks
    ? { version: `${major}.${minor + 1}.0`, what: what.questions }
    : { version: `${major}.${minor}.${patch + 1}`, what: what.words };
}

const what = {
  scoring: { fact: "scoring", zh: "计分内容", en: "what scores" },
  questions: { fact: "questions", zh: "不计分的填报内容", en: "what is asked and not scored" },
  words: { fact: "words", zh: "文字", en: "the wording" },
} as const satisfies Readonly<Record<string, Worded>>;

/** Below 0: the first is the earlier one. Versions are three numbers. */
export function compareVersions(a: string, b: string): number {
  const [one, other] = [a, b].map((version) => version.split(".").map(Number)) as [number[], number[]];
  const at = one.findIndex((number, i) => number !== other[i]);
  return at === -1 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}
