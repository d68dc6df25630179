import { createHash } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  linkSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'

/** Returns the hash of the content in a file's name, so that the file may be cached for ever. */
export const shortHash = (bytes) => createHash('sha256').update(bytes).digest('hex').slice(0, 12)

/** Writes a file atomically: a test may read it at this moment. */
export function writeWhole(path, bytes) {
  const part = `${path}.${process.pid}.part`
  writeFileSync(part, bytes)
  renameSync(part, path)
}

/** Gives a file that never changes a second name: the same bytes on the disk, or a copy where that is not possible. */
export function shareFile(from, to) {
  if (existsSync(to)) return
  try {
    linkSync(from, to)
  } catch {
    copyFileSync(from, to)
  }
}

/** Removes the files of earlier bundles from a folder. */
export function keepOnly(folder, names) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isFile() && !names.has(entry.name) && !entry.name.endsWith('.part')) {
      rmSync(join(folder, entry.name), { force: true })
    }
  }
}
