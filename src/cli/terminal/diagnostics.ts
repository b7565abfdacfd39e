/** Diagnostics on the screen: where, what was found, the line itself, and what to do. */
import type { Diagnostic, Locale } from "../../engine/index.ts";
import { ruleWords } from "../rules.ts";
import { counted, joined } from "./counted.ts";
import { paint } from "./paint.ts";
import { columns, cut, indent, safe, widthOf, wrap } from "./text.ts";
import { wordsIn } from "./words.ts";

const paints = { error: paint.bad, warning: paint.fair, note: paint.quiet };

/** One finding, with its line where it is known. */
export function diagnosticText(diagnostic: Diagnostic, locale: Locale, fallback = ""): string {
  const { rule, severity, where } = diagnostic;
  const { message, help } = ruleWords(diagnostic, locale);
  const at = where.span ? `:${where.span.start.line}:${where.span.start.column}` : where.cell ? `:${where.cell}` : "";
  const place = safe(`${where.file ?? fallback}${at}`);
  const head = `${place === "" ? "" : `${paint.strong(place)}  `}${paints[severity](wordsIn(locale)[severity])}  ${paint.quiet(rule)}`;
  const width = columns() - 2;
  const parts = [
    head,
    indent(wrap(safe(message), width).join("\n"), 2),
    frame(diagnostic, width),
    help === "" ? "" : indent(paint.link(wrap(safe(help), width).join("\n")), 2),
  ];
  return parts.filter((part) => part !== "").join("\n");
}

/** The line complained about, with the part underlined. */
function frame({ where: { span, source } }: Diagnostic, width: number): string {
  if (!span || source === undefined || source.trim() === "") return "";
  const number = String(span.start.line);
  const before = source.slice(0, span.start.column - 1);
  const skipped = Math.max(0, widthOf(safe(before)) - Math.floor(width / 2));
  const line = safe(source).slice(skipped);
  const marked =
    span.end.line === span.start.line
      ? source.slice(span.start.column - 1, span.end.column - 1)
      : source.slice(span.start.column - 1);
  const room = width - number.length - 4;
  const offset = widthOf(safe(before).slice(skipped));
  const carets = "^".repeat(Math.max(1, Math.min(widthOf(safe(marked)), room - offset)));
  return indent(
    `${paint.quiet(`${number} |`)} ${cut(line, room)}\n${paint.quiet(`${" ".repeat(number.length)} |`)} ${" ".repeat(offset)}${paint.bad(carets)}`,
    2,
  );
}

/** Errors first; in the order of the document otherwise. */
export function diagnosticsText(diagnostics: readonly Diagnostic[], locale: Locale, fallback = ""): string {
  return diagnostics.map((each) => diagnosticText(each, locale, fallback)).join("\n\n");
}

/** Every error; of what else a rule finds the first, and how many more there are. */
export function briefText(diagnostics: readonly Diagnostic[], locale: Locale, fallback = ""): string {
  const shown = diagnostics.filter(
    (each, i) => each.severity === "error" || diagnostics.findIndex(({ rule }) => rule === each.rule) === i,
  );
  return shown
    .map((each) => {
      const more = diagnostics.filter(({ rule }) => rule === each.rule).length - 1;
      const text = diagnosticText(each, locale, fallback);
      if (each.severity === "error" || more === 0) return text;
      return `${text}\n  ${paint.quiet(wordsIn(locale).moreLikeThis.replace("{n}", String(more)))}`;
    })
    .join("\n\n");
}

/** 2 errors, 1 warning */
export function countText(diagnostics: readonly Diagnostic[], locale: Locale): string {
  const parts = (["error", "warning", "note"] as const).flatMap((severity) => {
    const found = diagnostics.filter((each) => each.severity === severity).length;
    return found === 0 ? [] : [paints[severity](counted(found, severity, locale))];
  });
  return parts.length === 0 ? wordsIn(locale).noFindings : joined(parts, locale);
}
