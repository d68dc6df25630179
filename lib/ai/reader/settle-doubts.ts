import type { LanguageCode } from '@/lib/language/tags'
import { questionOf } from '../grounding/question-of'
import { wordsJoint } from '../grounding/types'
import type { DoubtAnswer, DoubtInput, DoubtSide } from '../prompts/doubt-prompt'
import { type DoubtedWords, isSettledBy } from './check-quote'
import { holdsWords } from './normal-form'
import { seededRandom } from './seeded-random'

import { withoutToday } from './sources'
import type { CvLine, Doubt, ReaderItem, Reading } from './types'

/** Maximum doubts per request. */
const maxBatch = 40

/** Words in doubt of one supported text. */
type Asked = DoubtedWords & { key: string; doubt: Doubt }

/** Lost words stand in the lines, and all others in the text; of a limit either. */
const sideOf = ({ kind }: Doubt, words: string, text: string): DoubtSide =>
  kind === 'restriction' || !holdsWords(text, words) ? 'lines' : 'text'

/** Returns the words in doubt of a text that its reader supports, one by one. */
function askedOf(item: ReaderItem, reading: Reading, lines: readonly CvLine[]): Asked[] {
  if (reading.state !== 'supported') return []
  const heads = lines.filter(({ kind, entry }) => kind === 'head' && entry === item.entry)
  const sources = [
    ...new Set([
      ...heads.map(({ text }) => withoutToday(text)),
      item.before,
      ...reading.evidence.map(({ quote }) => quote),
    ]),
  ].filter((line) => line !== '')
  // Contact data is concealed in both texts: words that neither has are not sent, and stay in doubt.
  const isSent = (words: string) => [item.after, ...sources].some((text) => holdsWords(text, words))
  return (item.doubts ?? []).flatMap((doubt) => {
    const all = doubt.words.split(wordsJoint)
    return all.every(isSent)
      ? all.map((words) => ({
          ...{ key: item.key, doubt, kind: doubt.kind, words, lines: sources, text: item.after },
          side: sideOf(doubt, words, item.after),
        }))
      : []
  })
}

/**
 * Asks about the words that code doubts in texts that a reader supports, in a request of their own: the answer has to
 * quote the words of the other side that say the same, and code checks the quote.
 *
 * @param ask returns null for no answer; then nothing is settled
 * @returns the readings, each with the doubts that are settled
 */
export async function settleDoubts(
  readings: ReadonlyMap<string, Reading>,
  items: readonly ReaderItem[],
  lines: readonly CvLine[],
  {
    language,
    seed,
    size = maxBatch,
  }: { language: LanguageCode; seed: string; size?: number | undefined },
  ask: (input: DoubtInput) => Promise<DoubtAnswer | null>,
): Promise<ReadonlyMap<string, Reading>> {
  const asked = seededRandom(`doubts ${seed}`).shuffle(
    items.flatMap((item) => {
      const reading = readings.get(item.key)
      return reading ? askedOf(item, reading, lines) : []
    }),
  )
  const settled = new Set<Doubt>(asked.map(({ doubt }) => doubt))
  for (let at = 0; at < asked.length; at += size) {
    const batch = asked.slice(at, at + size).map((one, i) => ({ ...one, id: `d${i + 1}` }))
    const answer = await ask({
      items: batch.map(({ id, lines: own, text, words, side }) => ({
        ...{ id, lines: [...own], text, words, in: side },
      })),
    })
    for (const one of batch) {
      const given = answer?.answers.filter(({ id }) => id === one.id) ?? []
      const [only] = given
      const isSettled = given.length === 1 && only?.quote && isSettledBy(one, only.quote, language)
      if (!isSettled) settled.delete(one.doubt)
    }
  }
  const found = new Map(readings)
  for (const { key, doubts = [] } of items) {
    const reading = readings.get(key)
    const own = doubts.filter((doubt) => settled.has(doubt)).map(questionOf)
    if (reading && own.length > 0) found.set(key, { ...reading, settled: own })
  }
  return found
}
