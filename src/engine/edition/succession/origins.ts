/** Where the questions and indicators of an edition come from, in the edition before it. */
import type { Formula, Standard, Successor } from "../../model/index.ts";

export interface Conversion {
  /** In the questions of the earlier edition. */
  readonly by: Formula;
  readonly written: string;
  /** The earlier question that it takes the place of. */
  readonly from: string;
}

export class Origins {
  private readonly successors: ReadonlyMap<string, Successor>;
  private readonly known: (id: string) => boolean;
  private readonly renamed: ReadonlyMap<string, string>;
  private readonly conversions: ReadonlyMap<string, Conversion>;

  /** Without `replaces`, or of one edition, each id stands for what it stood for. */
  constructor(before: Standard, after: Standard) {
    const { replaces } = after;
    this.successors = replaces?.standard === before.reference ? replaces.successors : new Map();
    this.known = (id) => before.inputs.has(id) || before.nodes.has(id);
    const entries = [...this.successors];
    this.renamed = new Map(entries.flatMap(([id, each]) => (each.kind === "same" ? [[each.to, id] as const] : [])));
    this.conversions = new Map(
      entries.flatMap(([from, each]) =>
        each.kind === "converted" ? [[each.to, { by: each.by, written: each.written, from }] as const] : [],
      ),
    );
  }

  /** The id under which the earlier edition has the same question or indicator. */
  of(id: string): string | undefined {
    const renamed = this.renamed.get(id);
    if (renamed !== undefined) return renamed;
    return this.known(id) && !this.successors.has(id) && !this.conversions.has(id) ? id : undefined;
  }

  /** How an answer follows from the earlier ones. */
  conversion(id: string): Conversion | undefined {
    return this.conversions.get(id);
  }

  /** Why an earlier question is not asked any more, or stands for another thing. */
  end(id: string): Successor | undefined {
    return this.successors.get(id);
  }
}
