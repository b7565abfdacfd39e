/** A text as the inside of a CSS string: all but Latin letters and digits by their code, so that nothing can end the string or the style. */
export function cssText(text: string): string {
  return [...text]
    .map((character) =>
      /[A-Za-z0-9]/.test(character)
        ? character
        : `\\${(character.codePointAt(0) ?? 0x20).toString(16).padStart(6, "0")}`,
    )
    .join("");
}
