import { foldText } from '@/lib/resume/text/fold-text'
import { readDemands } from './read-posting'
import type { Requirement } from './requirements'

/** Changes that the person has made to the demands of a posting. */
export type OwnDemands = {
  /** Demands that they took out, in the words of the demand. */
  removed: string[]
  /** Demands that they added, as they wrote them. */
  added: string[]
}

/** Reads a demand that the person wrote, as if the posting had said it: one requirement or several. */
function readOwn(text: string, at: number): Requirement[] {
  const requirements = readDemands(text)
  const id = `own${at}`
  const [only, ...more] = requirements
  // What no list knows stays as it was written.
  if (only?.kind === 'term' && more.length === 0) return [{ ...only, id, words: text, quote: text }]
  if (requirements.length > 0) return requirements.map((one) => ({ ...one, id: `${id}${one.id}` }))
  const base = { kind: 'term', skill: null, importance: 'must' } as const
  return [{ ...base, id, words: text, years: null, level: null, quote: '', times: 1 }]
}

const keyOf = ({ skill, words }: Requirement) => skill ?? foldText(words)

/** Everything that the job asks for, the posting's own first; the same thing stands there once. */
export function joinDemands(
  requirements: readonly Requirement[],
  { removed, added }: OwnDemands,
): Requirement[] {
  const joined = new Map<string, Requirement>()
  for (const one of [...requirements, ...added.flatMap(readOwn)]) {
    if (!removed.includes(one.words) && !joined.has(keyOf(one))) joined.set(keyOf(one), one)
  }
  return [...joined.values()]
}

/** Adds what the person wrote; what they had taken out before comes back with it. */
export function addDemand({ removed, added }: OwnDemands, text: string): OwnDemands {
  const back = new Set(readOwn(text, 0).map(({ words }) => words))
  return {
    removed: removed.filter((words) => !back.has(words)),
    added: added.includes(text) ? added : [...added, text],
  }
}

/** Takes one demand out; an own text stays as long as another demand was read in it. */
export function takeOutDemand({ removed, added }: OwnDemands, words: string): OwnDemands {
  const gone = [...new Set([...removed, words])]
  return {
    removed: gone,
    added: added.filter((text) => readOwn(text, 0).some((one) => !gone.includes(one.words))),
  }
}
