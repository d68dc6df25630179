import { expect } from 'vitest'
import type { GroundedSuggestion } from '@/lib/ai/tailoring/ground-suggestions'
import type { AiRequestAnswer } from '@/lib/api/ai-requests'
import { createIdGenerator } from '@/lib/resume/ids'
import { readAiReaders } from '@/lib/server/ai/reader/reader-rows'
import { toOwnerId } from '@/lib/server/owner'
import type { RequestDouble } from './open-requests'
import { answersAsReader } from './reader-server'
import { createScriptedReader, type Mood } from './scripted-reader'

export const before = 'Showed apprentices how to shape loaves and how to look after the oven'
export const honest = 'Taught apprentices how to shape loaves and how to look after the oven'
export const invented =
  'Showed apprentices how to shape loaves and how to look after the wood-fired oven'
export const edited = 'Taught new apprentices how to shape loaves and how to look after the oven'
/** Returns the answer of a model that suggests a text for the third field. */
export const suggest = (text: string) => ({
  suggestions: [{ field: 't3', text, reason: 'r', requirements: [] }],
})
const labels = new Map([
  [honest, true],
  [invented, false],
  [edited, true],
])
/** Creates a reader in a mood, which knows what the texts above claim. */
export const inMood = (mood: Mood) =>
  createScriptedReader(mood, { label: ({ after }) => labels.get(after), seed: mood })

type Reader = Parameters<typeof answersAsReader>[1]

const anybody = toOwnerId(createIdGenerator().document())

/**
 * Requests suggestions that a second request reads.
 *
 * @param doubleOf the requests of the present test
 */
export function tailorsOf(doubleOf: () => RequestDouble) {
  return {
    async tailor(text: string, reader: Reader, exam?: Parameters<typeof answersAsReader>[2]) {
      const double = doubleOf()
      double.server.answer(answersAsReader(suggest(text), reader, exam))
      const { id } = await double.begin(double.tailoring({ requirements: [] }))
      const done: AiRequestAnswer = await double.end(id)
      expect(done.status).toBe('done')
      const { suggestions } = done.result as { suggestions: GroundedSuggestion[] }
      return { done, one: suggestions[0] }
    },
    /** Returns what is known of the reader that the operator has set up. */
    known: async () =>
      (await readAiReaders(doubleOf().api.ports, anybody, 'operator')).readers[0] ?? null,
  }
}
