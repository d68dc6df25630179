import type { Requirement } from '../posting/requirements'
import type { EvidenceInput } from '../prompts/evidence-prompt'
import { drawNames } from '../reader/draw-names'
import { holdsWords, wordsOf } from '../reader/normal-form'
import { type Random, seededRandom } from '../reader/seeded-random'
import type { CvLine } from '../reader/types'
import { findInstructions } from '../text/find-instructions'

/** A demand whose answer is known: the name of something that exists nowhere, or a title that the CV has. */
export type DemandCanary = { words: string; isHonest: boolean }

/** One request for evidence, with what only we know of it. */
export type EvidenceBatch = {
  input: EvidenceInput
  lines: readonly CvLine[]
  /** By the ids that are sent, which say nothing. */
  demands: ReadonlyMap<string, Requirement>
  canaries: ReadonlyMap<string, DemandCanary>
}

/** Canaries of a request, of each of the two sorts. */
const canaryCount = 2
/** Words of a title that makes a canary. */
const maxTitleWords = 10
const titled = ['work', 'education', 'certificates']

/**
 * Makes demands that no CV shows, by names that exist nowhere, and demands that this one shows, by its own titles.
 * Nobody is asked for either: they tell whether answers can be believed.
 */
function createDemandCanaries(lines: readonly CvLine[], random: Random): DemandCanary[] {
  const isNowhere = (name: string) => lines.every(({ text }) => !holdsWords(text, name))
  const names = drawNames(String(random.next()), canaryCount * 3).filter(isNowhere)
  const lies = names
    .slice(0, canaryCount)
    .map((name, at) => (at === 0 ? name : `${name} ${2 + random.below(8)}`))
  const titles = lines.flatMap(({ kind, section, text }) => {
    const title = text.split(', ')[0] ?? ''
    const isShort = wordsOf(title).length > 0 && wordsOf(title).length <= maxTitleWords
    return kind === 'head' && titled.includes(section) && isShort ? [title] : []
  })
  const honest = random.shuffle([...new Set(titles)]).slice(0, canaryCount)
  return [
    ...lies.map((words) => ({ words, isHonest: false })),
    ...honest.map((words) => ({ words, isHonest: true })),
  ]
}

/** False for what nobody can see in a CV, and for words that speak to a machine. */
export const isFindable = ({ kind, words }: Requirement): boolean =>
  kind !== 'soft' && findInstructions(words).length === 0

const sentenceOf = ({ words, quote }: Requirement) =>
  quote === '' || findInstructions(quote).length > 0 ? words : quote

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
    ...{ words: own.words, sentence: sentenceOf(own), own },
  }))
  for (const own of createDemandCanaries(lines, random)) {
    const { words } = own
    all.splice(random.below(all.length + 1), 0, { words, sentence: words, own })
  }
  const named = all.map((one, at) => ({ ...one, id: `d${at + 1}` }))
  const pairs = named.map(({ id, own }) => [id, own] as const)
  return {
    input: {
      lines: lines.map(({ id, of, text }) => ({ id, of, text })),
      demands: named.map(({ id, words, sentence }) => ({ id, words, sentence })),
    },
    lines,
    demands: new Map(pairs.flatMap(([id, own]) => ('isHonest' in own ? [] : [[id, own]]))),
    canaries: new Map(pairs.flatMap(([id, own]) => ('isHonest' in own ? [[id, own]] : []))),
  }
}
