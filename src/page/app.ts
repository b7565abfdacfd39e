/** The page at work: one draft, what the engine says of it, and what the person has just done. */
import {
  type Data,
  type Diagnostic,
  departmentOf,
  type FormContext,
  type FormStart,
  formContext,
  type Headline,
  type LiveFinding,
  type Locale,
  line,
  liveFindings,
  presentSummary,
  type ResultDocument,
  reportWords,
  type Summary,
} from "../engine/index.ts";
import { download, Kept } from "./browser.ts";
import { Draft } from "./draft.ts";
import { EvidenceFiles } from "./evidence-files.ts";
import { type Judged, judge, judgeFast } from "./judge.ts";
import { type Merge, merge } from "./merge.ts";
import { Planning } from "./planning.ts";
import { type PageWords, pageWords } from "./words.ts";

/** Milliseconds after the last key stroke until all is computed anew and kept. */
const pause = 200;

/** What was last done, and what was found in doing it. */
export interface Notice {
  readonly text: string;
  readonly found: readonly LiveFinding[];
}

export class App {
  readonly start: FormStart;
  private readonly render: () => void;
  private readonly kept: Kept;
  private readonly evidenceFiles = new EvidenceFiles();
  private timer: ReturnType<typeof setTimeout> | undefined;
  locale: Locale;
  words: PageWords;
  report: ReturnType<typeof reportWords>;
  form: FormContext;
  draft: Draft;
  judged: Judged<Headline>;
  full: Judged<ResultDocument>;
  summary: Summary | undefined;
  findings: readonly LiveFinding[] = [];
  notice: Notice | undefined;
  merging: Merge | undefined;
  restored = false;
  readonly unfolded = new Set<string>();
  readonly planning = new Planning(() => this.render());
  saved: "clean" | "kept" | "not-kept" = "clean";

  constructor(start: FormStart, render: () => void) {
    this.start = start;
    this.render = render;
    this.locale = start.locale;
    this.words = pageWords(this.locale);
    this.report = reportWords(this.locale);
    this.form = formContext(start);
    const { standard, city, period, department = "" } = start;
    this.kept = new Kept(["citymark", standard.reference, city.id, period.from, period.to, department].join("/"));
    const kept = this.kept.read();
    const restored = kept && Draft.open(kept.file, kept.text).value;
    this.restored = restored !== undefined;
    this.draft = restored ?? this.empty();
    this.full = this.judgeAll();
    this.judged = judgeFast(this.matter());
    this.present();
  }

  get fileName(): string {
    const { city, period, department } = this.start;
    const owner = department ? departmentOf(this.form, this.form.words) : "";
    const name = [city.name, period.to.slice(0, 4), owner].filter((part) => part !== "").join("-");
    return `${name.replace(/[\\/:*?"<>|]/g, "")}.yaml`;
  }

  /** Findings on one entry; without an id those that belong to no field of the page. */
  findingsOn(section: "answers" | "evidence", id: string): readonly LiveFinding[] {
    return this.findings.filter(({ path }) => path[0] === section && path[1] === id);
  }

  /** What is folded out is computed; the rest is not. */
  unfold(key: string, open: boolean): void {
    if (open === this.unfolded.has(key)) return;
    this.unfolded[open ? "add" : "delete"](key);
    this.render();
  }

  speak(locale: Locale): void {
    this.locale = locale;
    this.words = pageWords(locale);
    this.report = reportWords(locale);
    this.form = formContext({ ...this.start, locale });
    document.documentElement.lang = locale === "zh" ? "zh-CN" : "en";
    this.present();
    this.render();
  }

  /** One key of an answer; an empty text is none. A changed value is a new answer, and no draft. */
  answer(id: string, key: string, value: Data | undefined): void {
    const draft = key === "value" ? { draft: undefined } : {};
    this.answerAll(id, { [key]: value === "" ? undefined : value, ...draft });
  }

  /** Several keys of an answer. With the first one goes the department that was asked, with the last one it leaves. */
  answerAll(id: string, keys: Readonly<Record<string, Data | undefined>>): void {
    const owner = this.start.standard.inputs.get(id)?.owner;
    const isNew = Object.keys(this.draft.entry("answers", id)).length === 0;
    if (isNew && owner !== undefined && this.start.standard.owners.has(owner)) this.name(id, owner);
    for (const [key, value] of Object.entries(keys)) this.draft.change("answers", id, key, value);
    const { by: _, ...rest } = this.draft.entry("answers", id);
    if (Object.keys(rest).length === 0) this.draft.set("answers", id, {});
    this.changed();
  }

  answeredBy(id: string, department: string): void {
    if (department === "") this.draft.change("answers", id, "by", undefined);
    else this.name(id, department);
    this.changed();
  }

  departmentTitle(id: string): string {
    const own = this.draft.entry("departments", id)["name"];
    if (typeof own === "string") return own;
    return line(this.start.standard.owners.get(id) ?? id, this.locale);
  }

