import type { ReaderAnswer } from '../prompts/reader-prompt'
import type { ReaderBatch } from './compose-batch'
import { createHardTokenCheck, type HardTokenCheck } from './hard-tokens'
import { bareForm, holdsWords, isSingleWord } from './normal-form'
import { withoutToday } from './sources'
import type { CvLine, ReaderItem, Reading } from './types'

type Answered = ReaderAnswer['answers'][number]

/** Reasons why the answers of a request are not trusted. */
export type BatchFault =
  /** A planted fabrication was called supported. */
  | 'lie-supported'
  /** No planted honest text was called supported. */
  | 'honest-refused'
  /** More than a quarter of the texts were unanswered or answered twice. */
  | 'ids'
  /** Several quotes do not exist. */
  | 'quotes'

export type ReadBatch = {
  /** By key of the item. */
  readings: ReadonlyMap<string, Reading>
  /** Null: the answers are trusted. */
  fault: BatchFault | null
  canaries: { placed: number; caught: number }
}

/** Number of nonexistent quotes from which an answer is not trusted. */
const maxInvented = 3

/** Returns true for a quote that is in its line and is long enough: two words, or a whole name. */
function standsIn(words: string, { text, kind }: CvLine): boolean {
  if (!holdsWords(text, words)) return false
  if (!isSingleWord(words)) return true
  const bare = bareForm(words)
  return (
    bare === bareForm(text) ||
    (kind === 'head' && text.split(', ').some((one) => bareForm(one) === bare))
  )
}

/** Returns true if a line may support a text: for a bullet, only lines of its own entry. */
const mayRestOn = ({ kind, entry }: ReaderItem, line: CvLine) =>
  (kind !== 'bullet' && kind !== 'translation') || line.entry === entry

const refused = (unsupported: readonly string[]): Reading => ({
  ...{ state: 'unsupported', evidence: [] },
  unsupported: [...unsupported],
})

type Judged = { reading: Reading; invented: number }

/** Verifies one answer: returns its reading and the quotes that do not exist. */
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
  // Translations are compared across languages by a check of their own.
  const isCompared = item.kind !== 'translation'
  const fresh = isCompared ? newHardTokens(item.after, sources, head?.text ?? '', item.before) : []
  if (fresh.length > 0) return { reading: refused(fresh), invented }
  const evidence = found.map(({ line, words }) => ({
    quote: withoutToday(words.trim()),
    place: line.place,
  }))
  return { reading: { state: 'supported', evidence, unsupported: [] }, invented }
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
      : // Of several answers any counts: the reader's own verdict, not the verified one.
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
