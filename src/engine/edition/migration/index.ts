export { type Bridged, bridge, isBridged } from "./bridge.ts";
export { type CarriedAnswers, carryAnswers } from "./carry.ts";
export { type Migrated, type Migration, migrateAssessment } from "./migrate.ts";
