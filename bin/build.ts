/** Makes `dist` and the manifest of the commands: all that is shipped beside what people wrote. */
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Plugin as CommandSet, settings } from "@oclif/core";
import { build, type Metafile, type Plugin } from "esbuild";
import { writeRuleExamples } from "./rule-examples.ts";

const shared = {
  bundle: true,
  format: "esm",
  legalComments: "none",
  logLevel: "warning",
  metafile: true,
  // Measured: minified, `--version` starts later, and a stack trace says nothing.
  minify: false,
} as const;

/** What oclif loads to find commands and settings on disk, to spin while one waits, to tell its makers what it does: we use none. */
const leftOut = {
  tinyglobby: "export const glob = absent;",
  minimatch: "export const minimatch = absent;",
  lilconfig: "export const lilconfig = absent;",
  "cli-spinners": "export default { line: {}, dots2: {} };",
  debug: "export default () => () => {};",
};

const withoutUnused: Plugin = {
  name: "without-unused",
  setup({ onLoad, onResolve }) {
    onResolve({ filter: new RegExp(`^(${Object.keys(leftOut).join("|")})$`) }, ({ path, importer }) =>
      /@oclif[/\\]core/.test(importer) ? { path, namespace: "left-out" } : undefined,
    );
    onLoad({ filter: /./, namespace: "left-out" }, ({ path }) => ({
      contents: `const absent = () => { throw new Error("${path} is left out of the bundle"); };\n${leftOut[path as keyof typeof leftOut]}`,
    }));
  },
};

/** oclif sorts its commands as a dictionary would. The tables for that take Node longer to load than all else that oclif does. */
const inPlainOrder: Plugin = {
  name: "in-plain-order",
  setup({ onLoad }) {
    onLoad({ filter: /@oclif[/\\]core[/\\]lib[/\\]config[/\\]plugin\.js$/ }, ({ path }) => {
      const [before, after, ...more] = readFileSync(path, "utf8").split("a.id.localeCompare(b.id)");
      if (after === undefined || more.length > 0) throw new Error(`${path} no longer sorts in one place`);
      return { contents: `${before}a.id < b.id ? -1 : 1${after}` };
    });
  },
};

/** For Node, yaml names its CommonJS; its ES modules are a quarter smaller and start faster. */
const yamlAsModules: Plugin = {
  name: "yaml-as-modules",
  setup({ onResolve }) {
    onResolve({ filter: /^yaml$/ }, () => ({
      path: resolve("node_modules/yaml/browser/dist/index.js"),
      sideEffects: false,
    }));
  },
};

/**
 * esbuild takes whatever an index names for one whole, as soon as one name of it is used. With stars it looks behind
 * the index, and each command gets the files that it needs.
 */
const behindTheIndex: Plugin = {
  name: "behind-the-index",
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]src[/\\].*[/\\]index\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replace(/export \{[^}]*\} from/g, "export * from"),
      loader: "ts",
    }));
  },
};

/** A page takes the rules and texts that it uses, without the sentences that only `explain` shows. */
const leanWords: Plugin = {
  name: "lean-words",
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]src[/\\]engine[/\\].*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8")
        .replace(/= (rule|catalogue)\(\{/g, "= /* @__PURE__ */ $1({")
        .replace(/^( +why): *"(?:[^"\\]|\\.)*",$/gm, '$1: "",'),
      loader: "ts",
    }));
  },
};

process.chdir(resolve(import.meta.dirname, ".."));

/** Built aside and put in place at once: a program that is running meanwhile finds the old one whole. */
const [last, next] = [`dist.last-${process.pid}`, `dist.next-${process.pid}`];
for (const old of readdirSync(".").filter((name) => /^dist\.(?:last|next)-/.test(name) && isStale(name)))
  rmSync(old, { recursive: true, force: true });
const metafiles = [await bundleCommandLine(), await bundleLibrary(), await bundlePage()];
writeFileSync(`${next}/third-party-licenses.txt`, licences(metafiles));
for (const folder of ["src/engine/schema", "src/cli/schema"])
  cpSync(folder, `${next}/schema`, { recursive: true, filter: folderOr(".schema.json") });
await compileStandards();
writeRuleExamples(`${next}/rule-examples.json`);
cpSync("node_modules/@resvg/resvg-wasm/index_bg.wasm", `${next}/resvg.wasm`);
if (existsSync("dist")) renameSync("dist", last);
renameSync(next, "dist");
rmSync(last, { recursive: true, force: true });
await writeManifest();

/** A door for starting and one for each command: nobody loads more than the command that was typed. */
async function bundleCommandLine(): Promise<Metafile> {
  const { metafile } = await build({
    ...shared,
    entryPoints: ["main.ts", "session/help.ts", "session/not-found.ts", "commands/**/*.ts"].map(
      (file) => `src/cli/${file}`,
    ),
    outbase: "src/cli",
    outdir: `${next}/cli`,
    chunkNames: "parts/[name]-[hash]",
    platform: "node",
    target: "node20",
    splitting: true,
    external: ["typescript", "ts-node"],
    plugins: [withoutUnused, inPlainOrder, yamlAsModules, behindTheIndex],
    // The CommonJS inside asks for Node's own modules by `require`.
    banner: {
      js: 'import { createRequire as requireFrom } from "node:module";\nconst require = requireFrom(import.meta.url);',
    },
  });
  return metafile;
}

