import { createInterface } from 'node:readline'
import { type Grounds, readGrounds } from '@/lib/ai/grounding/cv/grounds'
import { groundEdit } from '@/lib/ai/grounding/ground-edit'
import type { EditKind } from '@/lib/ai/grounding/types'
import { sayReason } from '@/lib/messages/en/grounding'
import { exitCodes } from './exit-codes'
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

/** Reads a line; the reason in words where it is none that can be checked. */
function readLine(
  line: string,
  today: string,
): { ok: true; value: GroundLine } | { ok: false; reason: string } {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return { ok: false, reason: 'is not JSON' }
  }
  if (typeof value !== 'object' || value === null) return { ok: false, reason: 'is not an object' }
  const { resume, asOf, kind, entry, before, after, advert } = value as Record<string, unknown>
  const known = kinds.find((one) => one === kind)
  if (!known) return { ok: false, reason: `has no kind that is known (${kinds.join(', ')})` }
  if (typeof after !== 'string') return { ok: false, reason: 'has no text "after"' }
  const text = (field: unknown) => (typeof field === 'string' ? field : '')
  return {
    ok: true,
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

/**
 * Checks edits from standard input, a JSON object a line, against the CV in each, and prints a verdict a line in
 * the same order. A line that cannot be read gets no verdict but ends the work, since the order would be lost.
 */
export async function ground(): Promise<CommandResult> {
  const today = new Date().toISOString().slice(0, 10)
  // The same CV comes again and again: the last one that was read is kept.
  let last: { key: string; grounds: Grounds } = { key: '', grounds: readGrounds(null, today) }
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
    const { verdict, reasons, evidence } = groundEdit(edit, last.grounds)
    const said = reasons.map((reason) => ({
      kind: reason.kind,
      words: reason.words,
      message: sayReason(reason),
      place: reason.place,
    }))
    process.stdout.write(`${JSON.stringify({ verdict, reasons: said, evidence })}\n`)
  }
  return { ok: true, code: exitCodes.done, report: null, text: null }
}
