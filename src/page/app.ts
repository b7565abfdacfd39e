/** The page at work: one draft, what the engine says of it, and what the person has just done. */
import {
  type Data,
  departmentOf,
  type FormContext,
  type FormStart,
  formContext,
  type Headline,
  type Indicator,
  type LiveFinding,
  type Locale,
  line,
  liveFindings,
  presentSummary,
  type ResultDocument,
  reportWords,
  type Summary,
} from "../engine/index.ts";
import { nameDepartment, writeAnswer } from "./answering.ts";
import { download, Kept } from "./browser.ts";
import { Draft } from "./draft.ts";
import { EvidenceFiles } from "./evidence-files.ts";
import { type Judged, judge, judgeFast } from "./judge.ts";
import { type Merge, merge } from "./merge.ts";
import { type Notice, placed, readFile } from "./opening.ts";
import { Planning } from "./planning.ts";
import { type PageWords, pageWords } from "./words.ts";

/** Milliseconds after the last key stroke until all is computed anew and kept. */
const pause = 200;

export class App {
  readonly start: FormStart;
  /** The indicators that use an answer. */
  readonly users: ReadonlyMap<string, readonly Indicator[]>;
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
    this.users = usersOf(start.standard);
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

  /** One key of an answer; an empty text is none. A changed value is a new answer: no draft, and not yet confirmed. */
  answer(id: string, key: string, value: Data | undefined): void {
    const stale = key === "value" ? { draft: undefined, confirmed: undefined } : {};
    this.answerAll(id, { [key]: value === "" ? undefined : value, ...stale });
  }

  /** Several keys of an answer at once. */
  answerAll(id: string, keys: Readonly<Record<string, Data | undefined>>): void {
    writeAnswer(this.draft, this.start.standard, id, keys);
    this.changed();
  }

  answeredBy(id: string, department: string): void {
    nameDepartment(this.draft, this.start.standard, id, department);
    this.changed();
  }

  departmentTitle(id: string): string {
    const own = this.draft.entry("departments", id)["name"];
    if (typeof own === "string") return own;
    return line(this.start.standard.owners.get(id) ?? id, this.locale);
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
    const findings = liveFindings(placed(found), this.locale);
    if (conflicts > 0) {
      this.merging = merged;
      this.notice = { text: this.words.differing({ file: other.file, count: conflicts }), found: findings };
      return this.render();
    }
    merged.apply(this.draft);
    this.notice = { text: this.words.merged({ file: other.file, given, written }), found: findings };
    this.changed();
  }

  private async read(file: File): Promise<Draft | undefined> {
    const { draft, notice } = await readFile(file, this);
    if (!notice) return draft;
    this.notice = notice;
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

function usersOf({ indicators }: FormStart["standard"]): ReadonlyMap<string, readonly Indicator[]> {
  const users = new Map<string, Indicator[]>();
  for (const indicator of indicators)
    for (const id of indicator.uses) users.set(id, [...(users.get(id) ?? []), indicator]);
  return users;
}
