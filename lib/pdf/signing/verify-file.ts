import { comparePieces } from '@/lib/resume/text/word-diff'
import { findValue } from './append-value'
import { hashAround } from './sign-file'
import { openValue, type PdfContents, type Statement } from './statement'

/** Line that only the signed text has (`removed`), or only this file. `page` is 1-based. */
export type LineChange = { kind: 'added' | 'removed'; page: number; text: string }

/**
 * `invalid`: the signature does not fit its own statement. `unreadable`: damaged, locked or no PDF. `resaved`: written
 * anew by another program, with the text and the embedded files that were signed.
 */
export type Verification =
  | { kind: 'unsigned' | 'invalid' | 'unreadable' }
  | { kind: 'unchanged' | 'resaved'; statement: Statement }
  | { kind: 'changed'; statement: Statement; lines: LineChange[]; attachments: string[] }

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

/**
 * Verifies the signature of a PDF.
 *
 * @param read reads the contents of the file; called unless each byte is as it was signed
 * @throws if the runtime has no Ed25519
 */
export async function verifyFile(
  bytes: Uint8Array,
  read: () => Promise<PdfContents & { xmp: string }>,
): Promise<Verification> {
  const found = findValue(bytes)
  const statement = found && (await openValue(found.value))
  if (statement && (await hashAround(bytes, found.start, found.value.length)) === statement.file) {
    return { kind: 'unchanged', statement }
  }
  const contents = await read().catch(() => null)
  if (!contents) return { kind: 'unreadable' }
  const { xmp, lines, attachments } = contents
  const value = (found ?? findValue(xmp))?.value.replaceAll('&quot;', '"')
  if (value === undefined) return { kind: 'unsigned' }
  const signed = await openValue(value)
  if (!signed) return { kind: 'invalid' }
  const names = new Set([...Object.keys(signed.attachments), ...Object.keys(attachments)])
  const changes = {
    lines: compareLines(signed.lines, lines),
    attachments: [...names].filter((name) => signed.attachments[name] !== attachments[name]),
  }
  return changes.lines.length + changes.attachments.length === 0
    ? { kind: 'resaved', statement: signed }
    : { kind: 'changed', statement: signed, ...changes }
}
