import type { Requirement } from '../posting/requirements'
import type { EvidenceInput } from '../prompts/evidence-prompt'
import { seededRandom } from '../reader/seeded-random'
import type { CvLine } from '../reader/types'
import { createDemandCanaries, type DemandCanary } from './demand-canaries'

/** One request for evidence, with what only we know of it. */
export type EvidenceBatch = {
  input: EvidenceInput
  lines: readonly CvLine[]
  /** By the ids that are sent, which say nothing. */
  demands: ReadonlyMap<string, Requirement>
  canaries: ReadonlyMap<string, DemandCanary>
}

/** False for what nobody can see in a CV. */
export const isFindable = ({ kind }: Requirement): boolean => kind !== 'soft'

/**
 * Composes one request: all lines, and the requirements in their order with canaries among them, under neutral ids.
 *
 * @param seed the same gives the same request
 */
export function composeEvidence(
  lines: readonly CvLine[],
  requirements: readonly Requirement[],
  seed: string,
): EvidenceBatch {
  const random = seededRandom(`evidence ${seed}`)
  type Asked = { words: string; sentence: string; own: Requirement | DemandCanary }
  const all: Asked[] = requirements.map((own) => ({
    ...{ words: own.words, sentence: own.quote || own.words, own },
  }))
  for (const own of createDemandCanaries(lines, requirements, random)) {
    const { words, sentence } = own
    all.splice(random.below(all.length + 1), 0, { words, sentence, own })
  }
  const named = all.map((one, at) => ({ ...one, id: `d${at + 1}` }))
  const pairs = named.map(({ id, own }) => [id, own] as const)
  return {
    input: {
      lines: lines.map(({ id, of, text }) => ({ id, of, text })),
      demands: named.map(({ id, words, sentence }) => ({ id, words, sentence })),
    },
    lines,
    demands: new Map(pairs.flatMap(([id, own]) => ('sentence' in own ? [] : [[id, own]]))),
    canaries: new Map(pairs.flatMap(([id, own]) => ('sentence' in own ? [[id, own]] : []))),
  }
}
