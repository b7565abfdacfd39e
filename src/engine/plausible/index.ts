export { foundAmongPeers } from "./among-peers.ts";
export * as plausibilityRules from "./rules.ts";
export { foundSinceLast, type LastTime } from "./since-last.ts";
