/** What the person wants to reach, and the cheapest way there: found anew only where the answers or the wish have changed. */
import {
  type Assessment,
  type Block,
  type ImproveRequest,
  improve,
  improveBlocks,
  type Locale,
  type ResultDocument,
  type Standard,
  targetOf,
} from "../engine/index.ts";

export interface Wish {
  /** A grade by its id, or a total, as it was typed. */
  readonly to: string;
  /** A dimension to choose within; empty for all. */
  readonly only: string;
  /** The most changes, as it was typed; empty for any number. */
  readonly atMost: string;
}

/** What a plan is made from. */
interface Basis {
  readonly standard: Standard;
  readonly assessment: Assessment;
  readonly result: ResultDocument;
  readonly locale: Locale;
}

export class Planning {
  wish: Wish = { to: "", only: "", atMost: "" };
  private readonly render: () => void;
  private found: { readonly basis: Basis; readonly wish: Wish; readonly blocks: readonly Block[] } | undefined;

  constructor(render: () => void) {
    this.render = render;
  }

  change(key: keyof Wish, value: string): void {
    this.wish = { ...this.wish, [key]: value };
    this.render();
  }

  /** Nothing where no target is named, or none that can be understood. */
  blocks(basis: Basis): readonly Block[] | undefined {
    const { wish, found } = this;
    const same = found && found.wish === wish && found.basis.result === basis.result;
    if (same && found.basis.locale === basis.locale) return found.blocks;
    const request = requestOf(wish, basis.standard);
    if (!request) return undefined;
    const { result, standard, assessment, locale } = basis;
    const blocks = improveBlocks(improve(result, standard, { assessment }, request), result, standard, locale);
    this.found = { basis, wish, blocks };
    return blocks;
  }
}

function requestOf({ to, only, atMost }: Wish, standard: Standard): ImproveRequest | undefined {
  const target = targetOf(to.trim(), standard);
  if (!target || !/^[0-9]*$/.test(atMost.trim())) return undefined;
  const most = Number(atMost);
  return {
    to: target,
    ...(only === "" ? {} : { only: new Set([only]) }),
    ...(most === 0 ? {} : { atMost: most }),
  };
}
