import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { loadEngineBundle } from '@/lib/pdf/engine/testing/engine-bundle'
import { currentFormat, writeFormat } from '@/lib/server/data-folder/data-folder-format'
import { lockDataFolder } from '@/lib/server/data-folder/lock'
import { openEmbeddedPorts } from '@/lib/server/ports'
import { testConfiguration } from '@/lib/server/testing/test-ports'
import { serverCommands } from '@/scripts/vitae/server/commands'
import { serverCommandNames } from '@/scripts/vitae/server-names.mjs'
import { root } from '../support/source-files'

// `npm run vitae -- backup` and `restore`, as an operator has them.

const place = mkdtempSync(join(tmpdir(), 'vitae-data-'))
const data = join(place, 'data')
const file = join(place, 'out.tar.gz')

async function vitae(words: string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['scripts/vitae.mjs', ...words], {
    cwd: root,
    env: { ...process.env, VITAE_DATA: data, ...env },
  })
  let errors = ''
  child.stderr.on('data', (chunk) => {
    errors += chunk
  })
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { status, errors }
}

beforeAll(async () => {
  await loadEngineBundle()
  const ports = await openEmbeddedPorts(testConfiguration(data))
  await ports.items.put({ pk: 'p', sk: 'kept', data: { words: 'kept' } }, 'any')
  await ports.close()
}, 60_000)
afterAll(() => rmSync(place, { recursive: true, force: true }))

it('has a bundle that knows every command it is asked for', () => {
  expect(serverCommands.map(({ name }) => name)).toEqual(serverCommandNames)
})

it('ends with 2 at words that it does not know', { tags: ['nightly'] }, async () => {
  for (const words of [['backup'], ['backup', 'a', 'b'], ['restore'], ['restore', 'a', '--to']]) {
    const { status, errors } = await vitae(words)
    expect(status, words.join(' ')).toBe(2)
    expect(errors).toContain(`Usage: vitae ${words[0]}`)
  }
})

it('backs up beside a running server, and never over a file', async () => {
  const unlock = lockDataFolder(data)
  const ports = await openEmbeddedPorts(testConfiguration(data))
  const { status, errors } = await vitae(['backup', file])
  expect(errors).toContain('keep it where nobody else reads it')
  expect(status).toBe(0)
  expect(existsSync(file)).toBe(true)
  expect(await vitae(['backup', file])).toMatchObject({ status: 4 })
  expect(await vitae(['restore', file, '--replace'])).toMatchObject({
    status: 4,
    errors: expect.stringContaining('stop it first'),
  })
  await ports.items.put({ pk: 'p', sk: 'later', data: {} }, 'any')
  await ports.close()
  unlock()
})

it('restores, and keeps what was there', async () => {
  expect(await vitae(['restore', file])).toMatchObject({
    status: 4,
    errors: expect.stringContaining('--replace'),
  })
  const { status, errors } = await vitae(['restore', file, '--replace'])
  expect(errors).toContain('What was there before lies in')
  expect(status).toBe(0)
  const ports = await openEmbeddedPorts(testConfiguration(data))
  const { items } = await ports.items.query({ pk: 'p', limit: 10 })
  expect(items.map(({ sk }) => sk)).toEqual(['kept'])
  await ports.close()
  expect(readdirSync(place).some((name) => name.startsWith('data.before-restore-'))).toBe(true)
})

it('ends with 3 at what is no backup, and with 4 at what is not there', {
  tags: ['nightly'],
}, async () => {
  const other = join(place, 'other.tar.gz')
  writeFileSync(other, 'no backup')
  const { status, errors } = await vitae(['restore', other, '--to', join(place, 'new')])
  expect(status).toBe(3)
  expect(errors).toContain('Nothing was changed')
  expect(existsSync(join(place, 'new'))).toBe(false)
  expect(await vitae(['restore', join(place, 'nothing')])).toMatchObject({ status: 4 })
  const nowhere = { VITAE_DATA: join(place, 'nowhere') }
  expect(await vitae(['backup', join(place, 'x')], nowhere)).toMatchObject({ status: 4 })
})

it('says in a sentence what is wrong with the data', { tags: ['nightly'] }, async () => {
  writeFormat(data, 9)
  const { status, errors } = await vitae(['backup', join(place, 'newer.tar.gz')])
  expect(status).toBe(4)
  expect(errors.trim().split('\n')).toEqual([expect.stringContaining('newer version of Vitae')])
  writeFormat(data, currentFormat)
  writeFileSync(join(data, 'items.sqlite'), 'broken'.repeat(2_000))
  const broken = await vitae(['backup', join(place, 'broken.tar.gz')])
  expect(broken.status).toBe(4)
  expect(broken.errors.trim().split('\n')).toEqual([expect.stringContaining('is damaged')])
  expect(await vitae(['backup', join(place, 'y')], { PORT: 'web' })).toMatchObject({
    status: 4,
    errors: expect.stringMatching(/^PORT is "web"/),
  })
})
