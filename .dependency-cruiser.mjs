/** The floors of the house, as a table: a room imports itself and the rooms on lower floors. */
const rooms = {
  schema: { floor: 1 },
  model: { floor: 2, also: ["quantity"], packages: ["canonicalize", "@noble/hashes"] },
  quantity: { floor: 2, packages: ["decimal.js"] },
  intake: { floor: 3, packages: ["yaml"] },
  formula: { floor: 3 },
  scoring: { floor: 4 },
  validate: { floor: 4, also: ["scoring"] },
  evaluate: { floor: 4, also: ["scoring"] },
  explain: { floor: 5 },
  edition: { floor: 5 },
  cohort: { floor: 5, packages: ["pure-rand"] },
  review: { floor: 5 },
  verify: { floor: 6, packages: ["fflate"] },
  catalogue: { floor: 6 },
  document: { floor: 6 },
  dataset: { floor: 6 },
  content: { floor: 7 },
  render: { floor: 8, packages: ["fflate", "get-east-asian-width", "handlebars", "hucre"] },
  report: { floor: 9 },
};

/** What only the command line may use, beside Node's own modules. */
const commandLinePackages = ["@oclif/core", "@resvg/resvg-wasm", "chalk", "get-east-asian-width", "tinyglobby"];

/**
 * Folders of entries that are all alike: none knows another, only their index.ts knows several.
 * Beside them may stand a noun that they share, named here.
 */
const siblings = {
  "scoring/score": [],
  "scoring/aggregate": ["mean"],
  "validate/rules": [],
  "validate/rules/assessment": [],
  "validate/rules/standard": [],
  "intake/rules": [],
  "formula/rules": [],
  "content/programme": [],
  "content/screen": [],
};

const names = Object.keys(rooms);
const anyOf = (words) => (words.length === 0 ? "nothing" : words.map((word) => word.replaceAll(".", "\\.")).join("|"));
const inPackages = (packages) => `node_modules/(?:${anyOf(packages)})/`;
const anyPackage = ["npm", "npm-dev", "npm-optional", "npm-peer", "npm-bundled", "npm-no-pkg", "npm-unknown", "core"];

const perRoom = Object.entries(rooms).flatMap(([name, { floor, also = [], packages = [] }]) => {
  const open = [name, ...also, ...names.filter((other) => rooms[other].floor < floor)];
  return [
    {
      name: `floor-${floor}-${name}`,
      comment: `${name} imports only ${open.join(", ")}.`,
      severity: "error",
      from: { path: `^src/engine/${name}/` },
      to: { path: "^src/", pathNot: `^src/engine/(?:${anyOf(open)})/` },
    },
    {
      name: `packages-of-${name}`,
      comment: `Third parties in ${name}: ${packages.join(", ") || "none"}.`,
      severity: "error",
      from: { path: `^src/engine/${name}/` },
      to: { dependencyTypes: anyPackage, pathNot: inPackages(packages) },
    },
  ];
});

const perSiblings = Object.entries(siblings).map(([folder, shared]) => ({
  name: `siblings-of-${folder.replaceAll("/", "-")}`,
  comment: `Files in ${folder} do not import one another; only its index.ts does.`,
  severity: "error",
  from: { path: `^src/engine/${folder}/(?!index\\.ts)[^/]+\\.ts$` },
  to: { path: `^src/engine/${folder}/[^/]+\\.ts$`, pathNot: `/(?:${anyOf(shared)})\\.ts$` },
}));

export default {
  forbidden: [
    ...perRoom,
    ...perSiblings,
    {
      name: "room-unknown",
      comment: "A new room is first given its floor in this table.",
      severity: "error",
      from: { path: "^src/engine/[^/]+/", pathNot: `^src/engine/(?:${anyOf(names)})/` },
      to: {},
    },
    {
      name: "engine-knows-no-cli",
      severity: "error",
      from: { path: "^src/engine/" },
      to: { path: "^src/(?!engine/)" },
    },
    {
      name: "engine-door",
      comment: "The engine's index.ts names what the rooms offer, and nothing else.",
      severity: "error",
      from: { path: "^src/engine/[^/]+$" },
      to: { dependencyTypes: anyPackage },
    },
    {
      name: "cli-by-the-door",
      comment: "The command line knows the engine by its index.ts only.",
      severity: "error",
      from: { path: "^src/(?!engine/)" },
      to: { path: "^src/engine/", pathNot: "^src/engine/index\\.ts$" },
    },
    {
      name: "packages-of-cli",
      comment: `Third parties in cli: ${commandLinePackages.join(", ")}.`,
      severity: "error",
      from: { path: "^src/cli/" },
      to: {
        dependencyTypes: anyPackage.filter((type) => type !== "core"),
        pathNot: inPackages(commandLinePackages),
      },
    },
    { name: "no-circle", severity: "error", from: {}, to: { circular: true } },
    { name: "resolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    // Or imports of types go unseen.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default", "types"] },
  },
};
