/**
 * The writer puts the colour of a font before its size; the schema of SpreadsheetML wants it behind. Programs read both,
 * but a validator refuses the file.
 */
export function withFontsInOrder(styles: string): string {
  return styles.replace(/(<color [^>]*\/>)(<sz [^>]*\/>)(?=<name )/g, "$2$1");
}
