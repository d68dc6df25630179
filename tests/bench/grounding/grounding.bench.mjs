// What the grounding check makes of labelled edits: which fabrications pass in silence, how many are blocked,
// how many honest edits pass, and how long one takes. VITAE_GROUNDING_ROUND names a folder with another round.
import { loadParts } from '../support/parts.mjs'
import { median, percentile95 } from '../support/statistics.mjs'
import { readFolder, readSets } from './read-sets.mjs'

const parts = {
  'lib/ai/grounding/cv/grounds': ['readGrounds'],
  'lib/ai/grounding/ground-edit': ['groundEdit'],
}
/** The day that working life is counted to. */
const asOf = '2026-11-01'
const percent = (part, whole) => (whole === 0 ? '' : `${((part / whole) * 100).toFixed(1)} %`)

/** Verdicts and times of a set; every edit is judged three times, so that the middle one is warm. */
function judge({ resumes, edits }, { readGrounds, groundEdit }) {
  const grounds = new Map(Object.entries(resumes).map(([key, cv]) => [key, readGrounds(cv, asOf)]))
  return edits.map((edit) => {
    const times = [1, 2, 3].map(() => {
      const began = performance.now()
      groundEdit(edit, grounds.get(edit.resume))
      return performance.now() - began
    })
    return {
      ...edit,
      time: median(times),
      verdict: groundEdit(edit, grounds.get(edit.resume)).verdict,
    }
  })
}

/** The three figures of the check over judged edits. */
function figuresOf(judged) {
  const of = (label) => judged.filter((edit) => edit.label === label)
  const [fabricated, honest] = [of('fabricated'), of('honest')]
  const count = (list, verdict) => list.filter((edit) => edit.verdict === verdict).length
  return [
    judged.length,
    `${count(fabricated, 'pass')} of ${fabricated.length}`,
    percent(count(fabricated, 'block'), fabricated.length),
    percent(count(honest, 'pass'), honest.length),
    percent(count(honest, 'block'), honest.length),
  ]
}

const columns = [
  'edits',
  'silent fabrications',
  'fabricated blocked',
  'honest passed',
  'honest blocked',
]
const silentOf = (judged) =>
  judged.filter(({ label, verdict }) => label === 'fabricated' && verdict === 'pass')

/** @returns {Promise<object[]>} tables by set and by language, and the time an edit takes */
export async function run() {
  const checks = await loadParts(parts)
  const extra = process.env.VITAE_GROUNDING_ROUND
  const { sets, notes } = extra ? { sets: [readFolder(extra)], notes: [] } : readSets()
  const judged = sets.map((set) => ({ ...set, judged: judge(set, checks) }))
  const all = judged.flatMap((set) => set.judged)
  const languages = [...new Set(all.map(({ language }) => language))]
  const times = all.map(({ time }) => time)
  const silent = judged.flatMap((set) => silentOf(set.judged).map(({ id }) => `${set.name} ${id}`))
  const rows = judged.flatMap((set) => [
    [set.name, 'today', ...figuresOf(set.judged)],
    ...(set.frozen ? [['', `frozen at ${set.frozen.commit}`, ...set.frozen.figures]] : []),
  ])
  return [
    {
      title: 'What is made of labelled edits',
      columns: ['set', 'code', ...columns],
      rows: [...rows, ['**all**', 'today', ...figuresOf(all)]],
      gates: [
        { name: 'silent fabrications', value: silent.length, limit: 0, ok: silent.length === 0 },
      ],
      notes: [
        ...notes,
        ...(silent.length ? [`silent: ${silent.join(', ')}`] : []),
        'targets: honest passed at least 65 %, honest blocked at most 5 %',
      ],
    },
    {
      title: 'Labelled edits by language',
      columns: ['language', ...columns],
      rows: languages.map((language) => [
        language,
        ...figuresOf(all.filter((edit) => edit.language === language)),
      ]),
    },
    {
      title: 'How long the check of an edit takes',
      columns: ['edits', 'mean ms', 'median ms', 'p95 ms', 'longest ms'],
      rows: [
        [
          all.length,
          (times.reduce((sum, time) => sum + time, 0) / times.length).toFixed(3),
          median(times).toFixed(3),
          percentile95(times).toFixed(3),
          Math.max(...times).toFixed(3),
        ],
      ],
      notes: ['warm, the CV read once; target 1 ms'],
    },
  ]
}
