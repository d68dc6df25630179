import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import schema from '@/public/schema/resume.json' with { type: 'json' }
import { exitCodes } from './exit-codes'
import { packageFacts } from './package-facts'
import { type CommandResult, failed } from './result'
import starter from './starter.json' with { type: 'json' }
import { reasonOf, say } from './streams'

const contentOf = (value: unknown) =>
  `${Array.isArray(value) ? value.join('\n') : JSON.stringify(value, null, 2)}\n`

/** Writes a CV to begin with, the schema of its fields, and a workflow that publishes it; never over a file. */
export async function init(folder: string): Promise<CommandResult> {
  const { repository, version } = await packageFacts()
  const action = `${repository ?? 'OWNER/vitae'}@v${version}`
  const files = Object.entries({ ...starter, 'resume.schema.json': schema })
  const found = files.filter(([name]) => existsSync(join(folder, name))).map(([name]) => name)
  if (found.length > 0) {
    const reason = `${found.join(', ')} ${found.length > 1 ? 'exist' : 'exists'} already in ${resolve(folder)}.`
    return failed(exitCodes.file, `${reason} Nothing was written.`)
  }
  try {
    for (const [name, value] of files) {
      const path = join(folder, name)
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, contentOf(value).replace('VITAE_ACTION', action), { flag: 'wx' })
    }
  } catch (error) {
    return failed(exitCodes.file, `Cannot write into ${folder}: ${reasonOf(error)}`)
  }
  if (repository === null)
    say(`Put where Vitae is on GitHub in place of "${action}" in .github/workflows/cv.yml.`)
  const report = { output: folder, files: files.map(([name]) => name) }
  const paths = files.map(([name]) => join(folder, name))
  const next = `vitae watch ${paths[0]} -o ${join(folder, 'cv.pdf')}`
  const text = `Written: ${paths.join(', ')}\nNext: put your own texts into ${paths[0]}, and run "${next}".\n`
  return { ok: true, code: exitCodes.done, report, text }
}
