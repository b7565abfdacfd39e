import * as Flags from "@oclif/core/flags";
import {
  addSample,
  blocksText,
  drawSample,
  frameDigest,
  type Programme,
  type Sample,
  sampleBlocks,
  sampledIn,
  sampleOutcome,
  sampleSize,
  sizeText,
  stratifiers,
} from "../../../engine/index.ts";
import { programmeFile } from "../../files/read-programme.ts";
import { readSource } from "../../files/read-source.ts";
import { wrongForm } from "../../request-rules.ts";
import { emptyFrame, otherSeed } from "../../sample-rules.ts";
import { exits } from "../../session/cli-error.ts";
import { dayOf } from "../../session/day.ts";
import { print, say } from "../../session/output.ts";
import { ProgrammeCommand, phaseOf, programmeArgs, submissionsOf } from "../../session/programme-command.ts";
import { refusal, refusalWith } from "../../session/refusal.ts";
import { screen } from "../../terminal/screen.ts";

export default class ProgrammeSample extends ProgrammeCommand {
  static override summary =
    "Draw answers to be checked in depth, with a seed and strata; the programme keeps what was drawn.";
  static override description =
    "Drawn is from every answer of the phase that a reviewer is to decide. Within a stratum the SHA-256 of seed/city/input gives the order, so that anybody can repeat it. `programme queue --sampled` lists what was drawn; `programme status` and the report tell the error rate. The same draw is written once; the same answers are not drawn with another seed.";
  static override examples = [
    "<%= config.bin %> <%= command.id %> pilot --phase final --seed 'lottery 2027-04-20' --by city --size '10 %' --on 2027-04-21",
    "<%= config.bin %> <%= command.id %> pilot --seed 4711 --by cohort,dimension --size 5",
  ];
  static override args = programmeArgs;
  static override flags = {
    phase: Flags.string({ description: "The phase; by default the last." }),
    seed: Flags.string({
      required: true,
      description: "What decides the order: a number or a text that nobody could choose.",
    }),
    by: Flags.option({
      options: stratifiers,
      multiple: true,
      delimiter: ",",
      default: [],
      description: "What divides the answers into strata, separated by commas; without it all are one.",
    })(),
    size: Flags.string({
      required: true,
      description: "How many answers of each stratum, or what share of it: 5, or 10 %.",
    }),
    on: Flags.string({ description: "The day, YYYY-MM-DD; by default today." }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(ProgrammeSample);
    const on = dayOf(flags.on);
    const { seed } = flags;
    if (!/^[^\p{C}\p{Zl}\p{Zp}]{1,200}$/u.test(seed) || seed.trim() !== seed)
      throw refusal(wrongForm, { what: "--seed", found: seed, form: "1–200 characters", example: "4711" });
    const size = sampleSize(flags.size);
    if (!size) throw refusal(wrongForm, { what: "--size", found: flags.size, form: "5 | 10 %", example: "10 %" });
    const file = programmeFile(args.programme);
    await this.alone(file, async () => {
      const { programme, standard, submitted } = await this.whole(file, flags.standards);
      const phase = phaseOf(programme, flags.phase);
      const design = { phase, on, seed, by: [...new Set(flags.by)], size };
      const sampled = sampledIn(programme, standard, submissionsOf(submitted));
      const frame = sampled.frame(design);
      if (frame.length === 0) throw refusal(emptyFrame, { phase });
      const digest = frameDigest(frame);
      const sample: Sample = { ...design, frame: digest, strata: drawSample(programme, standard, design, frame) };
      const known = earlier(programme, sample);
      if (!known) {
        const text = (await readSource(file)).value?.text ?? "";
        const change = { what: `programme sample --seed ${seed}`, on };
        await this.logged(file, change, () => this.rewrite(file, addSample(text, sample)));
      }
      if (flags.json) return this.json(printed(programme, known ?? sample));
      const outcome = sampleOutcome(programme, standard, known ?? sample, programme.samples.length, sampled);
      if (known) await say(this.words.drawnBefore({ on: known.on }));
      return print(blocksText(sampleBlocks([outcome], programme, standard, this.locale), screen()));
    });
  }
}

/** The same draw; the same answers drawn with another seed would be a choice among samples. */
function earlier({ samples }: Programme, { phase, frame, seed, by, size }: Sample): Sample | undefined {
  const alike = samples.filter((each) => each.phase === phase && each.frame === frame);
  const other = alike.find((each) => each.seed !== seed);
  if (other) throw refusalWith(exits.conflict, otherSeed, { phase, seed: other.seed, on: other.on });
  return alike.find((each) => each.by.join() === by.join() && sizeText(each.size) === sizeText(size));
}

function printed({ id }: Programme, { size, strata, ...sample }: Sample) {
  return {
    citymark: "sample/1" as const,
    programme: id,
    ...sample,
    size: sizeText(size),
    strata: strata.map(({ id: stratum, answers, drawn }) => ({ stratum, answers, drawn })),
  };
}
