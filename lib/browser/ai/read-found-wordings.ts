import { readTailoringAnswer, type TailoringAnswer } from '@/dist/answers/ai-request-answers'
import type { AskedQuestion } from '@/lib/ai/questions/read-question'
import type { Reading } from '@/lib/ai/reader/types'
import type { Suggestion } from '@/lib/ai/tailoring/read-suggestions'
import { anyObject } from '../client/readers'
import { readReading } from './read-reading'

/** Suggestion with its reading against the CV. */
export type ReadSuggestion = Suggestion & { reading: Reading }

/** Result of tailoring a CV to a posting. */
export type FoundWordings = {
  suggestions: ReadSuggestion[]
  /** Number of unusable suggestions. */
  dropped: number
  /** Demands that the model found in the posting, by id; empty if they were sent to it. */
  demands: Record<string, string>
  /** Questions whose answers would make lines strong. */
  questions?: AskedQuestion[]
  /** Found by the model of this device: no server has a copy. */
  isLocal?: boolean
}

/** Drops a suggestion that changes no text in its field. */
function offer(found: TailoringAnswer['suggestions'][number]): ReadSuggestion[] {
  const { id, entryId, kind, before, after, hunk, reason, requirements } = found
  if (!found.address.includes('/') || (kind !== 'bullet' && kind !== 'summary')) return []
  const address = found.address as Suggestion['address']
  if (hunk.kind !== 'set' || hunk.address !== address) return []
  if (typeof hunk.before !== 'string' || typeof hunk.after !== 'string') return []
  const change = { kind: 'set', address, before: hunk.before, after: hunk.after } as const
  const texts = { before, after, hunk: change, reason, requirements }
  return [{ id, address, entryId, kind, ...texts, reading: readReading(found.reading) }]
}

/** Parses suggestions, dropping what cannot be offered; undefined if invalid. */
export function readFoundWordings(value: unknown): FoundWordings | undefined {
  const answer = readTailoringAnswer(value)
  if (!answer) return undefined
  const demands = answer.reading?.requirements.map(({ id, words }) => [id, words] as const)
  return {
    suggestions: answer.suggestions.flatMap(offer),
    dropped: answer.dropped.reduce((sum, { count }) => sum + count, 0),
    demands: Object.fromEntries(demands ?? []),
    questions: answer.questions ?? [],
    ...(anyObject(value)?.isLocal === true ? { isLocal: true } : {}),
  }
}
