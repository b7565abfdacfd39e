/** oclif's help, in the reader's language. */
import type { Command } from "@oclif/core/command";
import { CommandHelp, Help } from "@oclif/core/help";
import type { Topic } from "@oclif/core/interfaces";
import { helpInChinese } from "../terminal/help/index.ts";
import { localeFrom } from "./locale.ts";

const chinese = localeFrom(process.argv, process.env) === "zh";
export const inReadersLanguage = (text: string): string => (chinese ? (helpInChinese[text] ?? text) : text);

class CitymarkCommandHelp extends CommandHelp {
  override section(header: string, body: Parameters<CommandHelp["section"]>[1]): string {
    return super.section(inReadersLanguage(header), body);
  }
}

export class CitymarkHelp extends Help {
  protected override CommandHelpClass = CitymarkCommandHelp;

  override section(header: string, body: Parameters<Help["section"]>[1]): string {
    return super.section(inReadersLanguage(header), body);
  }

  protected override formatCommand(command: Command.Loadable): string {
    return super.formatCommand(translated(command));
  }

  protected override summary(command: Command.Loadable): string | undefined {
    return super.summary(translated(command));
  }

  protected override get sortedTopics(): Topic[] {
    return super.sortedTopics.map(inReadersWords);
  }

  protected override formatTopic(topic: Topic): string {
    return super.formatTopic(inReadersWords(topic));
  }

  override formatRoot(): string {
    const { description = "" } = this.config.pjson;
    return super
      .formatRoot()
      .replace(description, this.wrap(inReadersLanguage(description)))
      .replace(/^[A-Z]+$/gm, inReadersLanguage);
  }
}

function inReadersWords(topic: Topic): Topic {
  return topic.description === undefined ? topic : { ...topic, description: inReadersLanguage(topic.description) };
}

/** The same command with its words in the reader's language. */
function translated(command: Command.Loadable): Command.Loadable {
  if (!chinese) return command;
  const described = <T extends { description?: string | undefined; summary?: string | undefined }>(
    entries: Record<string, T>,
  ): Record<string, T> =>
    Object.fromEntries(
      Object.entries(entries).map(([name, entry]) => [
        name,
        { ...entry, ...(entry.description === undefined ? {} : { description: inReadersLanguage(entry.description) }) },
      ]),
    );
  return {
    ...command,
    ...(command.summary === undefined ? {} : { summary: inReadersLanguage(command.summary) }),
    ...(command.description === undefined ? {} : { description: inReadersLanguage(command.description) }),
    args: described(command.args),
    flags: described(command.flags),
  };
}
