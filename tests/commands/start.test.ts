import { execFile, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
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
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const address = other.address()
    const port = typeof address === 'object' && address ? address.port : 0
    const { code, lines } = await startAndFail({ PORT: String(port), VITAE_DATA: tmpdir() })
    other.close()
    expect(code).toBe(1)
    expect(lines).toEqual([expect.stringMatching(`^Port ${port} is taken`)])
  })

  it('when the port is none', async () => {
    for (const port of ['web', '0', '70000', '-1', '30 00']) {
      const { code, lines } = await startAndFail({ PORT: port, VITAE_DATA: tmpdir() })
      expect(code).toBe(1)
      expect(lines).toEqual([expect.stringMatching(/^PORT is ".*", but a port is a number/)])
    }
  })

  it('when the data folder cannot be written', async () => {
    const { code, lines } = await startAndFail({ PORT: '3999', VITAE_DATA: join(script, 'data') })
    expect(code).toBe(1)
    expect(lines).toEqual([expect.stringMatching(/^The data folder .* cannot be written/)])
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
