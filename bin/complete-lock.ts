/**
 * Names every optional binary in the lock file. Where npm cannot reach the packages of other platforms it leaves them
 * out, and `npm ci` then refuses the lock. An entry made here has no integrity: npm fills it in where it can.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";

interface Entry {
  readonly version: string;
  readonly cpu?: readonly string[];
  readonly os?: readonly string[];
  readonly libc?: readonly string[];
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const systems = [
  "aix",
  "android",
  "darwin",
  "freebsd",
  "linux",
  "netbsd",
  "openbsd",
  "openharmony",
  "sunos",
  "wasi",
  "win32",
];
const processors = ["arm64", "arm", "ia32", "loong64", "mips64el", "ppc64", "riscv64", "s390x", "wasm32", "x64"];

const file = resolve(import.meta.dirname, "../package-lock.json");
const lock: { packages: Record<string, Entry> } = JSON.parse(readFileSync(file, "utf8"));

for (const [path, { optionalDependencies = {}, dev = false }] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    if (isLocked(path, name)) continue;
    lock.packages[`node_modules/${name}`] = entryOf(name, version, dev);
  }
}

lock.packages = Object.fromEntries(
  Object.entries(lock.packages).sort(([one], [other]) => one.localeCompare(other, "en")),
);
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);

function isLocked(path: string, name: string): boolean {
  return [`${path}/node_modules/${name}`, `node_modules/${name}`].some((place) => place in lock.packages);
}

function entryOf(name: string, version: string, dev: boolean): Entry {
  const words = name.replace(/^@[^/]+\//, "").split(/[-/]/);
  const cpu = processors.find((processor) => words.includes(processor));
  const os = name === "fsevents" ? "darwin" : systems.find((system) => words.includes(system));
  const libc = words.some((word) => word.startsWith("musl"))
    ? "musl"
    : words.some((word) => word.startsWith("gnu")) && "glibc";
  return {
    version: version.replace(/^[~^]/, ""),
    ...(cpu && { cpu: [cpu] }),
    ...(dev && { dev }),
    ...(libc && { libc: [libc] }),
    optional: true,
    ...(os && { os: [os] }),
  };
}
