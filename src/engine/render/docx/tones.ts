/** What the tone of a cell looks like on paper. */
import { colours } from "./ink.ts";

/** The ground of a cell in a heat map; nothing outside one. */
export function shadeOf(tone: string | undefined): string | undefined {
  const step = /^step-([1-5])$/.exec(tone ?? "")?.[1];
  return step === undefined ? undefined : colours.steps[Number(step) - 1];
}

/** The ground of a class of the rating, pale enough for black letters: the word says which it is. */
export function classShade(tone: string | undefined): string | undefined {
  const colour = /^rated rated-([a-z-]+)$/.exec(tone ?? "")?.[1];
  return colour === undefined ? undefined : colours.classes[colour];
}

/** The colour of its letters; nothing where they are plain. */
export function inkOf(tone: string | undefined): string | undefined {
  return tones[tone ?? ""];
}

const tones: Readonly<Record<string, string>> = {
  ...Object.fromEntries(["accepted", "met", "verified"].map((tone) => [tone, colours.good])),
  ...Object.fromEntries(["not-accepted", "not-met", "rejected", "error", "acting"].map((tone) => [tone, colours.bad])),
  ...Object.fromEntries(
    ["undecided", "waived", "missing", "adjusted", "query", "not-verified", "insufficient-coverage"].map((tone) => [
      tone,
      colours.wait,
    ]),
  ),
  ...Object.fromEntries(["not-applicable", "none", "not-judged", "left"].map((tone) => [tone, colours.muted])),
};
