import { joinSameSense } from './demand-sense'
import { readDemands } from './read-posting'
import type { Requirement } from './requirements'

/** The person's changes to the demands of a posting. */
export type OwnDemands = {
  /** Removed demands, by their words. */
  removed: string[]
  /** Added demands, as typed. */
  added: string[]
}

/** Parses a demand that the person wrote, like a line of a posting: one requirement or several. */
export function readOwn(text: string, at: number): Requirement[] {
  const requirements = readDemands(text)
  const id = `own${at}`
  const [only, ...more] = requirements
  // An unknown demand stays as written.
  const isUnknown = only?.kind === 'term' || (only?.kind === 'soft' && only.skill === null)
  if (isUnknown && more.length === 0) return [{ ...only, id, words: text, quote: text }]
  if (requirements.length > 0) return requirements.map((one) => ({ ...one, id: `${id}${one.id}` }))
  const base = { kind: 'term', skill: null, importance: 'must' } as const
  return [{ ...base, id, words: text, years: null, level: null, quote: '', times: 1 }]
}

/** Returns whether the person added a demand. */
export const isOwnDemand = ({ id }: Requirement): boolean => id.startsWith('own')

/**
 * Returns all demands of a job, the posting's own first; equal ones are merged, and removed with any of their wordings.
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

/** Adds a demand of the person; restores it if they had removed it before. */
export function addDemand({ removed, added }: OwnDemands, text: string): OwnDemands {
  const back = new Set(readOwn(text, 0).map(({ words }) => words))
  return {
    removed: removed.filter((words) => !back.has(words)),
    added: added.includes(text) ? added : [...added, text],
  }
}

/** Removes one demand; an added text stays while another demand was parsed from it. */
export function takeOutDemand({ removed, added }: OwnDemands, words: string): OwnDemands {
  const gone = [...new Set([...removed, words])]
  return {
    removed: gone,
    added: added.filter((text) => readOwn(text, 0).some((one) => !gone.includes(one.words))),
  }
}
