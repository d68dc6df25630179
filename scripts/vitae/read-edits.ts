import type { EditKind } from '@/lib/ai/grounding/types'
import { type DoubtAnswer, type DoubtInput, doubtPrompt } from '@/lib/ai/prompts/doubt-prompt'
import { type ReaderAnswer, type ReaderInput, readerPrompt } from '@/lib/ai/prompts/reader-prompt'
import { createConcealer } from '@/lib/ai/reader/conceal-contact'
import { readItems } from '@/lib/ai/reader/read-items'
import { readSources } from '@/lib/ai/reader/sources'
import { type Doubt, type ItemKind, type Reading, unread } from '@/lib/ai/reader/types'
import { detectLanguage } from '@/lib/ai/text/detect-language'
import type { AskReader } from './open-reader'

/** An edit of a CV in JSON Resume, as benches and the command line have it. */
export type EditOfCv = {
  resume: unknown
  /** The day that it is read on; none: nothing is counted to today. */
  asOf?: string
  kind: EditKind
  entry: string | null
  before: string
  after: string
  /** Doubts of the check of words; none: nothing is asked again. */
  doubts?: readonly Doubt[]
}

/** Puts both questions to a reader; null: no answer. */
type Questions = {
  read: (input: ReaderInput) => Promise<ReaderAnswer | null>
  settle: (input: DoubtInput) => Promise<DoubtAnswer | null>
}

/** Returns both questions as a reader is asked them. */
export const questionsTo = (ask: AskReader): Questions => ({
  read: (input) => ask(readerPrompt, input),
  settle: (input) => ask(doubtPrompt, input),
})

const kinds: Readonly<Record<Exclude<EditKind, 'locked'>, ItemKind>> = {
  bullet: 'bullet',
  summary: 'summary',
  skills: 'skills',
  'letter-sentence': 'letter',
}

/**
 * Has edits read, those of one CV together. All but locked fields are sent, whatever the check of words says of
 * them, so that a request stays the same when that check changes.
 *
 * @returns a reading for each edit, in their order, and what became of the canaries
 */
export async function readEdits(
  edits: readonly EditOfCv[],
  { read: ask, settle: askDoubts }: Questions,
  nameOf: (resume: unknown) => string = (resume) => JSON.stringify(resume),
): Promise<{ readings: Reading[]; placed: number; caught: number; failed: number }> {
  const canaries = { placed: 0, caught: 0, failed: 0 }
  const readings: Reading[] = edits.map(() => unread)
  const groups = new Map<string, number[]>()
  for (const [at, { resume, kind }] of edits.entries()) {
    if (kind === 'locked') continue
    const shape = kind === 'letter-sentence' ? 'letter' : 'bullet'
    const name = `${shape} ${nameOf(resume)}`
    groups.set(name, [...(groups.get(name) ?? []), at])
  }
  for (const [name, places] of groups) {
    const resume = edits[places[0] ?? 0]?.resume
    const lines = readSources(resume, undefined, edits[places[0] ?? 0]?.asOf)
    const conceal = createConcealer(resume)
    const items = places.flatMap((at) => {
      const edit = edits[at]
      if (!edit || edit.kind === 'locked') return []
      const { kind, entry, before, after, doubts = [] } = edit
      const texts = { before: conceal(before), after: conceal(after) }
      return [{ key: String(at), kind: kinds[kind], entry, ...texts, doubts }]
    })
    const read = await readItems({
      ...{ lines, items, ask, askDoubts, shape: name.startsWith('letter ') ? 'letter' : 'bullet' },
      language: detectLanguage(lines.map(({ text }) => text).join('\n')) ?? 'en',
      // By what the CV says: the same CV gives the same requests, wherever it is read.
      seed: name,
      onCanaries: ({ placed, caught }) => {
        canaries.placed += placed
        canaries.caught += caught
      },
    })
    if (read.hasFailed) canaries.failed++
    for (const [key, reading] of read.readings) readings[Number(key)] = reading
  }
  return { readings, ...canaries }
}
