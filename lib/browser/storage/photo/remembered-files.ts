type Bytes = Uint8Array<ArrayBuffer>

/** Photos of the documents in sight, at most 150 kB each, and fonts of people's own, at most 4 MB each. */
const maximumFiles = 24

/** Null: looked for, and not on this device. */
const files = new Map<string, Bytes | null>()

/** Keeps a photo at hand for the next paper, and in memory alone where storage refuses it. */
export function rememberFile(id: string, bytes: Bytes | null): void {
  files.delete(id)
  files.set(id, bytes)
  for (const oldest of files.keys()) {
    if (files.size <= maximumFiles) break
    files.delete(oldest)
  }
}

/** Lets a photo be looked for again that was nowhere. */
export function forgetMissing(id: string): void {
  if (files.get(id) === null) files.delete(id)
}

/** A photo that is at hand; undefined where nobody has looked yet. */
export const rememberedFile = (id: string): Bytes | null | undefined => files.get(id)
