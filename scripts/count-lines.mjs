// `node scripts/count-lines.mjs`: writes the table of lines in docs/figures/operation.md, once a release (docs/contributing.md).
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './support/root.mjs'
import { run } from './support/run.mjs'

const page = join(root, 'docs', 'figures', 'operation.md')
const rooms = /^(?:lib\/[^/]+|components|app|scripts|tests|amplify)(?=\/)/
const columns = ['source', 'tests', 'data']

/** Returns the column of a file: code of tests and their helpers is `tests`, all that is no code is `data`. */
function columnOf(file) {
  if (!/\.(?:[cm]?[jt]sx?|css)$/.test(file)) return 'data'
  return /^tests\/|\/testing(?:\/|\.ts$)|\.test\.tsx?$/.test(file) ? 'tests' : 'source'
}

/** Returns the number of lines; 0 of a binary file. */
function linesOf(file) {
  const text = readFileSync(join(root, file), 'utf8')
  return text.includes('\0') ? 0 : text.split('\n').length - 1
}

const { output } = await run('git', ['ls-files'], { quiet: true })
const counts = new Map()
for (const file of output.split('\n')) {
  const [room] = rooms.exec(file) ?? []
  if (!room || /\.md$|package-lock\.json$/.test(file)) continue
  const row = counts.get(room) ?? { source: 0, tests: 0, data: 0 }
  row[columnOf(file)] += linesOf(file)
  counts.set(room, row)
}

const total = { source: 0, tests: 0, data: 0 }
for (const row of counts.values()) for (const column of columns) total[column] += row[column]
const number = (value) => value.toLocaleString('en')
const line = (name, row) =>
  `| ${[name, ...columns.map((column) => number(row[column]))].join(' | ')} |`
const table = [
  `Tracked lines on ${new Date().toISOString().slice(0, 10)}, without pages of Markdown and lists of packages:`,
  '',
  `| room | ${columns.join(' | ')} |`,
  `| --- | ${columns.map(() => '---').join(' | ')} |`,
  ...[...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([room, row]) => line(room, row)),
  line('all', total),
].join('\n')

const [start, end] = ['<!-- lines -->', '<!-- end of lines -->']
const text = readFileSync(page, 'utf8')
const [before, rest] = text.split(start)
if (!rest?.includes(end)) throw new Error(`docs/figures/operation.md lacks ${start} or ${end}`)
writeFileSync(
  page,
  `${before}${start}\n${table}\n${end}${rest.slice(rest.indexOf(end) + end.length)}`,
)
console.log(table)
