import type { ReaderAnswer } from '../prompts/reader-prompt'
import type { ReaderBatch } from './compose-batch'
import { createHardTokenCheck, type HardTokenCheck } from './hard-tokens'
import { bareForm, holdsWords, isSingleWord } from './normal-form'
import { withoutToday } from './sources'
import type { CvLine, ReaderItem, Reading } from './types'

type Answered = ReaderAnswer['answers'][number]

/** Why answers of a request are not believed. */
export type BatchFault =
  /** A fabrication of ours was called supported. */
  | 'lie-supported'
  /** No honest text of ours was called supported. */
  | 'honest-refused'
  /** More than a quarter of the texts were not answered, or more than once. */
  | 'ids'
  /** Several quotes stand nowhere. */
  | 'quotes'

export type ReadBatch = {
  /** By the key of the item. */
  readings: ReadonlyMap<string, Reading>
  /** Null: the answers are believed. */
  fault: BatchFault | null
  canaries: { placed: number; caught: number }
}

/** Quotes that stand nowhere, from which on nothing of an answer is believed. */
const maxInvented = 3

/** A quote stands in its line, and says something: two words, or a whole name. */
function standsIn(words: string, { text, kind }: CvLine): boolean {
  if (!holdsWords(text, words)) return false
  if (!isSingleWord(words)) return true
  const bare = bareForm(words)
  return (
    bare === bareForm(text) ||
    (kind === 'head' && text.split(', ').some((one) => bareForm(one) === bare))
  )
}

/** Whether a text may rest on a line: a bullet on those of its own entry alone. */
const mayRestOn = ({ kind, entry }: ReaderItem, line: CvLine) =>
  (kind !== 'bullet' && kind !== 'translation') || line.entry === entry

const refused = (unsupported: readonly string[]): Reading => ({
  ...{ state: 'unsupported', evidence: [] },
  unsupported: [...unsupported],
})

type Judged = { reading: Reading; invented: number }

/** Judges one answer: the reading that code believes, and quotes that stand nowhere. */
function judge(
  item: ReaderItem,
  answer: Answered,
  lines: ReadonlyMap<string, CvLine>,
  newHardTokens: HardTokenCheck,
): Judged {
  const quoted = answer.quotes.map(({ line: id, words }) => {
    const line = lines.get(id)
    return { words, line: line && standsIn(words, line) ? line : null }
  })
  const invented = quoted.filter(({ line }) => line === null).length
  const inText = answer.unsupported.filter((words) => holdsWords(item.after, words))
  const found = quoted.flatMap(({ line, words }) => (line ? [{ line, words }] : []))
  const isQuoted = found.length > 0 && invented === 0
  const isOwn = found.every(({ line }) => mayRestOn(item, line))
  if (answer.verdict !== 'supported' || answer.unsupported.length > 0 || !isQuoted || !isOwn) {
    return { reading: refused(inText), invented }
  }
  const head = [...lines.values()].find(
    ({ entry, kind }) => kind === 'head' && entry === item.entry,
  )
  const sources = found.map(({ line }) => line.text)
  // Both languages of a translation are compared by its own check.
  const isCompared = item.kind !== 'translation'
  const fresh = isCompared ? newHardTokens(item.after, sources, head?.text ?? '', item.before) : []
  if (fresh.length > 0) return { reading: refused(fresh), invented }
  const evidence = found.map(({ line, words }) => ({
    quote: withoutToday(words.trim()),
    place: line.place,
  }))
  return { reading: { state: 'supported', evidence, unsupported: [] }, invented }
}

/**
 * Reads the answers of a reader: of each text what code believes of it, and whether the texts that we have made
 * ourselves were judged right. An answer that was not asked for changes nothing.
 */
export function readAnswer({ answers }: ReaderAnswer, batch: ReaderBatch): ReadBatch {
  const byId = new Map<string, Answered[]>()
  for (const one of answers) byId.set(one.id, [...(byId.get(one.id) ?? []), one])
  const lines = new Map(batch.lines.map((line) => [line.id, line]))
  const once = (id: string) => {
    const given = byId.get(id) ?? []
    return given.length === 1 ? (given[0] ?? null) : null
  }
  const ids = [...batch.items.keys(), ...batch.canaries.keys()]
  const lost = ids.filter((id) => once(id) === null).length
  const newHardTokens = createHardTokenCheck(batch.lines.map(({ text }) => text).join('\n'))
  let invented = 0
  const read = (id: string, item: ReaderItem): Reading => {
    const answer = once(id)
    if (!answer) return refused([])
    const judged = judge(item, answer, lines, newHardTokens)
    invented += judged.invented > 0 ? 1 : 0
    return judged.reading
  }
  const readings = new Map([...batch.items].map(([id, item]) => [item.key, read(id, item)]))
  const canaries = [...batch.canaries].map(([id, { item, isHonest }]) => ({
    isHonest,
    isSupported: isHonest
      ? read(id, item).state === 'supported'
      : // Any of several answers: what a reader says itself counts, not what code makes of it.
        (byId.get(id) ?? []).some(({ verdict }) => verdict === 'supported'),
  }))
  const lies = canaries.filter(({ isHonest }) => !isHonest)
  const honest = canaries.filter(({ isHonest }) => isHonest)
  const caught = lies.filter(({ isSupported }) => !isSupported).length
  const fault: BatchFault | null =
    caught < lies.length
      ? 'lie-supported'
      : lost > ids.length / 4
        ? 'ids'
        : invented >= maxInvented
          ? 'quotes'
          : honest.length > 0 && honest.every(({ isSupported }) => !isSupported)
            ? 'honest-refused'
            : null
  return { readings, fault, canaries: { placed: lies.length, caught } }
}
