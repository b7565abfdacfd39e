/** A folder of its own in which `citymark` is the built program of this checkout, and a shell that runs lines there. */
import { spawn } from "node:child_process";
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

export const root = resolve(import.meta.dirname, "../..");

/** A file of the checkout. */
export const readJson = (file: string) => JSON.parse(readFileSync(join(root, file), "utf8"));

export interface Ended {
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export class Folder {
  readonly path = realpathSync(mkdtempSync(join(tmpdir(), "citymark-")));
  private readonly programs = realpathSync(mkdtempSync(join(tmpdir(), "citymark-bin-")));

  /** `copies` are paths of the checkout that stand here, too; `links` those that are only read. */
  constructor(copies: readonly string[] = [], links: readonly string[] = []) {
    const program = `exec "${process.execPath}" "${join(root, "bin/run.js")}"`;
    this.program("citymark", `${program} "$@"`);
    // npx is tried once, where it belongs; elsewhere it would only cost a second.
    this.program("npx", `shift\n${program} "$@"`);
    for (const path of links) symlinkSync(join(root, path), join(this.path, path));
    for (const path of copies) cpSync(join(root, path), join(this.path, path), { recursive: true });
  }

  write(file: string, body: string | Uint8Array): void {
    const path = join(this.path, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, body);
  }

  /** Runs a script. Output is no screen; the language is English unless `env` says otherwise. */
  run(script: string, env: Readonly<Record<string, string>> = {}): Promise<Ended> {
    const { LC_ALL: _, LC_MESSAGES: __, NO_COLOR: ___, FORCE_COLOR: ____, COLUMNS: _____, ...inherited } = process.env;
    return new Promise((done, fail) => {
      const child = spawn("sh", ["-c", script], {
        cwd: this.path,
        env: { ...inherited, LANG: "C.UTF-8", PATH: `${this.programs}:${process.env["PATH"]}`, ...env },
        stdio: ["ignore", "pipe", "pipe"],
      });
      const written = { stdout: "", stderr: "" };
      for (const stream of ["stdout", "stderr"] as const)
        child[stream].setEncoding("utf8").on("data", (text: string) => {
          written[stream] += text;
        });
      child.on("error", fail);
      child.on("close", (exit) => done({ exit, ...written }));
    });
  }

  remove(): void {
    for (const path of [this.path, this.programs]) rmSync(path, { recursive: true, force: true });
  }

  private program(name: string, script: string): void {
    const path = join(this.programs, name);
    writeFileSync(path, `#!/bin/sh\n${script}\n`);
    chmodSync(path, 0o755);
  }
}
