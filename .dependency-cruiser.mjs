/** Layers: a module of the engine may import itself, the modules of lower layers, and those named in `also`. */
const modules = {
  schema: { layer: 1 },
  model: { layer: 2, also: ["quantity"], packages: ["canonicalize", "@noble/hashes"] },
  quantity: { layer: 2, packages: ["decimal.js"] },
  intake: { layer: 3, packages: ["fflate", "xlsx", "yaml"] },
  formula: { layer: 3 },
  scoring: { layer: 4 },
  validate: { layer: 4, also: ["scoring"] },
  evaluate: { layer: 4, also: ["scoring"] },
  plausible: { layer: 4, also: ["evaluate", "validate"] },
  explain: { layer: 5 },
  edition: { layer: 5 },
  cohort: { layer: 5, also: ["review"], packages: ["pure-rand"] },
  review: { layer: 5 },
  submission: { layer: 5 },
  verify: { layer: 6, packages: ["fflate"] },
  catalogue: { layer: 6 },
  document: { layer: 6 },
  dataset: { layer: 6 },
  content: { layer: 7 },
  render: { layer: 8, packages: ["fflate", "get-east-asian-width", "handlebars", "hucre"] },
  report: { layer: 9 },
};

/** Packages that only the command line may use, in addition to those of Node. */
const commandLinePackages = [
  "@oclif/core",
  "@resvg/resvg-wasm",
  "chalk",
  "get-east-asian-width",
  "tinyglobby",
  "@types/sarif",
  "@inquirer/checkbox",
  "@inquirer/input",
];

/** Packages of the page that is filled in. */
const pagePackages = ["@noble/hashes", "lit-html"];

/** Layers of the command line: rules and files know neither screen nor flags. */
const commandLine = [
  "(?:(?:edition|file|request|review|sample|usage)-)?rules\\.ts",
  "files/",
  "terminal/",
  "session/",
  "(?:commands/|main\\.ts)",
];

/** Folders of entries of one kind: only their index.ts imports them. What entries may share is named here. */
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

const names = Object.keys(modules);
const anyOf = (words) => (words.length === 0 ? "nothing" : words.map((word) => word.replaceAll(".", "\\.")).join("|"));
const inPackages = (packages) => `node_modules/(?:${anyOf(packages)})/`;
const anyPackage = ["npm", "npm-dev", "npm-optional", "npm-peer", "npm-bundled", "npm-no-pkg", "npm-unknown", "core"];

const perModule = Object.entries(modules).flatMap(([name, { layer, also = [], packages = [] }]) => {
  const open = [name, ...also, ...names.filter((other) => modules[other].layer < layer)];
  return [
    {
      name: `layer-${layer}-${name}`,
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

const perCommandLine = commandLine.map((part, i) => ({
  name: `cli-layer-${i + 1}`,
  comment: `In the command line, ${part} imports only lower layers.`,
  severity: "error",
  from: { path: `^src/cli/${part}` },
  to: { path: "^src/cli/", pathNot: `^src/cli/(?:${commandLine.slice(0, i + 1).join("|")})` },
}));

const perSiblings = Object.entries(siblings).map(([folder, shared]) => ({
  name: `siblings-of-${folder.replaceAll("/", "-")}`,
  comment: `Files in ${folder} do not import one another; only its index.ts does.`,
  severity: "error",
  from: { path: `^src/engine/${folder}/(?!index\\.ts)[^/]+\\.ts$` },
  to: { path: `^src/engine/${folder}/[^/]+\\.ts$`, pathNot: `/(?:${anyOf(shared)})\\.ts$` },
}));

export default {
  forbidden: [
    ...perModule,
    ...perCommandLine,
    ...perSiblings,
    {
      name: "module-unknown",
      comment: "A new module is given its layer in this table first.",
      severity: "error",
      from: { path: "^src/engine/[^/]+/", pathNot: `^src/engine/(?:${anyOf(names)})/` },
      to: {},
    },
    {
      name: "presentation-evaluates-nothing",
      comment: "What reports show is in the Result, or explained from it.",
      severity: "error",
      from: { path: "^src/engine/(?:content|report|render)/" },
      to: { path: "^src/engine/evaluate/" },
    },
    {
      name: "engine-without-cli",
      comment: "The engine imports nothing of the command line.",
      severity: "error",
      from: { path: "^src/engine/" },
      to: { path: "^src/(?!engine/)" },
    },
    {
      name: "engine-entry",
      comment: "The engine's entry point exports what its modules offer, and nothing else.",
      severity: "error",
      from: { path: "^src/engine/[^/]+$" },
      to: { dependencyTypes: anyPackage },
    },
    {
      name: "cli-by-entry",
      comment: "The command line imports the engine through its index.ts only.",
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
    {
      name: "page-apart",
      comment: "Only the build knows the page.",
      severity: "error",
      from: { path: "^src/(?!page/)" },
      to: { path: "^src/page/" },
    },
    {
      name: "page-without-cli",
      comment: "The page imports the engine and itself.",
      severity: "error",
      from: { path: "^src/page/" },
      to: { path: "^src/(?!page/|engine/index\\.ts$)" },
    },
    {
      name: "packages-of-page",
      comment: `Third parties in the page: ${pagePackages.join(", ")}.`,
      severity: "error",
      from: { path: "^src/page/" },
      to: { dependencyTypes: anyPackage, pathNot: inPackages(pagePackages) },
    },
    { name: "no-cycle", severity: "error", from: {}, to: { circular: true } },
    { name: "resolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    // Without it, imports of types are not seen.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default", "types"] },
  },
};
