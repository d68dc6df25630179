import { exportPlainText } from '@/lib/exporters/plain-text'
import type { PaperDocument } from '@/lib/resume/schema/document'
import { comparePieces, diffWords, type WordChange } from '@/lib/resume/text/word-diff'
import type { Command } from './command-types'
import { exitCodes } from './exit-codes'
import { readPaperFiles } from './read-font-files'
import { drawDocument } from './render'
import { type CommandFailure, type CommandResult, failed } from './result'
import { readDocumentFrom } from './streams'

type Drawn = { ok: true; document: PaperDocument; pages: number }

/** Two numbers of something, before and after. */
type Pair = { before: number; after: number }

async function readAndDraw(path: string): Promise<Drawn | CommandFailure> {
  const read = await readDocumentFrom(path)
  if (!read.ok) return read
  const drawn = await drawDocument(read.document, await readPaperFiles(read, path))
  return drawn.ok
    ? { ok: true, document: read.document, pages: drawn.rendered.pages.length }
    : drawn
}

const countWords = (text: string) =>
  text.match(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu)?.length ?? 0

/** Returns the paragraphs of the paper in reading order, without the hyphens of bullets. */
const paragraphsOf = (document: PaperDocument) =>
  exportPlainText(document)
    .split('\n')
    .map((line) => line.replace(/^- /, ''))
    .filter((line) => line !== '')

const joined = (changes: readonly WordChange[], kind: WordChange['kind']) =>
  changes.flatMap((change) => (change.kind === kind ? [change.text] : [])).join('\n')

/** Returns how many words only the later text has, and how many only the earlier one. */
function countChanged(changes: readonly WordChange[]) {
  const count = { added: 0, removed: 0 }
  for (const { kind, text } of diffWords(joined(changes, 'removed'), joined(changes, 'added'))) {
    if (kind !== 'same') count[kind] += countWords(text)
  }
  return count
}

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`

const pagesLine = ({ before, after }: Pair) =>
  before === after ? counted(after, 'page') : `${counted(after, 'page')}, ${before} before`

const signs = { added: '+', removed: '-' } as const

/** Puts lines into a fence that none of them can close. */
function fenced(lines: readonly string[]): string {
  const longest = lines.flatMap((line) => line.match(/`+/g) ?? []).map(({ length }) => length)
  const fence = '`'.repeat(Math.max(3, ...longest.map((length) => length + 1)))
  return `${fence}diff\n${lines.join('\n')}\n${fence}\n`
}

/**
 * Prints in which words and in how many pages two files of CVs differ. Words are those of the paper in reading order,
 * so that files of different formats can be compared.
 */
export async function diffFiles(
  command: Extract<Command, { name: 'diff' }>,
): Promise<CommandResult> {
  if (command.before === '-' && command.after === '-') {
    return failed(exitCodes.usage, 'Only one of two CVs can come from standard input.')
  }
  const before = await readAndDraw(command.before)
  if (!before.ok) return before
  const after = await readAndDraw(command.after)
  if (!after.ok) return after
  const changes = comparePieces(
    paragraphsOf(before.document),
    paragraphsOf(after.document),
  ).flatMap(({ kind, text }) => (kind === 'same' ? [] : [{ kind, text }]))
  const pages = { before: before.pages, after: after.pages }
  const words = countChanged(changes)
  const count =
    changes.length === 0
      ? 'no words changed'
      : `${counted(words.added, 'word')} added, ${words.removed} removed`
  const head = `${pagesLine(pages)}; ${count}`
  const lines = changes.map(({ kind, text }) => `${signs[kind]} ${text}`)
  const body =
    lines.length === 0 ? '' : command.isMarkdown ? `\n${fenced(lines)}` : lines.join('\n')
  const text = `${head}\n${body}${body === '' || body.endsWith('\n') ? '' : '\n'}`
  return { ok: true, code: exitCodes.done, report: { pages, words, changes }, text }
}