  private name(id: string, department: string): void {
    const title = this.start.standard.owners.get(department);
    if (title !== undefined && !this.draft.all("departments").has(department))
      this.draft.set("departments", department, { name: typeof title === "string" ? title : { ...title } });
    this.draft.change("answers", id, "by", department);
  }

  evidence(id: string, key: string, value: string): void {
    this.draft.change("evidence", id, key, value === "" ? undefined : value);
    this.changed();
  }

  removeEvidence(id: string): void {
    this.draft.remove("evidence", id);
    this.changed();
  }

  async addEvidence(files: readonly File[]): Promise<void> {
    await this.evidenceFiles.addTo(this.draft, files);
    this.changed();
  }

  save(): void {
    const name = this.fileName;
    download(name, this.draft.toText());
    this.keep();
    this.saved = "clean";
    this.restored = false;
    this.notice = { text: this.words.savedAs({ file: name }), found: [] };
    this.render();
  }

  startAgain(): void {
    if (!confirm(this.words.sureToDiscard)) return;
    this.kept.forget();
    this.restored = false;
    this.saved = "clean";
    this.take(this.empty());
  }

  async open(file: File): Promise<void> {
    if (this.saved !== "clean" && !confirm(this.words.sureToDiscard)) return;
    const draft = await this.read(file);
    if (!draft) return;
    this.notice = { text: this.words.opened({ file: file.name }), found: [] };
    this.saved = "clean";
    this.restored = false;
    this.take(draft);
  }

  async mergeFile(file: File): Promise<void> {
    const other = await this.read(file);
    if (other) this.decide(merge(this.start.standard, this.draft, other));
  }

  /** Which of the two files counts where their answers differ; without one, neither. */
  takeInMerge(draft: Draft | undefined): void {
    const other = this.merging?.other;
    this.merging = undefined;
    if (draft && other) this.decide(merge(this.start.standard, this.draft, other, draft));
    else this.render();
  }

  /** A file dropped on the page is opened where nothing is filled in yet, otherwise merged. */
  async dropped(file: File): Promise<void> {
    const begun = [...this.draft.all("answers").values()].some((entry) => Object.keys(entry).length > 0);
    await (begun ? this.mergeFile(file) : this.open(file));
  }

  private decide(merged: Merge | undefined): void {
    if (!merged) return;
    const { other, given, written, found, conflicts } = merged;
    const placed = found.map(({ where, ...finding }) => ({ ...finding, path: where.path }));
    if (conflicts > 0) {
      this.merging = merged;
      this.notice = {
        text: this.words.differing({ file: other.file, count: conflicts }),
        found: liveFindings(placed, this.locale),
      };
      return this.render();
    }
    merged.apply(this.draft);
    this.notice = {
      text: this.words.merged({ file: other.file, given, written }),
      found: liveFindings(placed, this.locale),
    };
    this.changed();
  }

  private async read(file: File): Promise<Draft | undefined> {
    // Two files of one name are distinguished, since files decide where answers differ.
    const name = file.name === this.draft.file ? `${file.name} (2)` : file.name;
    const { value, diagnostics } = Draft.open(name, await file.text());
    const { reference } = this.start.standard;
    if (!value) return this.refuse(this.words.notRead({ file: file.name }), diagnostics);
    if (value.standard !== reference) {
      const found = typeof value.standard === "string" ? value.standard : "–";
      return this.refuse(this.words.otherStandard({ file: file.name, found, expected: reference }), diagnostics);
    }
    return value;
  }

  private refuse(text: string, diagnostics: readonly Diagnostic[]): undefined {
    const placed = diagnostics.map(({ where, ...finding }) => ({ ...finding, path: where.path }));
    this.notice = { text, found: liveFindings(placed, this.locale) };
    this.render();
    return undefined;
  }

  private take(draft: Draft): void {
    this.draft = draft;
    this.full = this.judgeAll();
    this.judged = judgeFast(this.matter());
    this.present();
    this.render();
  }

  private empty(): Draft {
    const { value } = Draft.open(this.fileName, this.start.text);
    if (!value) throw new Error("The page begins with a text that is no assessment.");
    return value;
  }

  private matter() {
    const { standard, last } = this.start;
    return { standard, last, document: this.draft.document(), evidence: this.evidenceFiles.foundOf(this.draft) };
  }

  private judgeAll(): Judged<ResultDocument> {
    return judge(this.matter());
  }

  /** At once the total and the findings; after a pause the whole result, which takes longer. */
  private changed(): void {
    this.judged = judgeFast(this.matter());
    this.findings = liveFindings(this.judged.found, this.locale);
    this.saved = this.saved === "clean" ? "kept" : this.saved;
    this.render();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.settle(), pause);
  }

  private settle(): void {
    this.full = this.judgeAll();
    this.keep();
    this.present();
    this.render();
  }

  private keep(): void {
    this.saved = this.kept.write(this.draft.file, this.draft.toText()) ? "kept" : "not-kept";
  }

  private present(): void {
    const { result } = this.full;
    this.summary = result && presentSummary(result, this.start.standard, this.locale);
    this.findings = liveFindings(this.judged.found, this.locale);
  }
}
