/** The table of many scores: files are read one after another, and the rows written when all are ranked. */
import { hasBegun, type Locale, type ResultDocument, ScoresCsv } from "../../engine/index.ts";
import type { ScoredFile } from "../files/score-file.ts";
import { refuseIncomparable } from "./not-comparable.ts";

export class ScoresTable {
  private csv: ScoresCsv | undefined;
  private first: { readonly file: string; readonly result: ResultDocument } | undefined;
  /** Files before the first with a result, which says what the columns are. */
  private before: [file: string, state: "unreadable" | "missing"][] = [];
  private readonly locale: Locale;

  constructor(locale: Locale) {
    this.locale = locale;
  }

  add({ file, scored }: ScoredFile): void {
    if (!scored) return this.addWithout(file, "unreadable");
    if (!hasBegun(scored.assessment)) return this.addWithout(file, "missing");
    const { result, standard } = scored;
    this.first ??= { file, result };
    refuseIncomparable([this.first, { file, result }]);
    this.csv ??= this.begun(new ScoresCsv(standard, this.locale));
    this.csv.add(file, result);
  }

  /** Nothing where no file has a result. */
  get table(): ScoresCsv | undefined {
    return this.csv;
  }

  private addWithout(file: string, state: "unreadable" | "missing"): void {
    if (this.csv) this.csv.addWithout(file, state);
    else this.before.push([file, state]);
  }

  private begun(csv: ScoresCsv): ScoresCsv {
    for (const [file, state] of this.before) csv.addWithout(file, state);
    return csv;
  }
}
