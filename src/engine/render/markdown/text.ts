/** Text for Markdown: it can neither open a tag, a link, a heading or a list, nor leave its line or its cell. */
export function markdownText(content: string): string {
  return content
    .replace(/\s*\n\s*/g, " ")
    .replace(/[\\`*_[\]<>|#~&!$^]/g, (sign) =>
      sign === "<" ? "&lt;" : sign === ">" ? "&gt;" : sign === "&" ? "&amp;" : `\\${sign}`,
    )
    .replace(/^(\s*)([-+]|[0-9]+[.)])(?=\s)/, "$1\\$2")
    .replace(/(https?|ftp|mailto|javascript|data):/gi, "$1&#58;")
    .replace(/\bwww\./gi, "www&#46;");
}

/** A formula or id, in backticks longer than any inside it. */
export function markdownCode(content: string): string {
  const line = content.replace(/\s*\n\s*/g, " ").replace(/\|/g, "¦");
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** An address: a link where it leads to the web, else a text; "" where there is none. */
export function markdownLink(address: { readonly text: string; readonly href: string } | undefined): string {
  if (!address) return "";
  return address.href === "" ? markdownText(address.text) : `<${address.href.replaceAll("|", "%7C")}>`;
}

export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
