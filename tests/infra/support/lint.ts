import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findProgram } from '@/scripts/support/programs.mjs'

/** cfn-lint, a program of Python; null where it is not installed, which `npm run test:infra` reports. */
export const linter = findProgram(['cfn-lint'])

/** Rules that are not followed, each with the reason. */
const ignored = {
  W3005: 'CDK and Amplify write a dependency beside the reference that implies it.',
}

/** Returns the regions in which docs/deploy.md says that the backend can be deployed. */
function readRegions(): string[] {
  const [, list = ''] =
    /\*\*Region\.\*\* One of (.+?)\./s.exec(readFileSync('docs/deploy.md', 'utf8')) ?? []
  return list.match(/[a-z]+-[a-z]+-\d/g) ?? []
}

/** Returns the findings of cfn-lint in these templates, one line each, for every region of docs/deploy.md. */
export function lint(templates: Readonly<Record<string, object>>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'vitae-lint-'))
  try {
    const files = Object.entries(templates).map(([name, template]) => {
      const file = join(folder, `${name}.json`)
      writeFileSync(file, JSON.stringify(template, null, 1))
      return file
    })
    const rules = ['--ignore-checks', ...Object.keys(ignored), '--regions', ...readRegions()]
    const args = ['--format', 'parseable', ...rules, '--', ...files]
    const { stdout, stderr, status } = spawnSync(linter ?? '', args, { encoding: 'utf8' })
    if (status !== 0 && !stdout) throw new Error(stderr)
    return stdout.split('\n').filter(Boolean)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
