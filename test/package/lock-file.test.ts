import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";

interface Entry {
  readonly name?: string;
  readonly version?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

interface LockFile {
  readonly packages: Readonly<Record<string, Entry>>;
}

const root = resolve(import.meta.dirname, "../..");
const lock = JSON.parse(readFileSync(resolve(root, "package-lock.json"), "utf8")) as LockFile;

/** Every package in the lock, by the name that it was published under: an alias does not hide it. */
const locked = Object.entries(lock.packages).map(([path, { name, version = "0.0.0", resolved }]) => ({
  path,
  name: name ?? path.replace(/^.*node_modules\//, ""),
  version,
  resolved,
}));

describe("the lock file", () => {
  test.each([
    { name: "xlsx", least: "0.20.3", because: "CVE-2023-30533, CVE-2024-22363" },
    { name: "@e965/xlsx", least: "0.20.3", because: "CVE-2023-30533, CVE-2024-22363" },
    { name: "handlebars", least: "4.7.9", because: "code injection by templates" },
    { name: "yaml", least: "2.8.3", because: "stack exhaustion by nesting" },
  ])("holds no $name below $least ($because)", ({ name, least }) => {
    const tooOld = locked.filter((entry) => entry.name === name && below(entry.version, least));
    expect(tooOld).toEqual([]);
  });

  test("names no registry but the public one", () => {
    const elsewhere = locked.filter(
      ({ resolved }) => resolved !== undefined && new URL(resolved).host !== "registry.npmjs.org",
    );
    expect(elsewhere).toEqual([]);
  });

  test("holds the binaries of every platform (npm run lock)", () => {
    const wanted = Object.values(lock.packages).flatMap(({ optionalDependencies = {} }) =>
      Object.keys(optionalDependencies),
    );
    const held = new Set(locked.map(({ name }) => name));
    expect(wanted.filter((name) => !held.has(name))).toEqual([]);
  });

  test("holds vitest and its coverage at one version", () => {
    const versions = locked
      .filter(({ name }) => name === "vitest" || name === "@vitest/coverage-v8")
      .map((entry) => entry.version);
    expect(new Set(versions).size).toBe(1);
  });
});

describe("below", () => {
  test.each([
    { version: "0.18.5", least: "0.20.3", answer: true },
    { version: "0.20.3", least: "0.20.3", answer: false },
    { version: "0.20.12", least: "0.20.3", answer: false },
    { version: "1.0.0", least: "0.20.3", answer: false },
    { version: "4.7.9-beta", least: "4.7.9", answer: true },
  ])("says $answer of $version against $least", ({ version, least, answer }) => {
    expect(below(version, least)).toBe(answer);
  });
});

/** Whether a version is older; a pre-release is older than its release. */
function below(version: string, least: string): boolean {
  const [numbers = "", preRelease] = version.split(/-(.*)/s);
  const parts = numbers.split(".").map(Number);
  const floor = least.split(".").map(Number);
  const differing = floor.findIndex((part, index) => parts[index] !== part);
  if (differing === -1) return preRelease !== undefined;
  return (parts[differing] ?? 0) < (floor[differing] ?? 0);
}
