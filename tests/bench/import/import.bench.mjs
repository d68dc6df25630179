// How much of CVs is read rightly, on people and looks of our own invention: half A, which rules may be
// learnt from, and half B, which has other people, other looks and more forms. `more` is what half A has
// grown by; `typst` and `typst-unseen` are the same of pages that Typst sets, left out where it is not
// installed. `--generate` makes them anew; `--set later` and `--set newest` read sets that are judged on
// alone; `--without-tags` reads PDF files as if they had none. VITAE_IMPORT_CORPUS names a folder with
// docs/, truth/ and manifest.json that is read as well.
import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { root } from '../../../scripts/support/root.mjs'
import { fieldTable, groupTable, speedTable } from './figures.mjs'
import { generateSet } from './generator/generate-set.mjs'
import { readOwnOutput } from './own-output.mjs'
import { readSet } from './reading/read-set.mjs'

/**
 * Sets that are read by default, and those of them whose looks are not listed (`judgedOn`): rules are not to be made
 * for them.
 */
const usual = ['a', 'more', 'typst', 'b', 'typst-unseen']
const judgedOn = ['b', 'typst-unseen']

const cache = join(root, 'bench-results', 'import-sets')

const countDocuments = (folder) =>
  JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')).length

async function generated(set) {
  const folder = join(cache, set)
  const isThere = existsSync(join(folder, 'manifest.json'))
  // One that had no engine is tried again: it may be installed by now.
  const isMade = isThere && countDocuments(folder) > 0
  if (isMade && !process.argv.includes('--generate')) return { folder, notes: [] }
  const { count, missing, unshown } = await generateSet(set, folder)
  const notes = [`set ${set}: ${count} documents made`]
  if (missing.length) notes.push(`set ${set}: without ${missing.join(', ')}, not installed here`)
  if (unshown.length) notes.push(`set ${set}: not shown, though true: ${unshown.join('; ')}`)
  return { folder, notes }
}

/** @returns {Promise<object[]>} tables by field, kind, language and look, and the times */
export async function run() {
  const asked = process.argv[process.argv.indexOf('--set') + 1]
  const isUnseen = ['later', 'newest'].includes(asked)
  const usesTags = !process.argv.includes('--without-tags')
  const sets = []
  const notes = []
  for (const set of isUnseen ? [asked] : usual) {
    const made = await generated(set)
    notes.push(...made.notes)
    if (countDocuments(made.folder) === 0) continue
    sets.push({ name: set, ...(await readSet(made.folder, usesTags)) })
  }
  const corpus = process.env.VITAE_IMPORT_CORPUS
  if (corpus)
    sets.push({ name: `corpus ${basename(corpus)}`, ...(await readSet(corpus, usesTags)) })
  const failures = sets.flatMap(({ documents }) =>
    documents.filter(({ failure }) => failure).map(({ id, failure }) => `${id}: ${failure}`),
  )
  return [
    { ...fieldTable(sets), notes: [...notes, ...failures] },
    groupTable(sets, 'kind'),
    groupTable(sets, 'language'),
    ...(isUnseen
      ? []
      : [
          groupTable(
            sets.filter(({ name }) => !judgedOn.includes(name)),
            'look',
          ),
        ]),
    speedTable(sets),
    ...(isUnseen || !usesTags ? [] : [await readOwnOutput()]),
  ]
}
