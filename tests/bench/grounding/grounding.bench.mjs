// Verdicts of the grounding check about labelled edits: fabrications that pass in silence, are asked about or blocked,
// and the same of honest edits; how long one takes; how much code a browser loads.
// `--set round-11` judges these sets alone, `--without names` leaves a part of the check out (both may be repeated).
// VITAE_GROUNDING_ROUND names a folder with another round.
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { root } from '../../../scripts/support/root.mjs'
import { loadParts } from '../support/parts.mjs'
import { median, percentile95 } from '../support/statistics.mjs'
import { readFolder, readSets } from './read-sets.mjs'

const parts = {
  'lib/ai/grounding/compare': ['checkParts'],
  'lib/ai/grounding/cv/grounds': ['readGrounds'],
  'lib/ai/grounding/ground-edit': ['groundEdit'],
  'lib/language/grounding': ['loadLexicons'],
}
/** The day that working life is counted to. */
const asOf = '2026-11-01'
const maxKilobytes = 70

/** Verdicts and times of a set; every edit is judged three times, so that the middle one is warm. */
function judge({ resumes, edits }, { readGrounds, groundEdit }, used) {
  const grounds = new Map(Object.entries(resumes).map(([key, cv]) => [key, readGrounds(cv, asOf)]))
  return edits.map((edit) => {
    let verdict
    const times = [1, 2, 3].map(() => {
      const began = performance.now()
      verdict = groundEdit(edit, grounds.get(edit.resume), used).verdict
      return performance.now() - began
    })
    return { ...edit, time: median(times), verdict }
  })
}

/** Returns the verdicts about the honest and the fabricated edits, each as a count. */
function figuresOf(judged) {
  const of = (label) => judged.filter((edit) => edit.label === label)
  const [fabricated, honest] = [of('fabricated'), of('honest')]
  const count = (list, verdict) => list.filter((edit) => edit.verdict === verdict).length
  const share = (part, whole) =>
    whole === 0 ? '0' : `${part} (${((part / whole) * 100).toFixed(1)} %)`
  return [
    judged.length,
    `${count(fabricated, 'pass')} of ${fabricated.length}`,
    ...['confirm', 'block'].map((verdict) => share(count(fabricated, verdict), fabricated.length)),
    `${count(honest, 'pass')} of ${honest.length}`,
    ...['confirm', 'block'].map((verdict) => share(count(honest, verdict), honest.length)),
  ]
}

const columns = [
  'edits',
  'fabricated: silent',
  'asked',
  'blocked',
  'honest: clean',
  'asked',
  'blocked',
]

const silentOf = (judged) =>
  judged.filter(({ label, verdict }) => label === 'fabricated' && verdict === 'pass')

/** Bytes, gzipped, of what a page loads to check the edits of a CV in one language. */
async function weigh() {
  const entry = `
    export { readGrounds } from './lib/ai/grounding/cv/grounds'
    export { groundEdit } from './lib/ai/grounding/ground-edit'
    export { loadLexicons } from './lib/language/grounding'`
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    stdin: { contents: entry, resolveDir: root, loader: 'ts', sourcefile: 'check.ts' },
    ...{ bundle: true, minify: true, splitting: true, format: 'esm', platform: 'browser' },
    ...{ charset: 'utf8', write: false, metafile: true, outdir: 'weighed', logLevel: 'warning' },
  })
  const outputs = Object.entries(metafile.outputs).map(([path, { inputs }], at) => {
    const languages = Object.keys(inputs).flatMap(
      (input) => /language\/([a-z]{2})\/grounding\.ts/.exec(input)?.[1] ?? [],
    )
    const bytes = gzipSync(outputFiles[at].contents).length
    return { path, language: languages[0] ?? '', bytes }
  })
  const sum = (list) => list.reduce((total, { bytes }) => total + bytes, 0)
  const shared = sum(outputs.filter(({ language }) => language === ''))
  return ['en', 'de', 'es', 'fr', 'pt', 'it'].map((language) => ({
    language,
    bytes: shared + sum(outputs.filter((output) => ['en', language].includes(output.language))),
  }))
}

/**
 * @param options.without parts of the check that are left out
 * @param options.set names of the sets that are judged; all without it
 * @returns {Promise<object[]>} tables by set and by language, the time an edit takes, and the size in a browser
 */
export async function run({ without = [], set: only = [] } = {}) {
  const checks = await loadParts(parts)
  await checks.loadLexicons()
  const unknown = without.filter((part) => !checks.checkParts.includes(part))
  if (unknown.length > 0)
    throw new Error(`No part is called ${unknown}: ${checks.checkParts.join(', ')}`)
  const used = new Set(checks.checkParts.filter((part) => !without.includes(part)))
  const extra = process.env.VITAE_GROUNDING_ROUND
  const { sets, notes } = extra ? { sets: [readFolder(extra)], notes: [] } : readSets()
  const judged = sets
    .filter(({ name }) => only.length === 0 || only.includes(name))
    .map((set) => ({ ...set, judged: judge(set, checks, used) }))
  const all = judged.flatMap((set) => set.judged)
  const languages = [...new Set(all.map(({ language }) => language))]
  const times = all.map(({ time }) => time)
  const silent = judged.flatMap((set) => silentOf(set.judged).map(({ id }) => `${set.name} ${id}`))
  const code = without.length > 0 ? `without ${without.join(', ')}` : 'today'
  const rows = judged.map((set) => [set.name, code, ...figuresOf(set.judged)])
  const sizes = await weigh()
  const heaviest = Math.max(...sizes.map(({ bytes }) => bytes)) / 1000
  return [
    {
      title: 'Verdicts about labelled edits',
      columns: ['set', 'code', ...columns],
      rows: [...rows, ['**all**', code, ...figuresOf(all)]],
      gates: [
        { name: 'silent fabrications', value: silent.length, limit: 0, ok: silent.length === 0 },
      ],
      notes: [
        ...notes,
        ...(silent.length ? [`silent: ${silent.join(', ')}`] : []),
        'target: honest blocked at most 1 of 70; who is asked is answered by the reader or the person',
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
    {
      title: 'Code of the check in a browser',
      columns: ['language of the CV', 'kB gzipped, with English'],
      rows: sizes.map(({ language, bytes }) => [language, (bytes / 1000).toFixed(1)]),
      gates: [
        {
          name: 'kB gzipped for one language',
          value: heaviest.toFixed(1),
          limit: maxKilobytes,
          ok: heaviest <= maxKilobytes,
        },
      ],
    },
  ]
}
