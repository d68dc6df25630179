// `npm run bench [-- name…] [folder…]`: runs the benches, prints their tables as Markdown, writes JSON under
// bench-results/. A gate that does not hold makes the exit code 1; a target is only printed. A round (`.round.mjs`)
// takes many minutes, or reads folders that have to be named, and runs only when it is named. A folder has a slash in
// it. `--without` is for the bench of the grounding check, `--generate` and `--without-tags` for that of the import,
// `--set` for both.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { ensureInstalled } from './support/install.mjs'
import { requireNode } from './support/node-version.mjs'
import { root } from './support/root.mjs'
import { continueOnBundledNode } from './support/run.mjs'

requireNode()
await ensureInstalled({ development: true })
await continueOnBundledNode()

const folder = join(root, 'tests', 'bench')
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    without: { type: 'string', multiple: true },
    set: { type: 'string', multiple: true },
    generate: { type: 'boolean' },
    'without-tags': { type: 'boolean' },
  },
})
const [asked, folders] = [false, true].map((isFolder) =>
  positionals.filter((one) => one.includes('/') === isFolder),
)
const benches = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap((entry) =>
    readdirSync(join(folder, entry.name))
      .filter((file) => /\.(bench|round)\.mjs$/.test(file))
      .map((file) => ({
        name: file.replace(/\.(bench|round)\.mjs$/, ''),
        isRound: file.endsWith('.round.mjs'),
        path: join(folder, entry.name, file),
      })),
  )
  .filter(({ name, isRound }) => (asked.length === 0 ? !isRound : asked.includes(name)))

if (benches.length === 0) {
  console.error('No bench has that name.')
  process.exit(2)
}

/** Formats the figures of one bench as a Markdown table, its gates below. */
function markdown({ title, columns, rows, gates = [], notes = [] }) {
  const table = [columns, columns.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
  const verdicts = gates.map(
    ({ name, value, limit, ok }) =>
      `- gate ${name}: ${value} (limit ${limit}) ${ok ? 'holds' : 'MISSED'}`,
  )
  return [`\n## ${title}\n`, table, '', ...verdicts, ...notes.map((note) => `- ${note}`)].join('\n')
}

const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}, ${process.platform} ${process.arch}`
console.log(`Machine: ${machine}`)
mkdirSync(join(root, 'bench-results'), { recursive: true })

let missed = 0
for (const { name, path } of benches) {
  const { run } = await import(pathToFileURL(path).href)
  for (const result of [await run(options, folders)].flat()) {
    console.log(markdown(result))
    missed += (result.gates ?? []).filter((gate) => !gate.ok).length
    const file = `${name}-${result.title.toLowerCase().replace(/\W+/g, '-').slice(0, 40)}.json`
    writeFileSync(
      join(root, 'bench-results', file),
      `${JSON.stringify({ machine, at: new Date().toISOString(), ...result }, null, 2)}\n`,
    )
  }
}
process.exit(missed ? 1 : 0)