/**
 * The library: an entry for reading and scoring, one for reports, one for the standards and files of Node. They share
 * their parts: a second copy would have classes of its own. Only the last may import from outside, and only Node's own.
 */
async function bundleLibrary(): Promise<Metafile> {
  const { metafile } = await build({
    ...shared,
    entryPoints: ["core", "report", "standards"].map((name) => `src/library/${name}.ts`),
    outdir: `${next}/library`,
    chunkNames: "parts/[name]-[hash]",
    splitting: true,
    platform: "neutral",
    external: ["node:*"],
    mainFields: ["module", "main"],
    target: "es2022",
    plugins: [behindTheIndex],
  });
  for (const [file, { imports }] of Object.entries(metafile.outputs)) {
    const outside = imports.filter(({ external }) => external).map(({ path }) => path);
    if (outside.length > 0 && !file.endsWith("/standards.js"))
      throw new Error(`${file} must be pure, but it imports ${outside.join(", ")}.`);
  }
  declareTypes();
  return metafile;
}

/** The declarations of the entries, and of all that they name. */
function declareTypes(): void {
  const types = `${next}/types`;
  const options = ["--noEmit", "false", "--declaration", "--emitDeclarationOnly", "--outDir", types];
  execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "src/library", ...options], {
    stdio: "inherit",
  });
  const named = (name: string) => name.startsWith("engine/") || name.startsWith("library/");
  for (const name of readdirSync(types, { recursive: true, encoding: "utf8" }).map((each) =>
    each.replaceAll("\\", "/"),
  ))
    if (name.endsWith(".d.ts") && (named(name) || name === "cli/files/attachments.d.ts"))
      cpSync(join(types, name), join(next, name));
  rmSync(types, { recursive: true });
  cpSync("src/engine", `${next}/engine`, { recursive: true, filter: folderOr(".gen.d.ts") });
  bringTypes();
}

/** The program of an offline page: one script, as small as it can be, for browsers from 2022 on. */
async function bundlePage(): Promise<Metafile> {
  const { metafile } = await build({
    ...shared,
    entryPoints: { page: "src/page/main.ts" },
    outdir: next,
    format: "iife",
    platform: "browser",
    target: ["chrome97", "firefox104", "safari15.4"],
    charset: "utf8",
    minify: true,
    plugins: [yamlAsModules, leanWords],
  });
  return metafile;
}

/** Nothing is installed beside the package, so the types of decimals, which its own types name, are part of it. */
function bringTypes(): void {
  cpSync("node_modules/decimal.js/decimal.d.ts", `${next}/engine/decimal.d.ts`);
  for (const name of readdirSync(`${next}/engine`, { recursive: true, encoding: "utf8" })) {
    const file = join(`${next}/engine`, name);
    if (!name.endsWith(".d.ts") || !readFileSync(file, "utf8").includes('"decimal.js"')) continue;
    const own = `${"../".repeat(name.split(/[/\\]/).length - 1) || "./"}decimal.js`;
    writeFileSync(file, readFileSync(file, "utf8").replaceAll('"decimal.js"', `"${own}"`));
  }
}

/** The shipped standards as JSON, so that nobody waits for YAML. */
async function compileStandards(): Promise<void> {
  const script = resolve("src/cli/files/compile-standards.ts");
  if (!existsSync(script)) return;
  const { compileStandards } = await import(script);
  await compileStandards({ standards: "standards", out: `${next}/standards` });
}

/** What the commands are called and take: with it, help and `--version` need not load them. */
async function writeManifest(): Promise<void> {
  settings.enableAutoTranspile = false;
  const commands = new CommandSet({
    root: process.cwd(),
    type: "core",
    ignoreManifest: true,
    errorOnManifestCreate: true,
    respectNoCacheDefault: true,
  });
  await commands.load();
  writeFileSync("oclif.manifest.next", `${JSON.stringify(commands.manifest, null, 2)}\n`);
  renameSync("oclif.manifest.next", "oclif.manifest.json");
}

/** The licences of what is bundled, as they ask to be passed on. */
function licences(metafiles: readonly Metafile[]): string {
  const inputs = metafiles.flatMap(({ inputs }) => Object.keys(inputs));
  const folders = new Set(inputs.flatMap((input) => input.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0] ?? []));
  return [...new Set([...folders].sort().map(licence))].join("\n");
}

function licence(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|notice|copying)/i.test(file));
  const texts = files.sort().map((file) => readFileSync(join(folder, file), "utf8").trim());
  return [`# ${name} ${version} (${license})`, ...texts, ""].join("\n\n");
}

/** What a build that was broken off has left: nobody builds for an hour. */
function isStale(folder: string): boolean {
  return Date.now() - statSync(folder).mtimeMs > 3_600_000;
}

/** For copying a tree: its folders, and the files with this ending. */
function folderOr(ending: string): (path: string) => boolean {
  return (path) => path.endsWith(ending) || statSync(path).isDirectory();
}
