/** Every piece of evidence once, with what it is and where it is. */
import { type Chapter, chapter, named, table, text } from "../../../document/blocks.ts";
import { evidenceView } from "../answers.ts";
import type { Telling } from "../telling.ts";

export function evidenceAnnex(city: Telling): Chapter {
  const { words } = city;
  const all = Object.keys(city.result.evidence).map((id) => evidenceView(city, id));
  return {
    ...chapter("annex-evidence", words.annexEvidence, [
      all.length === 0
        ? text(words.noEvidenceListed)
        : table(all, {
            caption: "",
            shape: "dense",
            columns: [
              named(words.evidence, ({ id, title }) => ({ text: title, note: id })),
              named(words.kind, ({ kind, pages }) => ({
                text: kind,
                note: pages === "" ? "" : `${words.pages} ${pages}`,
              })),
              named(words.date, ({ date }) => date),
              named(words.locationOfFile, ({ file, address }) =>
                address ? { text: address.text, href: address.href, note: file } : file,
              ),
              named(words.checked, ({ found, state }) => ({ text: found, tone: state })),
            ],
          }),
    ]),
    annex: true,
  };
}
