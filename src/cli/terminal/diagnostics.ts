/** Diagnostics on the screen: where, what was found, the line itself, and what to do. */
import {
  counted,
  cut,
  type Diagnostic,
  indent,
  joined,
  type Locale,
  plainText,
  severities,
  widthOf,
  wrap,
} from "../../engine/index.ts";
import { ruleWords } from "../rules.ts";
import { paint } from "./paint.ts";
import { columns } from "./screen.ts";
import { wordsIn } from "./words.ts";

const paints = { error: paint.bad, warning: paint.fair, note: paint.quiet };

/** One finding, with its line where it is known. */
export function diagnosticText(diagnostic: Diagnostic, locale: Locale, fallback = ""): string {
  const { rule, severity, where } = diagnostic;
  const { message, help } = ruleWords(diagnostic, locale);
  const at = where.span ? `:${where.span.start.line}:${where.span.start.column}` : where.cell ? `:${where.cell}` : "";
  const place = plainText(`${where.file ?? fallback}${at}`);
  const kind = paints[severity](severities[severity][locale].toLowerCase());
  const width = columns() - 2;
  return [
    `${place === "" ? "" : `${paint.strong(place)}  `}${kind}  ${paint.quiet(rule)}`,
    ...indent(
      [
        ...wrap(plainText(message), width),
        ...frame(diagnostic, width),
        ...(help === "" ? [] : wrap(plainText(help), width).map((line) => paint.link(line))),
      ],
      2,
    ),
  ].join("\n");
}

/** The line complained about, with the part underlined. */
function frame({ where: { span, source } }: Diagnostic, width: number): readonly string[] {
  if (!span || source === undefined || source.trim() === "") return [];
  const number = String(span.start.line);
  const before = source.slice(0, span.start.column - 1);
  const skipped = Math.max(0, widthOf(plainText(before)) - Math.floor(width / 2));
  const line = plainText(source).slice(skipped);
  const marked =
    span.end.line === span.start.line
      ? source.slice(span.start.column - 1, span.end.column - 1)
      : source.slice(span.start.column - 1);
  const room = width - number.length - 4;
  const offset = widthOf(plainText(before).slice(skipped));
  const carets = "^".repeat(Math.max(1, Math.min(widthOf(plainText(marked)), room - offset)));
  return [
    `${paint.quiet(`${number} |`)} ${cut(line, room)}`,
    `${paint.quiet(`${" ".repeat(number.length)} |`)} ${" ".repeat(offset)}${paint.bad(carets)}`,
  ];
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
      return `${text}\n  ${paint.quiet(wordsIn(locale).moreLikeThis({ count: more }))}`;
    })
    .join("\n\n");
}

/** 2 errors, 1 warning */
export function countText(diagnostics: readonly Diagnostic[], locale: Locale): string {
  const parts = (["error", "warning", "note"] as const).flatMap((severity) => {
    const found = diagnostics.filter((each) => each.severity === severity).length;
    return found === 0 ? [] : [paints[severity](counted[`${severity}s`][locale]({ count: found }))];
  });
  return parts.length === 0 ? wordsIn(locale).noFindings : joined(parts, locale);
}
