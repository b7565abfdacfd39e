/** Whether a stream shows colour. */

/** NO_COLOR and --no-color refuse it, FORCE_COLOR asks for it (0 and false refuse); else a screen has it, a pipe does not. */
export function coloured(stream: NodeJS.WriteStream): boolean {
  const forced = process.env["FORCE_COLOR"];
  if (process.env["NO_COLOR"] || process.argv.includes("--no-color")) return false;
  if (forced !== undefined && forced !== "") return forced !== "0" && forced !== "false";
  return stream.isTTY === true && stream.hasColors();
}
