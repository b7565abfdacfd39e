/** One way out for results and one for messages. A full disk is an error, a closed pipe is not; nothing is cut off. */

let closed = false;

/** Writes to a stream and waits until it is taken. */
function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((done, fail) => {
    if (closed) return done();
    stream.write(text, (error) => {
      if (!error) return done();
      if ("code" in error && error.code === "EPIPE") {
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

export const print = (text: string): Promise<void> => write(process.stdout, text.endsWith("\n") ? text : `${text}\n`);
export const say = (text: string): Promise<void> => write(process.stderr, text.endsWith("\n") ? text : `${text}\n`);

/** Progress on stderr, where that is a screen: one line, written over itself. */
export class Progress {
  private last = 0;
  private readonly shown = process.stderr.isTTY === true;

  at(done: number, all: number, name: string): void {
    const now = Date.now();
    if (!this.shown || now - this.last < 100) return;
    this.last = now;
    process.stderr.write(`\r\u001b[K${done}/${all} ${name}`);
  }

  end(): void {
    if (this.shown && this.last > 0) process.stderr.write("\r\u001b[K");
  }
}
