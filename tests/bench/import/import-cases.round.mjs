// `npm run bench -- import-cases FOLDER…`: scores folders of CVs with truths (docs/, truth/ and manifest.json), a table
// of their files with the worst first, then all fields. Each folder is held against the bars for cases.
import { basename } from 'node:path'
import { fieldTable } from './figures.mjs'
import { readSet } from './reading/read-set.mjs'
import { coreFields, furtherFields } from './score/fields.mjs'
import { documentF1, macroF1, rateOf, sumTallies } from './score/tallies.mjs'

/** Minimum F1 of all files, of the worst one, and of fields that the macro F1 leaves out. */
const bars = { macro: 0.95, worst: 0.85, fields: 0.85 }
const barredFields = ['certificates', 'publications', 'skills.groups']

const three = (value) => value.toFixed(3)

const weakIn = (tallies, fields) =>
  fields
    .filter((field) => tallies[field].truth || tallies[field].given)
    .filter((field) => rateOf(tallies[field]).f1 < 0.5)
    .join(' ')

function fileTable({ name, documents }) {
  const scored = documents
    .map((document) => ({ ...document, f1: documentF1(document.tallies) }))
    .toSorted((a, b) => a.f1 - b.f1)
  const sum = sumTallies(documents.map(({ tallies }) => tallies))
  const gate = (what, value, limit) => ({
    name: `${name}: ${what}`,
    value: Number(three(value)),
    limit,
    ok: value >= limit,
  })
  return {
    title: `Files of ${name}, the worst first`,
    columns: ['file', 'F1', 'core fields under 0.5', 'further fields under 0.5'],
    rows: scored.map(({ id, f1, tallies, failure }) => [
      id,
      three(f1),
      failure || weakIn(tallies, coreFields),
      weakIn(tallies, furtherFields),
    ]),
    gates: [
      gate('macro F1', macroF1(sum), bars.macro),
      gate('worst file', scored[0]?.f1 ?? 0, bars.worst),
      ...barredFields
        .filter((field) => sum[field].truth)
        .map((field) => gate(field, rateOf(sum[field]).f1, bars.fields)),
    ],
  }
}

/**
 * @param {object} _ options of the command
 * @param {string[]} folders
 * @returns {Promise<object[]>} a table of the files of each folder, and one of the fields
 */
export async function run(_, folders) {
  if (folders.length === 0) throw new Error('Name a folder: npm run bench -- import-cases FOLDER')
  const sets = []
  for (const folder of folders) sets.push({ name: basename(folder), ...(await readSet(folder)) })
  return [...sets.map(fileTable), fieldTable(sets)]
}
