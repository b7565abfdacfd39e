export { existsSync as fileExists } from "node:fs";
