import { median, percentile95 } from '../support/statistics.mjs'
import { allFields, coreFields } from './score/fields.mjs'
import { documentF1, macroF1, rateOf, sumTallies } from './score/tallies.mjs'

const three = (value) => value.toFixed(3)
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length
const f1Of = (documents) => macroF1(sumTallies(documents.map(({ tallies }) => tallies)))

const columnsOf = (sets, ...more) => [...more, ...sets.map(({ name }) => name)]

/** The sums and every field, a column a set. */
export function fieldTable(sets) {
  const sums = sets.map(({ documents }) => sumTallies(documents.map(({ tallies }) => tallies)))
  const cell = (sum, field) => {
    if (!sum[field].truth) return ''
    const { precision, recall, f1 } = rateOf(sum[field])
    return `${three(f1)} (${three(precision)} / ${three(recall)})`
  }
  const rows = allFields.map((field) => [
    coreFields.includes(field) ? `**${field}**` : field,
    ...sums.map((sum) => cell(sum, field)),
  ])
  return {
    title: 'What is read of CVs, by field',
    columns: columnsOf(sets, 'field: F1 (precision / recall)'),
    rows: [
      ['**macro F1 of the 17 core fields**', ...sums.map((sum) => `**${three(macroF1(sum))}**`)],
      [
        'mean document',
        ...sets.map(({ documents }) =>
          three(mean(documents.map(({ tallies }) => documentF1(tallies)))),
        ),
      ],
      ['documents', ...sets.map(({ documents }) => documents.length)],
      [
        'refused or failed',
        ...sets.map(({ documents }) => documents.filter(({ isRead }) => !isRead).length),
      ],
      ...rows,
    ],
  }
}

/** The macro F1 by a column of the manifest. */
export function groupTable(sets, key) {
  const values = [...new Set(sets.flatMap(({ documents }) => documents.map((row) => row[key])))]
  return {
    title: `What is read of CVs, by ${key}`,
    columns: columnsOf(sets, `${key}: macro F1 (documents)`),
    rows: values.toSorted().map((value) => [
      value,
      ...sets.map(({ documents }) => {
        const mine = documents.filter((row) => row[key] === value)
        return mine.length ? `${three(f1Of(mine))} (${mine.length})` : ''
      }),
    ]),
  }
}

/** At most so many times as long as pdf.js takes for the text alone. */
const slowest = 3

/** Times beside pdf.js's own extraction of the same files, and memory. */
export function speedTable(sets) {
  const measured = sets.map(({ name, documents, memory }) => {
    const pdfs = documents.filter(({ textTime }) => textTime > 0)
    const short = documents.filter(({ pages = 0 }) => pages <= 3).map(({ time }) => time)
    const sum = (key) => pdfs.reduce((total, document) => total + document[key], 0)
    return { name, memory, ratio: sum('time') / sum('textTime'), short }
  })
  return {
    title: 'How long an import takes',
    columns: ['set', 'median ms', 'p95 ms', 'beside text alone', 'memory, MB more'],
    rows: measured.map(({ name, memory, ratio, short }) => [
      name,
      median(short).toFixed(1),
      percentile95(short).toFixed(1),
      `${ratio.toFixed(2)} ×`,
      (memory / 2 ** 20).toFixed(0),
    ]),
    gates: measured.map(({ name, ratio }) => ({
      name: `${name}: time of PDF files beside pdf.js's own text extraction`,
      value: Number(ratio.toFixed(2)),
      limit: slowest,
      ok: ratio <= slowest,
    })),
    notes: [
      'median and p95: files of up to 3 pages, warm, one after another; targets 150 and 400 ms, +300 MB',
      'memory: the most that a process of its own held while it read the whole set, over what it held warm',
    ],
  }
}
