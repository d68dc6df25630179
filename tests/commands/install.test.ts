// @module-tag nightly
// The plain case on each push, with a stand-in for npm: tests/commands/start-again.test.ts.
import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, expect, it } from 'vitest'
import { hasDevelopmentPackages, isInstallWhole } from '@/scripts/support/install-state.mjs'
import { root } from '../support/source-files'

const place = mkdtempSync(join(tmpdir(), 'vitae-install-'))
// Thousands of files, twice.
afterAll(() => rmSync(place, { recursive: true, force: true }), 300_000)

it('npm itself installs once, also after it was killed', { timeout: 600_000 }, async () => {
  const clone = join(place, 'clone')
  execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${root}`, clone])
  /** Installs as `npm start` does, in a process group of its own. */
  const install = () => {
    const code = `const { ensureInstalled } = await import('./scripts/support/install.mjs'); await ensureInstalled({ development: false })`
    const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
      cwd: clone,
      detached: true,
      env: { ...process.env, npm_config_prefer_offline: 'true' },
    })
    let output = ''
    child.stdout.on('data', (chunk) => {
      output += chunk
    })
    const ended = new Promise<string>((resolve) => child.once('close', () => resolve(output)))
    return { child, ended }
  }
  const killed = install()
  while (!existsSync(join(clone, 'node_modules/next'))) await wait(50)
  await wait(2_000)
  if (killed.child.pid) process.kill(-killed.child.pid, 'SIGKILL')
  await killed.ended
  expect(isInstallWhole(clone, false)).toBe(false)
  expect(await install().ended).toContain('Installing what Vitae needs to run')
  expect([isInstallWhole(clone, false), hasDevelopmentPackages(clone)]).toEqual([true, false])
  expect(await install().ended).toBe('')
})
