type Bytes = Uint8Array<ArrayBuffer>

/** Maximum cached files: photos of at most 150 kB, custom fonts of at most 4 MB. */
const maximumFiles = 24

/** Null: searched for, and not on this device. */
const files = new Map<string, Bytes | null>()

/** Caches a file for rendering; if storage is refused, this is its only copy. */
export function rememberFile(id: string, bytes: Bytes | null): void {
  files.delete(id)
  files.set(id, bytes)
  for (const oldest of files.keys()) {
    if (files.size <= maximumFiles) break
    files.delete(oldest)
  }
}

/** Removes the record that a file is missing, so that it is searched for again. */
export function forgetMissing(id: string): void {
  if (files.get(id) === null) files.delete(id)
}

/** Returns a cached file; undefined if it was not searched for yet. */
export const rememberedFile = (id: string): Bytes | null | undefined => files.get(id)
