import { say } from "../../../engine/index.ts";
import { CitymarkCommand } from "../../session/command.ts";
import { print } from "../../session/output.ts";
import { paint } from "../../terminal/paint.ts";
import { columns, safe, table } from "../../terminal/text.ts";

export default class StandardList extends CitymarkCommand {
  static override summary = "List the standards that are found.";
  static override examples = ["<%= config.bin %> <%= command.id %>"];

  async run(): Promise<void> {
    const { flags } = await this.parse(StandardList);
    const standards = this.standards(flags.standards);
    const rows: string[][] = [];
    for (const [reference, folders] of standards.list()) {
      const { value, diagnostics } = await standards.get(reference);
      this.exitFor(diagnostics);
      if (flags.json)
        await this.json({
          citymark: "standard-entry/1",
          reference,
          folders,
          ...(value
            ? {
                version: value.version,
                status: value.status,
                title: value.title,
                indicators: value.indicators.length,
                ...value.digests,
              }
            : {}),
        });
      rows.push(
        value
          ? [
              paint.strong(reference),
              value.version,
              value.status,
              `${value.indicators.length} ${this.words.indicators}`,
              safe(say(value.title, this.locale)),
            ]
          : [reference, paint.bad(this.words.unreadable), "", "", folders.join(", ")],
      );
    }
    if (!flags.json) await print(table(rows, [{}, {}, {}, {}, { grow: true }], columns()));
  }
}
