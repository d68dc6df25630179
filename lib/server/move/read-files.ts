import 'server-only'
import type { Files } from '../files/file-types'
import { eachFile } from '../items/pages'
import { forEachAtOnce } from './for-each-at-once'
import { canonicalJson, hashText } from './row-print'

/** All prefixes of keys of files. */
const prefixes = ['uploads/', 'processed/', 'exports/', 'requests/'] as const

const headsAtOnce = 16

/** Returns the hash over the type and the SHA-256 of a file. */
export const printOfFile = ({ type, sha256 }: { type: string; sha256: string }) =>
  hashText(canonicalJson([type, sha256]))

export type ReadFile = { print: string; size: number }

/** Generates every key of a file store. */
export async function* listKeys(files: Pick<Files, 'list'>): AsyncGenerator<string> {
  for (const prefix of prefixes) {
    for await (const { key } of eachFile(files, prefix)) yield key
  }
}

/** Reads the print and size of each file of a side, as its head states them; the bytes are not read. */
export async function readFiles(files: Files): Promise<Map<string, ReadFile>> {
  const found = new Map<string, ReadFile>()
  await forEachAtOnce(listKeys(files), headsAtOnce, async (key) => {
    const head = await files.head(key)
    if (head) found.set(key, { print: printOfFile(head), size: head.size })
  })
  return found
}
