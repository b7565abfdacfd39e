/** The digest of an assessment: of everything written, in one way of writing it. */

import { type Data, isObject, type SourceDocument } from "../intake/index.ts";
import { type Checked, digest } from "../model/index.ts";
import type { AssessmentDocument } from "../schema/types.gen.ts";

type Tables = ReadonlyMap<string, Checked<SourceDocument>>;

/**
 * Adds the digest, computed when it is first asked for, which a line of a list never does. Nothing of the document is
 * held but what it is made of, and then not even that.
 */
export function withDigest<Read extends object>(
  read: Read,
  text: AssessmentDocument,
  tables: Tables,
): Read & { readonly digest: string } {
  let known: string | undefined;
  let covered: (() => unknown) | undefined = () => coveredBy(text, tables);
  return Object.defineProperty(read, "digest", {
    enumerable: true,
    get: () => {
      known ??= digest(covered?.());
      covered = undefined;
      return known;
    },
  }) as Read & { readonly digest: string };
}

/** Short answers as long ones, numbers without commas and trailing zeros, table files as their rows; nothing empty. */
function coveredBy(text: AssessmentDocument, tables: Tables): unknown {
  const { answers, ...rest } = text;
  const normal: Record<string, unknown> = {};
  for (const [id, written] of Object.entries((answers ?? {}) as Readonly<Record<string, Data>>)) {
    const answer = normalAnswer(written, tables);
    if (answer !== undefined) normal[id] = answer;
  }
  const flag = String(rest.fictitious) === "true" ? { fictitious: true } : {};
  const { fictitious: _, ...others } = rest;
  return { ...others, ...flag, answers: normal };
}

function normalAnswer(written: Data, tables: Tables): unknown {
  if (written === null) return undefined;
  if (!isObject(written)) return { value: normalValue(written) };
  const file = written["file"];
  const table = typeof file === "string" ? tables.get(file)?.value?.data : undefined;
  const entries = Object.entries(written).filter(([, value]) => value !== null);
  if (entries.length === 0) return undefined;
  return Object.fromEntries(
    entries.map(([key, value]) =>
      key === "value"
        ? [key, normalValue(value)]
        : key === "file" && table !== undefined
          ? ["value", normalValue(table)]
          : [key, value],
    ),
  );
}

function normalValue(value: Data): Data {
  if (typeof value === "string") return normalNumber(value);
  if (Array.isArray(value)) return value.map(normalValue);
  if (isObject(value))
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, cell]) => cell !== null && cell !== "")
        .map(([key, cell]) => [key, normalValue(cell)]),
    );
  return value;
}

function normalNumber(text: string): string {
  const trimmed = text.trim();
  if (!/^-?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.[0-9]+)?$/.test(trimmed)) return trimmed;
  const plain = trimmed.replaceAll(",", "");
  return plain.includes(".") ? plain.replace(/\.?0+$/, "") : plain;
}
