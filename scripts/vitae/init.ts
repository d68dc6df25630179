import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import schema from '@/public/schema/resume.json' with { type: 'json' }
import { exitCodes } from './exit-codes'
import { type CommandResult, failed } from './result'
import starter from './starter.json' with { type: 'json' }
import { reasonOf, say } from './streams'

const manifest = 'package.json'

/** Returns the Action of this version, as workflows name it; its owner is in the manifest of the package, or unknown. */
async function actionName(): Promise<string> {
  const { repository, version } = JSON.parse(
    await readFile(new URL(`../${manifest}`, import.meta.url), 'utf8'),
  )
  return `${String(repository ?? 'OWNER/vitae').replace(/^github:/, '')}@v${version}`
}

const contentOf = (value: unknown) =>
  `${Array.isArray(value) ? value.join('\n') : JSON.stringify(value, null, 2)}\n`

/** Writes a CV to begin with, the schema of its fields, and a workflow that publishes it; never over a file. */
export async function init(folder: string): Promise<CommandResult> {
  const action = await actionName()
  const files = Object.entries({ ...starter, 'resume.schema.json': schema })
  const found = files.filter(([name]) => existsSync(join(folder, name))).map(([name]) => name)
  if (found.length > 0) {
    const reason = `${found.join(', ')} ${found.length > 1 ? 'exist' : 'exists'} already in ${folder}.`
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
  if (action.startsWith('OWNER/'))
    say(`Put where Vitae is on GitHub in place of "${action}" in .github/workflows/cv.yml.`)
  const report = { output: folder, files: files.map(([name]) => name) }
  return { ok: true, code: exitCodes.done, report, text: null }
}
