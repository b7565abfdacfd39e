/** Required before a program: tells the most memory that its process held, in kilobytes, on the fourth stream. */
const { writeSync } = require("node:fs");

process.on("exit", () => writeSync(3, String(process.resourceUsage().maxRSS)));
