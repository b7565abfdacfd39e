/**
 * The token stream of the restricted YAML: no tags, directives, anchors, aliases or second documents,
 * and no nesting beyond a fixed depth. Checked before anything is composed, so that no bomb goes off
 * and the verdict is the same on every machine.
 */
import { CST, Lexer, Parser } from "yaml";

export const deepest = 32;

export class Forbidden extends Error {
  readonly what: "tag" | "directive" | "anchor" | "alias" | "several-documents" | "depth";
  readonly start: number;
  readonly end: number;

  constructor(what: Forbidden["what"], start: number, end: number) {
    super(what);
    this.what = what;
    this.start = start;
    this.end = end;
  }
}

/** Yields the parser's tokens; throws `Forbidden` at the first construct that documents may not use. */
export function* allowedTokens(text: string): Generator<CST.Token> {
  const parser = new Parser();
  let begun = false;
  for (const lexeme of new Lexer().lex(text)) {
    const start = parser.offset;
    if (!inScalar(parser)) {
      const what = forbidden(lexeme) ?? (begun && beginsDocument(lexeme) ? "several-documents" : undefined);
      if (what) throw new Forbidden(what, start, start + lexeme.length);
      begun ||= !/^[\s#\u0002\ufeff]/.test(lexeme);
    }
    yield* parser.next(lexeme);
    if (parser.stack.length > deepest + 2) throw new Forbidden("depth", start, start + lexeme.length);
  }
  yield* parser.end();
}

/** What follows a first document: a line of dashes, or anything behind a line of dots. */
function beginsDocument(lexeme: string): boolean {
  return lexeme === "---" || lexeme === CST.DOCUMENT;
}

/** After a SCALAR mark the next lexeme is the text of a scalar, whatever it begins with. */
function inScalar(parser: Parser): boolean {
  return (parser as unknown as { atScalar: boolean }).atScalar;
}

function forbidden(lexeme: string): Forbidden["what"] | undefined {
  switch (lexeme[0]) {
    case "&":
      return "anchor";
    case "*":
      return "alias";
    case "!":
      return "tag";
    case "%":
      return "directive";
    default:
      return undefined;
  }
}
