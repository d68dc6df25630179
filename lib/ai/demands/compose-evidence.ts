import type { Demand } from '../posting/requirements'
import type { EvidenceInput } from '../prompts/evidence-prompt'
import { seededRandom } from '../reader/seeded-random'
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

/** Groups neighbours with the same key, in their order. */
function runsOf<T>(all: readonly T[], keyOf: (one: T) => string): [key: string, run: T[]][] {
  const runs: [string, T[]][] = []
  for (const one of all) {
    const last = runs.at(-1)
    if (last?.[0] === keyOf(one)) last[1].push(one)
    else runs.push([keyOf(one), [one]])
  }
  return runs
}

/** Returns the lines of a CV as they are sent, under the names of their entries. */
export const linesByEntry = (lines: readonly CvLine[]): EvidenceInput['cv'] =>
  runsOf(lines, ({ of }) => of).map(([of, own]) => ({
    ...{ of, lines: own.map(({ id, text }) => ({ id, text })) },
  }))

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
  return {
    input: {
      cv: linesByEntry(lines),
      ad: runsOf(named, ({ sentence }) => sentence).map(([sentence, own]) => ({
        ...{ sentence, demands: own.map(({ id, words }) => ({ id, words })) },
      })),
    },
    lines,
    demands: new Map(pairs.flatMap(([id, own]) => ('sentence' in own ? [] : [[id, own]]))),
    canaries: new Map(pairs.flatMap(([id, own]) => ('sentence' in own ? [[id, own]] : []))),
  }
}
