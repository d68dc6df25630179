import { comparePieces } from '@/lib/resume/text/word-diff'
import { findValue } from './append-value'
import {
  compareParts,
  type Difference,
  listUnsigned,
  listUnsignedFiles,
  structureOf,
} from './compare-parts'
import type { Oddity } from './graph/pdf-value'
import { readParts } from './graph/read-parts'
import { hashAround } from './sign-file'
import { openValue, type PdfContents, type Statement } from './statement'

/** Line that only the signed text has (`removed`), or only this file. `page` is 1-based. */
export type LineChange = { kind: 'added' | 'removed'; page: number; text: string }

/**
 * Parts that could not be compared. `uncovered`: a signature of version 1 names text and embedded files alone. `unparsed`: all but
 * text and embedded files, in a file that is encrypted, damaged or too large. `later-text`: of pages beyond the limit.
 */
export type NotCompared = 'uncovered' | 'unparsed' | 'later-text'

/**
 * `unchanged`: each byte is as it was signed. `changed`: any is not, also where no difference was found in what was
 * compared. `invalid`: the signature does not fit its own statement. `unreadable`: damaged, locked or no PDF. Of the file
 * is nothing said where it needs more time or memory than a check may use (`too-large`), or its check ended otherwise,
 * such as on a busy machine (`unfinished`).
 */
export type Verification =
  | { kind: 'unsigned' | 'invalid' | 'unreadable' | 'too-large' | 'unfinished' }
  | { kind: 'unchanged'; statement: Statement }
  | {
      kind: 'changed'
      statement: Statement
      lines: LineChange[]
      attachments: string[]
      differences: Difference[]
      notCompared: NotCompared[]
    }

/** Contents of a file as another reader finds them. */
export type ReadContents = PdfContents & { xmp: string; pages: number }

/** Returns the lines that differ, in the order of the pages. */
function compareLines(before: string[][], after: string[][]): LineChange[] {
  const pagesOf = (pages: string[][]) => pages.flatMap((lines, at) => lines.map(() => at + 1))
  const pages = { removed: pagesOf(before), added: pagesOf(after) }
  const next = { removed: 0, added: 0 }
  return comparePieces(before.flat(), after.flat()).flatMap(({ kind, text }) => {
    if (kind !== 'same') return { kind, text, page: pages[kind][next[kind]++] ?? 1 }
    next.removed++
    next.added++
    return []
  })
}

/** Compares a file that is not the signed one with what its statement names. */
async function compareFile(
  bytes: Uint8Array,
  value: string,
  statement: Statement,
  { lines, attachments, pages }: ReadContents,
): Promise<Verification> {
  const oddities = new Set<Oddity>()
  const parts = await readParts(new Uint8Array(bytes), value, oddities).catch(() => null)
  if (!parts && oddities.size === 0) oddities.add('syntax')
  const names = new Set([...Object.keys(statement.attachments), ...Object.keys(attachments)])
  const differing = [...names].filter((name) => statement.attachments[name] !== attachments[name])
  const hidden = parts ? listUnsignedFiles(parts, statement.attachments) : []
  const notCompared: NotCompared[] = [
    ...(statement.v === 1 ? (['uncovered'] as const) : []),
    ...(parts ? [] : (['unparsed'] as const)),
    ...(pages > lines.length ? (['later-text'] as const) : []),
  ]
  const differences = !parts
    ? structureOf(oddities)
    : statement.v === 1
      ? listUnsigned(parts)
      : compareParts(statement, parts)
  return {
    kind: 'changed',
    statement,
    lines: compareLines(statement.lines, lines),
    attachments: [...new Set([...differing, ...hidden])],
    ...{ differences, notCompared },
  }
}

/**
 * Verifies the signature of a PDF.
 *
 * @param read reads the contents of the file, or finds it too large for that; called unless each byte is as it was signed
 * @throws if the runtime has no Ed25519
 */
export async function verifyFile(
  bytes: Uint8Array,
  read: () => Promise<ReadContents | 'too-large'>,
): Promise<Verification> {
  const found = findValue(bytes)
  const statement = found && (await openValue(found.value))
  if (statement && (await hashAround(bytes, found.start, found.value.length)) === statement.file) {
    return { kind: 'unchanged', statement }
  }
  const contents = await read().catch(() => null)
  if (!contents) return { kind: 'unreadable' }
  if (contents === 'too-large') return { kind: 'too-large' }
  const value = (found ?? findValue(contents.xmp))?.value.replaceAll('&quot;', '"')
  if (value === undefined) return { kind: 'unsigned' }
  const signed = await openValue(value)
  return signed ? compareFile(bytes, value, signed, contents) : { kind: 'invalid' }
}
