import { createInterface } from 'node:readline'
import { grounding as groundingMessages } from '@/dist/messages/en/grounding'
import { type Grounds, readGrounds } from '@/lib/ai/grounding/cv/grounds'
import { groundEdit } from '@/lib/ai/grounding/ground-edit'
import type { EditKind, Grounding } from '@/lib/ai/grounding/types'
import { doubtPrompt } from '@/lib/ai/prompts/doubt-prompt'
import { readerPrompt } from '@/lib/ai/prompts/reader-prompt'
import { combine } from '@/lib/ai/reader/combine'
import { doubtsOf } from '@/lib/ai/reader/doubts'
import { type Reading, unread } from '@/lib/ai/reader/types'
import { loadLexicons } from '@/lib/language/grounding'
import { sayReason } from '@/lib/messages/say-reason'
import { exitCodes } from './exit-codes'
import {
  examine,
  hasReader,
  missingAnswers,
  noReader,
  openReader,
  type ReaderOptions,
} from './open-reader'
import { questionsTo, readEdits } from './read-edits'
import { type CommandResult, failed } from './result'

/** One line of the input that could be read. */
type GroundLine = {
  resume: unknown
  asOf: string
  kind: EditKind
  entry: string | null
  before: string
  after: string
  advert: string
}

const kinds: readonly EditKind[] = ['bullet', 'summary', 'skills', 'letter-sentence', 'locked']

/** Parses a line; returns the reason if it cannot be checked. */
export function readLine(
  line: string,
  today: string,
): { ok: true; value: GroundLine; label: unknown } | { ok: false; reason: string } {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return { ok: false, reason: 'is not JSON' }
  }
  if (typeof value !== 'object' || value === null) return { ok: false, reason: 'is not an object' }
  const { resume, asOf, kind, entry, before, after, advert, label } = value as Record<
    string,
    unknown
  >
  const known = kinds.find((one) => one === kind)
  if (!known) return { ok: false, reason: `has no kind that is known (${kinds.join(', ')})` }
  if (typeof after !== 'string') return { ok: false, reason: 'has no text "after"' }
  const text = (field: unknown) => (typeof field === 'string' ? field : '')
  return {
    ok: true,
    label,
    value: {
      resume,
      asOf: text(asOf) || today,
      kind: known,
      entry: text(entry) || null,
      before: text(before),
      after,
      advert: text(advert),
    },
  }
}

type Checked = { line: GroundLine; core: Grounding }

const said = ({ verdict, reasons, evidence }: Grounding) => ({
  verdict,
  reasons: reasons.map((reason) => ({
    kind: reason.kind,
    words: reason.words,
    message: sayReason(reason, groundingMessages),
    place: reason.place,
  })),
  evidence,
})

const print = (value: unknown) => process.stdout.write(`${JSON.stringify(value)}\n`)

/** Returns the reading of an edit, and the verdict that follows from it. */
function saidByReader({ line, core }: Checked, reading: Reading) {
  return { ...reading, verdict: combine(line, core, reading).verdict }
}

/**
 * Checks edits from standard input, a JSON object a line, against the CV in each, and prints a verdict a line in
 * the same order. A line that cannot be read gets no verdict but ends the work, since the order would be lost. With
 * a reader, real or recorded, each line has what it says, too; these are printed once all was read.
 */
export async function ground(options: ReaderOptions = noReader): Promise<CommandResult> {
  await loadLexicons()
  const today = new Date().toISOString().slice(0, 10)
  const isRead = hasReader(options)
  // The same CV comes again and again: the last one that was read is kept.
  let last: { key: string; grounds: Grounds } = { key: '', grounds: readGrounds(null, today) }
  const all: Checked[] = []
  let number = 0
  for await (const line of createInterface({
    input: process.stdin,
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    number++
    if (line.trim() === '') continue
    const read = readLine(line, today)
    if (!read.ok) {
      const reason = `Line ${number} ${read.reason}. Nothing after it was checked.`
      return failed(exitCodes.invalid, reason)
    }
    const { resume, asOf, ...edit } = read.value
    const key = `${asOf} ${JSON.stringify(resume)}`
    if (last.key !== key) last = { key, grounds: readGrounds(resume, asOf) }
    const core = groundEdit(edit, last.grounds)
    if (isRead) all.push({ line: read.value, core })
    else print(said(core))
  }
  if (!isRead) return { ok: true, code: exitCodes.done, report: null, text: null }
  const opened = openReader(options, [readerPrompt, doubtPrompt])
  if (!opened.ok) return opened
  if (options.reader !== null) {
    const counts = await examine('en', new Date().toISOString(), opened.ask)
    const { noticed, fabrications, supported, honest } = counts
    say(
      `${options.model} noticed ${noticed} of ${fabrications} invented facts, and let ${supported} of ${honest} true sentences stand.`,
    )
  }
  const edits = all.map(({ line, core }) => ({ ...line, ...doubtsOf(core.reasons) }))
  const { readings, placed, caught, failed: lost } = await readEdits(edits, questionsTo(opened.ask))
  for (const [at, one] of all.entries()) {
    print({ ...said(one.core), reader: saidByReader(one, readings[at] ?? unread) })
  }
  const failure = missingAnswers(opened.close(), options)
  say(`Planted fabrications noticed: ${caught} of ${placed}. CVs not believed: ${lost}.`)
  return failure ?? { ok: true, code: exitCodes.done, report: null, text: null }
}

const say = (sentence: string) => process.stderr.write(`${sentence}\n`)
