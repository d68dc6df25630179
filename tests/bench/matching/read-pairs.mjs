// Labelled pairs of a CV and a job ad: the development set beside the project where it is there, and own pairs in
// `pairs/NAME.json`, each file a list of the same shape: {id, language, field, asOf, cv, ad, demands, notDemands}.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../../scripts/support/root.mjs'

export const corpus = join(root, '..', 'shared', 'matching-corpus')
const own = join(root, 'tests', 'bench', 'matching', 'pairs')

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'))

/** Returns the sets of pairs by name. Each comes in halves: one is read while rules are written, one is set apart. */
export function readSets() {
  const dev = join(corpus, 'dev', 'pairs.json')
  const files = existsSync(own) ? readdirSync(own).filter((file) => file.endsWith('.json')) : []
  const all = {
    dev: existsSync(dev) ? readJson(dev) : [],
    own: files.flatMap((file) => readJson(join(own, file))),
  }
  return Object.entries(all)
    .flatMap(([name, pairs]) => [
      { name: `${name}, worked on`, pairs: pairs.filter((_, at) => at % 2 === 1) },
      { name: `${name}, set apart`, pairs: pairs.filter((_, at) => at % 2 === 0) },
    ])
    .filter((set) => set.pairs.length > 0)
}
