/** The assessment while it is filled in: the text that was opened, and every entry as it stands now. */
import {
  type Checked,
  type Data,
  EditableDocument,
  isObject,
  parseDocument,
  type SourceDocument,
  shortAnswer,
} from "../engine/index.ts";

/** An answer in its long form, or a piece of evidence. */
export type Entry = Readonly<Record<string, Data>>;

type Section = "answers" | "evidence" | "departments";

const sections: readonly Section[] = ["departments", "answers", "evidence"];

export class Draft {
  readonly file: string;
  private readonly text: string;
  private readonly base: Readonly<Record<string, Data>>;
  private readonly entries: Readonly<Record<Section, Map<string, Entry>>>;
  /** What differs from the text. */
  private readonly changed = new Map<string, readonly [section: Section, id: string]>();

  private constructor(file: string, text: string, base: Readonly<Record<string, Data>>) {
    this.file = file;
    this.text = text;
    this.base = base;
    const [departments, answers, evidence] = sections.map(
      (section) => new Map(entriesOf(base[section]).map(([id, data]) => [id, longForm(data)])),
    );
    this.entries = {
      departments: departments ?? new Map(),
      answers: answers ?? new Map(),
      evidence: evidence ?? new Map(),
    };
  }

  /** A text that is no document has no value, and findings that say why. */
  static open(file: string, text: string): Checked<Draft> {
    const { value, diagnostics } = parseDocument({ file, text });
    return isObject(value?.data) ? { value: new Draft(file, text, value.data), diagnostics } : { diagnostics };
  }

  get standard(): Data | undefined {
    return this.base["standard"];
  }

  get isChanged(): boolean {
    return this.changed.size > 0;
  }

  entry(section: Section, id: string): Entry {
    return this.entries[section].get(id) ?? {};
  }

  all(section: Section): ReadonlyMap<string, Entry> {
    return this.entries[section];
  }

  set(section: Section, id: string, entry: Entry): void {
    this.entries[section].set(id, entry);
    this.changed.set(`${section}/${id}`, [section, id]);
  }

  setAnswer(id: string, data: Data): void {
    this.set("answers", id, longForm(data));
  }

  remove(section: Section, id: string): void {
    this.entries[section].delete(id);
    this.changed.set(`${section}/${id}`, [section, id]);
  }

  /** Sets one key of an entry, or takes it out. */
  change(section: Section, id: string, key: string, value: Data | undefined): void {
    const { [key]: _, ...others } = this.entry(section, id);
    this.set(section, id, value === undefined ? others : { ...others, [key]: value });
  }

  /** What the engine reads: the same data as of the saved file, its places without lines. */
  document(): SourceDocument {
    const data: Record<string, Data> = { ...this.base };
    for (const section of sections) {
      const written = [...this.entries[section]].filter(([, entry]) => Object.keys(entry).length > 0);
      if (section !== "answers" && written.length === 0 && data[section] === undefined) continue;
      data[section] = Object.fromEntries(
        written.map(([id, entry]) => [id, section === "answers" ? shortAnswer(entry) : entry]),
      );
    }
    return { file: this.file, data, where: (path) => ({ path }) };
  }

  /** The assessment in YAML; comments and order of what was opened stay. */
  toText(): string {
    const document = new EditableDocument(this.text);
    for (const [section, id] of this.changed.values()) {
      const entry = this.entries[section].get(id);
      if (section === "answers") document.setEntry(section, id, shortAnswer(entry ?? {}));
      else if (entry) document.setEntry(section, id, entry);
      else document.deleteEntry(section, id);
    }
    return document.toString();
  }
}

function entriesOf(data: Data | undefined): readonly (readonly [string, Data])[] {
  return isObject(data) ? Object.entries(data) : [];
}

function longForm(data: Data): Entry {
  if (data === null) return {};
  return isObject(data) ? { ...data } : { value: data };
}
