import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { ensureInstalledApart } from './install-apart.mjs'
import { findProgram } from './programs.mjs'
import { reportsFolder } from './reports.mjs'
import { run } from './run.mjs'
import { runVitest } from './suites.mjs'
import { setNetworkTrap } from './trapped.mjs'

/**
 * The tests of the AWS backend: its types, and what it is synthesised to, where no other machine is reached.
 *
 * @param {string[]} files all but the functions as they are packed, where none is named
 * @param {Record<string, string>} env
 * @returns {Promise<{name: string, passed: number, failed: number, failures?: object[], leftOut?: string | null}>} its
 *   counts, for runSuites; each try to reach another machine counts as a failure
 */
export async function runInfra(files = [], env = {}) {
  const name = 'AWS backend'
  if (!(await ensureInstalledApart('amplify', 'the AWS backend')))
    return { name, passed: 0, failed: 1 }
  const types = await run('tsc', ['--noEmit', '-p', 'tests/infra'])
  mkdirSync(reportsFolder, { recursive: true })
  const trap = setNetworkTrap(join(reportsFolder, 'network-trap-backend.txt'))
  const result = await runVitest(name, ['--config=tests/infra/vitest.config.ts', ...files], {
    ...trap.env,
    ...env,
  })
  const caught = trap.caught()
  for (const line of caught) console.error(`${name}: ${line}`)
  return {
    ...result,
    passed: result.passed + (types.code === 0 ? 1 : 0),
    failed: result.failed + (types.code === 0 ? 0 : 1) + caught.length,
    leftOut: findProgram(['cfn-lint'])
      ? null
      : 'the rules of cfn-lint were not checked: it is not installed (pipx install cfn-lint==1.51.0)',
  }
}

const long = { VITAE_LONG: '1' }

/** The backend's functions as a deploy packs them, and the backends of other branches, each in a process of its own. */
export const longInfra = [
  ['tests/infra/bundled'],
  ['tests/infra/push'],
  ['tests/infra/branches/branch.test.ts'],
  ['tests/infra/branches/sandbox.test.ts'],
  ['tests/infra/branches/pull-request.test.ts'],
  ['tests/infra/branches/small.test.ts'],
].map((files) => () => runInfra(files, long))
