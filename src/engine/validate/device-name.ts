/** Names that are devices on Windows, with any ending: no file or folder can have them. */
const devices = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;

export function isDeviceName(name: string): boolean {
  return devices.test(name);
}
