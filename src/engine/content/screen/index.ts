export { impactBlocks } from "../edition/impact.ts";

/** What the commands show on a screen, as parts and blocks. */

export { sampleBlocks } from "../shared/samples.ts";
export { basisSentences, nodeShares } from "../shared/weights.ts";
export { statusBlocks } from "../status/list.ts";
export { againstBlocks } from "./against.ts";
export { answerChangeBlocks } from "./answer-changes.ts";
export { changePart } from "./change.ts";
export { compareBlocks } from "./compare.ts";
export { crosswalkBlocks } from "./crosswalk.ts";
export { editionDiffBlocks } from "./edition-diff.ts";
export { evidenceBlocks } from "./evidence.ts";
export { explainPart, type PlaceOf } from "./explain/index.ts";
export { improveBlocks } from "./improve.ts";
export { type InstallationCheck, type InstalledStandard, installationBlocks } from "./installation.ts";
export { logBlocks, type VerifiedLog } from "./logs.ts";
export { acceptanceBlocks } from "./programme/acceptance.ts";
export { type Received, receiptBlocks } from "./programme/receipts.ts";
export { programmeScores } from "./programme/scores.ts";
export { statusPart } from "./programme/status.ts";
export { queueBlocks } from "./queue.ts";
export { rankBlocks } from "./rank.ts";
export { progressBlocks, type ReviewInProgress } from "./review/progress.ts";
export { decisionText, rebaseBlocks, reconciliationBlocks } from "./review/reconciliation.ts";
export { type RuleExample, rulePart } from "./rule.ts";
export { type ListedSchema, schemasTable } from "./schemas.ts";
export { scorePart } from "./score.ts";
export { scoreRow, scoreWidths } from "./score-row.ts";
export { missingOf } from "./shared/missing.ts";
export { type FoundStandard, standardsTable } from "./standard/list.ts";
export { type PackState, packsTable } from "./standard/packs.ts";
export { standardShown } from "./standard/show.ts";
export { testBlocks } from "./standard/test.ts";
export { submissionBlocks, type VerifiedResult, verificationBlocks } from "./verification.ts";
