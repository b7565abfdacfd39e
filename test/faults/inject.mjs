/**
 * Loaded before the program: counts what it changes in the file system, and at one of these steps ends the process at once or lets
 * the step fail. Of a write, half is written first.
 */
import fs from "node:fs";
import fsp from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";

const at = Number(process.env.FAULT_AT ?? 0);
const kind = process.env.FAULT ?? "";
const log = process.env.FAULT_LOG;
const append = fs.appendFileSync;
let count = 0;

/** Before each step; `half` writes a part of what the step would write. */
function fault(name, half) {
  count += 1;
  if (log) append(log, `${name}\n`);
  if (count !== at) return;
  if (half) half();
  if (kind === "kill") process.kill(process.pid, "SIGKILL");
  throw Object.assign(new Error(`${kind}: ${name}`), { code: kind, errno: -1, syscall: name });
}

const changes = /[wax+]/;
const steps = ["rename", "rm", "unlink", "mkdir", "link", "symlink", "chmod", "copyFile", "truncate", "cp"];

for (const name of steps) {
  const before = fsp[name];
  fsp[name] = async (...given) => {
    fault(name);
    return before.apply(fsp, given);
  };
  const beforeSync = fs[`${name}Sync`];
  fs[`${name}Sync`] = (...given) => {
    fault(name);
    return beforeSync.apply(fs, given);
  };
}
for (const name of ["writeFile", "appendFile"]) {
  const before = fsp[name];
  fsp[name] = async (file, body, ...rest) => {
    fault(name, () => fs.writeFileSync(file, half(body)));
    return before.call(fsp, file, body, ...rest);
  };
  const beforeSync = fs[`${name}Sync`];
  fs[`${name}Sync`] = (file, body, ...rest) => {
    if (typeof file !== "number" && file !== log) fault(name, () => beforeSync.call(fs, file, half(body)));
    return beforeSync.call(fs, file, body, ...rest);
  };
}

const open = fsp.open;
const handleOf = Object.getPrototypeOf(await open(new URL(import.meta.url)).then(closed));
for (const name of ["write", "writeFile", "sync"]) {
  const before = handleOf[name];
  handleOf[name] = async function step(...given) {
    fault(name, () => name !== "sync" && fs.writeSync(this.fd, half(given[0])));
    return before.apply(this, given);
  };
}
fsp.open = async (file, flags = "r", ...rest) => {
  if (typeof flags === "string" && changes.test(flags)) fault("open");
  return open.call(fsp, file, flags, ...rest);
};
syncBuiltinESMExports();

function half(body) {
  const bytes = Buffer.from(body);
  return bytes.subarray(0, bytes.length / 2);
}

async function closed(handle) {
  await handle.close();
  return handle;
}
