import 'server-only'
import { createHash } from 'node:crypto'
import type { Files } from '../files/file-types'
import { sha256Of } from '../sha256-of'
import { forEachAtOnce } from './for-each-at-once'
import { hasSignInMethod } from './move-people'
import type { MoveSource, MoveTarget } from './move-types'
import { listKeys, printOfFile } from './read-files'
import { readKeyText, readRows } from './read-moved'

/** One line of the table at the end. */
export type ReportLine = {
  /** A kind of row, `files` or `ways in` (sign-in methods). */
  what: string
  source: number
  target: number
  /** Beginnings of the SHA-256 over all of them, in order; empty if none is computed. */
  sourceHash: string
  targetHash: string
}

export type MoveReport = {
  lines: ReportLine[]
  /** Names that exist on one side only, or differ between the two. */
  differing: string[]
}

/** Limits concurrency, as whole files are in memory. */
const filesAtOnce = 4
const peopleAtOnce = 16

type Prints = ReadonlyMap<string, { print: string; group: string }>

function hashOf(prints: Prints, group: string): { count: number; hash: string } {
  const names = [...prints].filter(([, one]) => one.group === group)
  const hash = createHash('sha256')
  const lines = names.map(([name, { print }]) => `${name}\n${print}\n`).sort()
  for (const line of lines) hash.update(line)
  return { count: names.length, hash: hash.digest('hex').slice(0, 16) }
}

function compare(source: Prints, target: Prints): MoveReport {
  const groups = new Set([...source.values(), ...target.values()].map(({ group }) => group))
  const lines = [...groups].sort().map((what) => {
    const [here, there] = [hashOf(source, what), hashOf(target, what)]
    const counts = { source: here.count, target: there.count }
    return { what, ...counts, sourceHash: here.hash, targetHash: there.hash }
  })
  const names = new Set([...source.keys(), ...target.keys()])
  const differing = [...names].filter((name) => source.get(name)?.print !== target.get(name)?.print)
  return { lines, differing }
}

async function readRowPrints(side: MoveSource | MoveTarget): Promise<Prints> {
  const { rows } = await readRows(side)
  const entries = [...rows].map(([name, { print, kind }]) => {
    const { pk, sk } = readKeyText(name)
    return [`${pk} ${sk}`, { print, group: kind.prefix.replace(/#$/, '') }] as const
  })
  return new Map(entries)
}

/** Reads and hashes the bytes of every file: the store's metadata is no proof of its content. */
async function readFilePrints(files: Files): Promise<Prints> {
  const prints = new Map<string, { print: string; group: string }>()
  await forEachAtOnce(listKeys(files), filesAtOnce, async (key) => {
    const file = await files.get(key)
    if (!file) return
    const sha256 = sha256Of(file.bytes)
    prints.set(key, { print: printOfFile({ ...file.head, sha256 }), group: 'files' })
  })
  return prints
}

/** Reads everything again on both sides, and reports whether it is equal. */
export async function checkMove(source: MoveSource, target: MoveTarget): Promise<MoveReport> {
  const rows = compare(await readRowPrints(source), await readRowPrints(target))
  const files = compare(await readFilePrints(source.files), await readFilePrints(target.files))
  const { people } = await readRows(source)
  const lost: string[] = []
  await forEachAtOnce(people, peopleAtOnce, async (owner) => {
    if (!(await hasSignInMethod(target, owner))) lost.push(`way in of ${owner}`)
  })
  const signInMethods: ReportLine = {
    what: 'ways in',
    source: people.length,
    target: people.length - lost.length,
    sourceHash: '',
    targetHash: '',
  }
  return {
    lines: [...rows.lines, ...files.lines, signInMethods],
    // Files are read concurrently: sorts the list, so that its order is the same in every run.
    differing: [...rows.differing, ...files.differing, ...lost].sort(),
  }
}
