export { type Bridged, bridge, isBridged, unaskedBy } from "./bridge.ts";
export { type CarriedAnswers, carryAnswers } from "./carry.ts";
export { type Migrated, type Migration, migrateAssessment } from "./migrate.ts";
