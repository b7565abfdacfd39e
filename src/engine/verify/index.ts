export { validateResult } from "../schema/validate-result.gen.js";
export { embedded, embeddedIn } from "./embed.ts";
export { publicEdition } from "./public-edition.ts";
export { publicProgramme } from "./public-programme.ts";
export { type Rebuilt, rebuild } from "./rebuild.ts";
export { type Sealed, sealSubmission, submissionPaths } from "./submission/seal.ts";
export { type VerifiedSubmission, verifySubmission } from "./submission/verify-submission.ts";
export { type Difference, type Verification, verify } from "./verify.ts";
