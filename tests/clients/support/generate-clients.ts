import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '@/tests/support/source-files'

const folder = join(root, 'tests/clients')
const packages = join(folder, 'node_modules')

/** As strict as TypeScript can be, and no types of ours: a program elsewhere knows nothing else. */
const compilerOptions = {
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: false,
  noEmit: true,
  target: 'ES2022',
  module: 'ESNext',
  moduleResolution: 'Bundler',
  lib: ['ES2022', 'DOM', 'DOM.Iterable'],
  types: [],
}

function run(command: string, args: string[], cwd: string): string {
  try {
    return execFileSync(process.execPath, [join(packages, command), ...args], {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
    return `${stdout}${stderr}` || String(error)
  }
}

/**
 * Makes a client of a description by each generator, beside the programs that use them.
 *
 * @returns the folder, and what the compiler has to say of it; empty: nothing
 */
export function generateClients(description: string): { made: string; errors: string } {
  const made = join(root, 'test-results/clients')
  rmSync(made, { recursive: true, force: true })
  mkdirSync(made, { recursive: true })
  cpSync(join(folder, 'programs'), made, { recursive: true })
  symlinkSync(packages, join(made, 'node_modules'))
  writeFileSync(join(made, 'openapi.json'), description)
  const files = ['openapi-fetch.ts', 'hey-api.ts']
  writeFileSync(join(made, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }))
  run('openapi-typescript/bin/cli.js', ['openapi.json', '-o', 'schema.ts'], made)
  run('@hey-api/openapi-ts/bin/run.js', ['-i', 'openapi.json', '-o', 'generated', '--silent'], made)
  return { made, errors: run('typescript/bin/tsc', ['-p', '.'], made) }
}
