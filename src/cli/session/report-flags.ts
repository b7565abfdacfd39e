/** The flags with which a report is written. */
import * as Flags from "@oclif/core/flags";

const usual = "The formats, separated by commas; by default that of the file's ending, else html.";

/** `formats`: by name, those that the report has; PDF is printed from its page. `format`: the help on that flag. */
export function reportFlags(formats: Readonly<Record<string, unknown>>, format = usual) {
  return {
    format: Flags.option({
      options: [...Object.keys(formats), "pdf"],
      multiple: true,
      delimiter: ",",
      description: format,
    })(),
    browser: Flags.string({ description: "For PDF: a Chromium, Chrome or Edge; by default the first that is found." }),
    output: Flags.string({ char: "o", description: "The file to write, or a folder; without it, stdout." }),
    force: Flags.boolean({ default: false, description: "Overwrite existing files." }),
  };
}
