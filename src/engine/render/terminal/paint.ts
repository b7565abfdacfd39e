/** What colours a screen: the caller brings the colours, the tone of a cell chooses among them. */

export type Colour = (text: string) => string;

export interface Paint {
  readonly strong: Colour;
  readonly quiet: Colour;
  readonly good: Colour;
  readonly fair: Colour;
  readonly bad: Colour;
  readonly link: Colour;
}

/** Where blocks are set: columns of text, and colours. */
export interface Screen {
  readonly width: number;
  readonly paint: Paint;
}

const plain: Colour = (text) => text;

/** Without colours, as for a pipe. */
export const unpainted: Paint = { strong: plain, quiet: plain, good: plain, fair: plain, bad: plain, link: plain };

const coloursOfTones: Readonly<Record<string, keyof Paint>> = {
  branch: "strong",
  best: "strong",
  quiet: "quiet",
  link: "link",
  "step-1": "bad",
  "step-2": "bad",
  "step-3": "fair",
  "step-5": "good",
  ...tones("good", ["accepted", "met", "verified", "gain", "signed"]),
  ...tones("bad", ["not-accepted", "not-met", "rejected", "error", "unreadable", "late"]),
  ...tones("fair", [
    "waived",
    "missing",
    "adjusted",
    "query",
    "not-verified",
    "insufficient-coverage",
    "acting",
    "doubt",
  ]),
  ...tones("good", ["rated rated-green", "rated rated-light-green"]),
  ...tones("fair", ["rated rated-yellow", "rated rated-orange"]),
  ...tones("bad", ["rated rated-red"]),
  ...tones("link", ["rated rated-blue"]),
  ...tones("quiet", [
    "rated rated-grey",
    "undecided",
    "not-applicable",
    "none",
    "not-judged",
    "left",
    "unscored",
    "not-submitted",
  ]),
};

function tones(colour: keyof Paint, names: readonly string[]): Readonly<Record<string, keyof Paint>> {
  return Object.fromEntries(names.map((name) => [name, colour]));
}

/** The colour of a tone; text of an unknown tone is plain. Colour only repeats what the words say. */
export function colourOf(paint: Paint, tone: string | undefined): Colour {
  const colour = coloursOfTones[tone ?? ""];
  return colour === undefined ? plain : paint[colour];
}

/** Painted line by line, so that text stays painted where it wraps. */
export function painted(lines: readonly string[], colour: Colour): readonly string[] {
  return lines.map((line) => (line === "" ? "" : colour(line)));
}
