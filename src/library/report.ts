/** `citymark/report`: Results as pages, documents, workbooks and tables. Each format is loaded when it first writes. */
export {
  type Body,
  type CityReport,
  cityReport,
  type Format,
  type FormatName,
  formats,
  type Making,
  type ProgrammeFormatName,
  type ProgrammeReport,
  programmeFormats,
  programmeReport,
  publicEdition,
  publicProgramme,
  ScoresCsv,
  scorecardFormats,
  wholeBody,
} from "../engine/index.ts";
