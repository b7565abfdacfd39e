export { impactBlocks } from "../edition/impact.ts";
/** What the commands show on a screen, as parts and blocks. */

export { ratingSentences, ratingTitle } from "../shared/rating.ts";
export { numbersIn } from "../shared/subject.ts";
export { againstBlocks } from "./against.ts";
export { compareBlocks } from "./compare.ts";
export { editionDiffBlocks } from "./edition-diff.ts";
export { explainPart, type PlaceOf } from "./explain/index.ts";
export { improveBlocks } from "./improve.ts";
export { shareText, shownScore } from "./numbers.ts";
export { queueBlocks } from "./queue.ts";
export { rankBlocks } from "./rank.ts";
export { type RuleExample, rulePart } from "./rule.ts";
export { basisSentences, nodeShares } from "./weights.ts";
