/** A reminder for each department that has something to do, in every format that is asked for. */
import { join } from "node:path";
import {
  dayText,
  type Locale,
  type Reminder,
  type ReminderRequest,
  reminderFormats,
  remindersOf,
  say,
} from "../../engine/index.ts";
import type { ScoredFile } from "../files/score-file.ts";
import type { Delivery } from "./delivery.ts";
import { departmentFile } from "./department-file.ts";

export type ReminderFormat = keyof typeof reminderFormats;

export interface Asked {
  readonly formats: readonly ReminderFormat[];
  readonly folder: string;
  readonly locale: Locale;
  readonly due: string | undefined;
  readonly contact: string | undefined;
}

export function reminders({ scored, document, diagnostics }: ScoredFile, asked: Asked): readonly Delivery[] {
  if (!scored || !document) return [];
  const { result, standard, assessment } = scored;
  const { locale, due, contact, folder, formats } = asked;
  const request: ReminderRequest = { result, standard, assessment, diagnostics, locale, due, contact };
  const form = {
    standard,
    locale,
    city: { id: assessment.city.id, name: say(assessment.city.name, locale) },
    period: { from: dayText(assessment.period.from), to: dayText(assessment.period.to) },
    filled: { assessment, document },
  };
  const write = (format: ReminderFormat, reminder: Reminder): Delivery => ({
    file: join(folder, `${departmentFile(reminder.department, standard, locale)}.${reminderFormats[format].extension}`),
    make: () => reminderFormats[format].write({ request, reminder, form }),
  });
  return remindersOf(request).flatMap((reminder) => formats.map((format) => write(format, reminder)));
}
