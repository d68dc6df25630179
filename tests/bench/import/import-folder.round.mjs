// `npm run bench -- import-folder FOLDER…`: reads the CVs of folders without knowing what they say: how many words of
// their text layers come into fields, which files lose words, and which have ranges of dates but no job.
import { readdirSync, readFileSync } from 'node:fs'
import { basename, extname, join, sep } from 'node:path'
import { docxText, pdfText } from './reading/plain-text.mjs'
import { openParts } from './reading/read-cv.mjs'
import { countShared, lettersOf, tokensOf } from './score/text.mjs'

const parts = {
  'lib/importers/draft/change-draft': ['valuesOf'],
  'lib/importers/draft/slices': ['textOf'],
  'lib/importers/readings/score-reading': ['scoreReading'],
}

const kinds = ['.pdf', '.docx', '.odt', '.rtf']
/** Minimum share of all words in fields; share of its words from which a file has lost some. */
const bars = { inFields: 0.93, lost: 0.05 }

const percent = (share) => `${(100 * share).toFixed(1)}%`
const sum = (rows, key) => rows.reduce((total, row) => total + row[key], 0)

/** The text layer of a file without our reader; null for formats that have no other reader here. */
async function textLayer(bytes, kind) {
  if (kind === '.pdf') return (await pdfText(bytes)).text
  return kind === '.docx' ? docxText(bytes) : null
}

/**
 * The words of a file's lines, and the number of those that its text layer has and they lack: by letters, since the
 * pieces of a PDF's text are no words.
 */
async function wordsOf(bytes, kind, { lines }) {
  const text = lines.map((line) => line.text).join('\n')
  const words = tokensOf(text)
  const letters = lettersOf(text).length
  const lacking = lettersOf((await textLayer(bytes, kind)) ?? text).length - letters
  return { words, lacking: Math.max(0, Math.round((lacking * words.length) / letters)) }
}

/** Words of the values of sections, as they stand in the file. */
function wordsIn({ valuesOf, textOf }, source, sections) {
  const values = sections.flatMap(({ entries }) => entries.flatMap(valuesOf))
  return tokensOf(values.map(({ value }) => textOf(source, value.slices)).join('\n'))
}

async function judgeFile(path, { project, importFile }) {
  const file = basename(path)
  const bytes = new Uint8Array(readFileSync(path))
  const before = process.cpuUsage()
  const outcome = await importFile(bytes, file)
  const { user, system } = process.cpuUsage(before)
  const milliseconds = (user + system) / 1000
  if (!outcome.ok) return { file, milliseconds, refused: outcome.code }
  if (outcome.kind === 'document') return { file, milliseconds, refused: 'needs no reading' }
  const { source, sections } = outcome.draft
  const { words, lacking } = await wordsOf(bytes, extname(file), source)
  const known = sections.filter(({ kind }) => kind !== 'custom')
  const titles = sections.map(({ title }) => title?.text ?? '').join('\n')
  const kept = new Set([...wordsIn(project, source, sections), ...tokensOf(titles)])
  const { score, doubts } = project.scoreReading(outcome.draft)
  return {
    ...{ file, milliseconds, score, doubts, all: words.length + lacking },
    inFields: countShared(words, wordsIn(project, source, known)),
    lost: words.filter((word) => !kept.has(word)).length + lacking,
  }
}

const findFiles = (folder) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && kinds.includes(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()

async function judgeFolder(folder, importer) {
  const files = []
  for (const path of findFiles(folder)) files.push(await judgeFile(path, importer))
  const read = files.filter(({ all }) => all > 0)
  const rows = read.toSorted((a, b) => a.inFields / a.all - b.inFields / b.all)
  const refused = files.filter((file) => file.refused)
  const losing = read.filter(({ lost, all }) => lost > bars.lost * all).length
  const jobless = read.filter(({ doubts }) => doubts.some(({ code }) => code === 'no-jobs')).length
  const words = sum(read, 'all')
  const inFields = sum(read, 'inFields') / words
  const name = folder.split(sep).filter(Boolean).slice(-2).join(' ')
  const none = (what, value) => ({ name: `${name}: ${what}`, value, limit: 0, ok: value === 0 })
  return {
    title: `Words of ${name} in fields, the fewest first`,
    columns: ['file', 'words', 'in fields', 'lost', 'score', 'doubts', 'ms of the processor'],
    rows: [
      [
        `**${files.length} files, ${refused.length} not read**`,
        ...[words, percent(inFields), percent(sum(read, 'lost') / words)],
        ...[(sum(read, 'score') / read.length).toFixed(2), ''],
        (sum(files, 'milliseconds') / files.length).toFixed(0),
      ],
      ...rows.map(({ file, all, score, doubts, milliseconds, ...row }) => [
        ...[file, all, percent(row.inFields / all), percent(row.lost / all), score.toFixed(2)],
        ...[doubts.map(({ code }) => code).join(' '), milliseconds.toFixed(0)],
      ]),
    ],
    gates: [
      {
        name: `${name}: words in fields`,
        value: percent(inFields),
        limit: percent(bars.inFields),
        ok: inFields >= bars.inFields,
      },
      none('files with four ranges of dates and no job', jobless),
      none(`files that lose more than ${percent(bars.lost)} of their words`, losing),
    ],
    notes: refused.map((file) => `${file.file}: ${file.refused}`),
  }
}

/**
 * @param {object} _ options of the command
 * @param {string[]} folders
 * @returns {Promise<object[]>} a table of the files of each folder
 */
export async function run(_, folders) {
  if (folders.length === 0) throw new Error('Name a folder: npm run bench -- import-folder FOLDER')
  const importer = await openParts({ more: parts })
  const tables = []
  for (const folder of folders) tables.push(await judgeFolder(folder, importer))
  return tables
}
