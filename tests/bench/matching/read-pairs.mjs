// Labelled pairs of a CV and a job ad: the development set beside the project where it is there, and own pairs in
// `pairs/NAME.json`, each file a list of the same shape: {id, language, field, asOf, cv, ad, demands, notDemands}.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../../scripts/support/root.mjs'

export const corpus = join(root, '..', 'shared', 'matching-corpus')
const own = join(root, 'tests', 'bench', 'matching', 'pairs')

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'))

/** Returns the sets of pairs by name. The development set comes in halves: one is read while rules are written. */
export function readSets() {
  const dev = join(corpus, 'dev', 'pairs.json')
  const pairs = existsSync(dev) ? readJson(dev) : []
  const half = (rest) => pairs.filter((_, at) => at % 2 === rest)
  const sets = [
    { name: 'dev, worked on', pairs: half(1) },
    { name: 'dev, set apart', pairs: half(0) },
  ]
  const files = existsSync(own) ? readdirSync(own).filter((file) => file.endsWith('.json')) : []
  for (const file of files) {
    sets.push({ name: `own, ${file.replace(/\.json$/, '')}`, pairs: readJson(join(own, file)) })
  }
  return sets.filter((set) => set.pairs.length > 0)
}
