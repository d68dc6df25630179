import { execFile, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { listenOnLoopback } from '@/tests/support/loopback-server'
import { root } from '../support/source-files'

const script = join(root, 'scripts/start.mjs')

/** Runs `npm start`'s script until it ends; for cases that must end before any install or build. */
async function startAndFail(env: Record<string, string>) {
  const child = spawn(process.execPath, [script], { cwd: root, env: { ...process.env, ...env } })
  let error = ''
  child.stderr.on('data', (chunk) => {
    error += chunk
  })
  const code = await new Promise<number | null>((resolve) => child.on('exit', resolve))
  return { code, lines: error.trim().split('\n') }
}

describe('npm start says in one sentence what cannot work', () => {
  it('when the port is taken', async () => {
    const other = createServer()
    const port = await listenOnLoopback(other)
    const { code, lines } = await startAndFail({ PORT: String(port), VITAE_DATA: tmpdir() })
    other.close()
    expect(code).toBe(1)
    expect(lines).toEqual([expect.stringMatching(`^Port ${port} is taken`)])
  })

  it('when the port is none', async () => {
    for (const port of ['web', '0', '70000', '-1', '30 00']) {
      const { code, lines } = await startAndFail({ PORT: port, VITAE_DATA: tmpdir() })
      expect(code).toBe(1)
      expect(lines).toEqual([expect.stringMatching(/^PORT is ".*", but a port must be a number/)])
    }
  })

  it('when the data folder cannot be written', async () => {
    const { code, lines } = await startAndFail({ PORT: '3999', VITAE_DATA: join(script, 'data') })
    expect(code).toBe(1)
    expect(lines).toEqual([expect.stringMatching(/^The data folder .* cannot be written/)])
  })

  it('when it would be open without an address, or over http to everybody', async () => {
    const common = { PORT: '3999', VITAE_DATA: tmpdir(), VITAE_HOST: '127.0.0.1' }
    const open = await startAndFail(common)
    expect(open).toEqual({ code: 1, lines: [expect.stringMatching(/VITAE_URL has to say/)] })
    const plain = await startAndFail({ ...common, VITAE_URL: 'http://cv.example.org' })
    expect(plain).toEqual({ code: 1, lines: [expect.stringMatching(/https only/)] })
  })

  it('when it cannot listen where it is told to', async () => {
    const { code, lines } = await startAndFail({
      PORT: '3999',
      VITAE_DATA: tmpdir(),
      VITAE_HOST: '203.0.113.1',
      VITAE_URL: 'https://cv.example.org',
    })
    expect({ code, lines }).toEqual({
      code: 1,
      lines: [expect.stringMatching(/no address of this machine/)],
    })
  })

  it('when a setting is misspelt, before sign-up is open by mistake', async () => {
    const common = { PORT: '3999', VITAE_DATA: tmpdir() }
    const { code, lines } = await startAndFail({
      ...common,
      VITAE_SINGUP: 'invite',
      vitae_scim: 'no',
    })
    expect(code).toBe(1)
    expect(lines).toEqual([
      'VITAE_SINGUP is no setting of Vitae: did you mean VITAE_SIGNUP?',
      'vitae_scim is no setting of Vitae: did you mean VITAE_SCIM?',
    ])
    const both = await startAndFail({ ...common, VITAE_SINGUP: 'invite', PORT: '0' })
    expect(both.lines).toEqual([
      'VITAE_SINGUP is no setting of Vitae: did you mean VITAE_SIGNUP?',
      'PORT is "0", but a port must be a number from 1 to 65535.',
    ])
  })

  it('all of it at once', async () => {
    const { code, lines } = await startAndFail({ PORT: '0', VITAE_TRUSTED_PROXIES: 'nearby' })
    expect(code).toBe(1)
    expect(lines).toHaveLength(2)
  })

  it('when Node is too old', async () => {
    const code = `import { requireNode } from ${JSON.stringify(join(root, 'scripts/support/node-version.mjs'))}; requireNode('20.8.1'); console.log('went on')`
    const run = promisify(execFile)(process.execPath, ['--input-type=module', '-e', code])
    await expect(run).rejects.toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(
        /^Vitae needs Node 20\.9 or newer, and this is 20\.8\.1[^\n]*\n$/,
      ),
    })
  })

  it('and goes on with a Node that is new enough', async () => {
    const code = `import { requireNode } from ${JSON.stringify(join(root, 'scripts/support/node-version.mjs'))}; for (const v of ['20.9.0', '22.23.2', '25.0.0']) requireNode(v); console.log('went on')`
    const { stdout } = await promisify(execFile)(process.execPath, [
      '--input-type=module',
      '-e',
      code,
    ])
    expect(stdout).toBe('went on\n')
  })
})
