/** `citymark/report`: Results as pages, documents, workbooks and tables. Each format is loaded when it first writes. */
export {
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
} from "../engine/index.ts";
