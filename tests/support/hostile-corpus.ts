import { existsSync, readFileSync } from 'node:fs'
import type { ImportFailureCode } from '@/lib/importers/import-types'

// Files of others lie beside the project where they are at all, and never in it.
const folder = new URL('../../../shared/import-corpus/hostile/', import.meta.url)
const list = new URL('expected.json', folder)

/** One of the files that were made to harm, and how its import has to end. */
export type HostileFile = { file: string; outcome: 'import' | 'error'; reason: string }

/** All of them; none where they are not beside the project. */
export const hostileCorpus: HostileFile[] = existsSync(list)
  ? JSON.parse(readFileSync(list, 'utf8'))
  : []

/** Text in the name of a test that has nothing to judge. */
export const noHostileCorpus = `hostile files are not judged: there is no ${list.pathname}`

export const readHostile = (file: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(new URL(file, folder)))

/** Codes that say more than the reason that is expected. */
const finer: Record<string, ImportFailureCode[]> = {
  'wrong-type': ['wrong-type', 'legacy-word', 'macros'],
}

/** The codes that an error may end as. */
export const codesOf = (reason: string): readonly string[] => finer[reason] ?? [reason]
