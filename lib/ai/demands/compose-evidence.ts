import type { Demand } from '../posting/requirements'
import type { EvidenceInput } from '../prompts/evidence-prompt'
import { seededRandom } from '../reader/seeded-random'
import { linesByEntry } from '../reader/sources'
import type { CvLine } from '../reader/types'
import { createDemandCanaries, type DemandCanary } from './demand-canaries'

/** Request for evidence, with the mapping that is not sent. */
export type EvidenceBatch = {
  input: EvidenceInput
  lines: readonly CvLine[]
  /** By the neutral ids that are sent. */
  demands: ReadonlyMap<string, Demand>
  canaries: ReadonlyMap<string, DemandCanary>
}

/** Returns false for personal qualities, which a CV cannot show. */
export const isFindable = ({ kind }: Demand): boolean => kind !== 'soft'

/**
 * Composes one request: all lines, and the requirements in their order with canaries among them, under neutral ids.
 *
 * @param seed makes the request reproducible
 */
export function composeEvidence(
  lines: readonly CvLine[],
  requirements: readonly Demand[],
  seed: string,
): EvidenceBatch {
  const random = seededRandom(`evidence ${seed}`)
  type Asked = { words: string; sentence: string; own: Demand | DemandCanary }
  const all: Asked[] = requirements.map((own) => ({
    ...{ words: own.words, sentence: own.quote || own.words, own },
  }))
  for (const own of createDemandCanaries(lines, requirements, random)) {
    const { words, sentence } = own
    all.splice(random.below(all.length + 1), 0, { words, sentence, own })
  }
  const named = all.map((one, at) => ({ ...one, id: `d${at + 1}` }))
  const pairs = named.map(({ id, own }) => [id, own] as const)
  const bySentence = new Map<string, Record<string, string>>()
  for (const { sentence, id, words } of named) {
    bySentence.set(sentence, { ...bySentence.get(sentence), [id]: words })
  }
  return {
    input: {
      cv: linesByEntry(lines),
      ad: [...bySentence].map(([sentence, demands]) => ({ sentence, demands })),
    },
    lines,
    demands: new Map(pairs.flatMap(([id, own]) => ('sentence' in own ? [] : [[id, own]]))),
    canaries: new Map(pairs.flatMap(([id, own]) => ('sentence' in own ? [[id, own]] : []))),
  }
}
