/** One way out for results and one for messages. A full disk is an error, a closed pipe is not; nothing is cut off. */
import { stripVTControlCharacters } from "node:util";
import { coloured } from "../terminal/coloured.ts";

let closed = false;

/** Writes to a stream and waits until it is taken. */
function write(stream: NodeJS.WriteStream, text: string | Uint8Array): Promise<void> {
  const shown = typeof text !== "string" || coloured(stream) ? text : stripVTControlCharacters(text);
  return new Promise((done, fail) => {
    if (closed) return done();
    clearProgress();
    stream.write(shown, (error) => {
      if (!error) return done();
      if ("code" in error && (error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED")) {
        closed = true;
        return done();
      }
      fail(error);
    });
  });
}

/** Without a listener, a stream error ends the program with a stack trace; so does oclif's listener, which throws the error. */
export function listenForErrors(): void {
  const listen = (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") process.exitCode ||= 1;
  };
  for (const stream of [process.stdout, process.stderr]) {
    stream.removeAllListeners("error");
    stream.on("error", listen);
    stream.on("newListener", (event, listener) => {
      if (event === "error") queueMicrotask(() => stream.off("error", listener));
    });
  }
}

/** Whether the reader of the results has gone away, as `head` does. */
export function readerGone(): boolean {
  return closed;
}

/** A text without a line end gets one; an empty text is nothing. */
export const print = (text: string): Promise<void> => write(process.stdout, lines(text));
/** A document that is no text, as it is. */
export const printBytes = (bytes: Uint8Array): Promise<void> => write(process.stdout, bytes);
export const say = (text: string): Promise<void> => write(process.stderr, lines(text));
const lines = (text: string): string => (text === "" || text.endsWith("\n") ? text : `${text}\n`);

/** Waits until everything that oclif wrote is taken. oclif's own `flush` never ends once the reader has gone. */
export const settled = (): Promise<void> => write(process.stdout, "");

/** Whether a line of progress is on the screen: it is wiped before anything else is written. */
let progressShown = false;

function clearProgress(): void {
  if (progressShown) process.stderr.write("\r\u001b[K");
  progressShown = false;
}

/**
 * Progress on stderr. On a screen, one line that is written over itself; in a pipe or a log, a line every ten seconds.
 * The time left is shown as soon as two seconds of work allow an estimate.
 */
export class Progress {
  private readonly began = Date.now();
  private last = this.began;
  private readonly screen = process.stderr.isTTY === true;

  at(done: number, all: number, name: string): void {
    const now = Date.now();
    if (now - this.last < (this.screen ? 100 : 10_000)) return;
    this.last = now;
    const line = `${done}/${all}${timeLeft(now - this.began, done, all)} ${name}`;
    process.stderr.write(this.screen ? `\r\u001b[K${line}` : `${line}\n`);
    progressShown = this.screen;
  }

  end(): void {
    clearProgress();
  }
}

function timeLeft(elapsed: number, done: number, all: number): string {
  if (elapsed < 2000 || done === 0) return "";
  const seconds = Math.ceil(((elapsed / done) * (all - done)) / 1000);
  return seconds < 120 ? ` (~${seconds} s)` : ` (~${Math.ceil(seconds / 60)} min)`;
}
