import { readDemands } from './read-posting'
import type { Demand } from './requirements'

/** The person's changes to the demands of a posting. */
export type OwnDemands = {
  /** Removed demands, by their words. */
  removed: string[]
  /** Added demands, as typed. */
  added: string[]
}

/** Parses a demand that the person wrote, like a line of a posting: one requirement or several. */
export function readOwn(text: string, at: number): Demand[] {
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

/** Adds a demand of the person; restores it if they had removed it before. */
export function addDemand({ removed, added }: OwnDemands, text: string): OwnDemands {
  const back = new Set(readOwn(text, 0).map(({ words }) => words))
  return {
    removed: removed.filter((words) => !back.has(words)),
    added: added.includes(text) ? added : [...added, text],
  }
}
