import { joinSameSense } from './demand-sense'
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

/** Returns whether the person wrote a demand, and no job description. */
export const isOwnDemand = ({ id }: Requirement): boolean => id.startsWith('own')

/**
 * Returns everything that the job asks for, the posting's own demands first; what is asked twice in the same sense is
 * one, and gone with any of its words that were taken out.
 */
export function joinDemands(
  requirements: readonly Requirement[],
  { removed, added }: OwnDemands,
): Requirement[] {
  const isThere = (words: string) => !removed.includes(words)
  const asked = joinSameSense(requirements).filter(({ words }) => words.every(isThere))
  const own = added.flatMap(readOwn).filter(({ words }) => isThere(words))
  const all = joinSameSense([...asked.map(({ requirement }) => requirement), ...own])
  return all.map(({ requirement }) => requirement)
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
