import { blocksText, type FoundStandard, standardsTable } from "../../../engine/index.ts";
import { CitymarkCommand } from "../../session/command.ts";
import { print } from "../../session/output.ts";
import { screen } from "../../terminal/screen.ts";

export default class StandardList extends CitymarkCommand {
  static override summary = "List the standards that are found.";
  static override examples = ["<%= config.bin %> <%= command.id %>"];

  async run(): Promise<void> {
    const { flags } = await this.parse(StandardList);
    const standards = this.standards(flags.standards);
    const found: FoundStandard[] = [];
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
      found.push({ reference, folders, ...(value ? { standard: value } : {}) });
    }
    if (!flags.json) await print(blocksText([standardsTable(found, this.locale)], screen()));
  }
}
