import type { ReaderAnswer } from '../prompts/reader-prompt'
import type { ReaderBatch } from './compose-batch'
import { createHardTokenCheck, type HardTokenCheck } from './hard-tokens'
import { holdsWords } from './normal-form'
import { withoutToday } from './sources'
import { type CvLine, type ReaderItem, type Reading, unread } from './types'

type Answered = ReaderAnswer['answers'][number]

/** Reasons why the answers of a request are not trusted. */
export type BatchFault =
  /** A planted fabrication was called supported. */
  | 'lie-supported'
  /** No planted honest text was called supported. */
  | 'honest-refused'
  /** More than a quarter of the texts were unanswered or answered twice. */
  | 'ids'

export type ReadBatch = {
  /** By key of the item. */
  readings: ReadonlyMap<string, Reading>
  /** Null: the answers are trusted. */
  fault: BatchFault | null
  canaries: { placed: number; caught: number }
}

/** Returns true if a line may support a text: for a bullet, only lines of its own entry. */
const mayRestOn = ({ kind, entry }: ReaderItem, line: CvLine) =>
  (kind !== 'bullet' && kind !== 'translation') || line.entry === entry

/** Returns the title lines of the entries of a letter's sources: a sentence names the employer, a bullet does not. */
const headsOf = (
  { kind }: ReaderItem,
  found: readonly CvLine[],
  lines: ReadonlyMap<string, CvLine>,
): CvLine[] =>
  kind === 'letter'
    ? [...lines.values()].filter(
        (line) =>
          line.kind === 'head' &&
          line.entry !== null &&
          found.some(({ entry }) => entry === line.entry),
      )
    : []

const refused = (unsupported: readonly string[]): Reading => ({
  ...{ state: 'unsupported', evidence: [] },
  unsupported: [...unsupported],
})

/** Verifies one answer: the lines exist, the text may rest on them, and they hold its hard facts. */
function judge(
  item: ReaderItem,
  answer: Answered,
  lines: ReadonlyMap<string, CvLine>,
  newHardTokens: HardTokenCheck,
): Reading {
  const own = [...lines.values()].filter(({ entry }) => entry === item.entry)
  const isTranslation = item.kind === 'translation'
  const named = new Set(isTranslation ? own.map(({ id }) => id) : answer.lines)
  const found = [...named].flatMap((id) => lines.get(id) ?? [])
  const isOwn = found.length === named.size && found.every((line) => mayRestOn(item, line))
  if (answer.unsupported.length > 0 || !isOwn) {
    return refused(answer.unsupported.filter((words) => holdsWords(item.after, words)))
  }
  // A sentence that claims nothing has no lines; whether it does is left to the check of words.
  if (found.length === 0) return item.kind === 'letter' ? unread : refused([])
  const head = own.find(({ kind }) => kind === 'head')?.text ?? ''
  const sources = [...found, ...headsOf(item, found, lines)].map(({ text }) => text)
  // Translations are compared across languages by a check of their own.
  const fresh = isTranslation ? [] : newHardTokens(item.after, sources, head, item.before)
  if (fresh.length > 0) return refused(fresh)
  const evidence = found.map(({ text, place }) => ({ quote: withoutToday(text), place }))
  return { state: 'supported', evidence, unsupported: [] }
}

/** Parses and verifies the answers of a reader, and checks those about canaries. Answers to unknown ids are ignored. */
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
  const read = (id: string, item: ReaderItem): Reading => {
    const answer = once(id)
    return answer ? judge(item, answer, lines, newHardTokens) : refused([])
  }
  const readings = new Map([...batch.items].map(([id, item]) => [item.key, read(id, item)]))
  const canaries = [...batch.canaries].map(([id, { item, isHonest }]) => ({
    isHonest,
    isSupported: isHonest
      ? read(id, item).state === 'supported'
      : // Of several answers any counts: the reader's own verdict, not the verified one.
        (byId.get(id) ?? []).some(({ unsupported }) => unsupported.length === 0),
  }))
  const lies = canaries.filter(({ isHonest }) => !isHonest)
  const honest = canaries.filter(({ isHonest }) => isHonest)
  const caught = lies.filter(({ isSupported }) => !isSupported).length
  const fault: BatchFault | null =
    caught < lies.length
      ? 'lie-supported'
      : lost > ids.length / 4
        ? 'ids'
        : honest.length > 0 && honest.every(({ isSupported }) => !isSupported)
          ? 'honest-refused'
          : null
  return { readings, fault, canaries: { placed: lies.length, caught } }
}
