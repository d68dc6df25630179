import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openEmbeddedPorts } from '../ports'
import { testConfiguration } from '../testing/test-ports'
import { refuseWithoutAccounts } from './refuse-incomplete'

let folder: string
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vitae-incomplete-'))
  const ports = await openEmbeddedPorts(testConfiguration(folder))
  await ports.items.put(
    {
      pk: 'owner#ada',
      sk: 'person',
      index: { gsi1pk: 'people', gsi1sk: 'ada@example.org ada' },
      data: {},
    },
    'any',
  )
  await ports.secrets.read('session')
  await ports.close()
  writeFileSync(join(folder, 'accounts.sqlite'), 'there')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const lose = (part: string, state: 'missing' | 'empty') => {
  rmSync(join(folder, part), { recursive: true })
  if (state === 'empty' && part === 'secrets') mkdirSync(join(folder, part))
  else if (state === 'empty') writeFileSync(join(folder, part), '')
}
const open = async () => (await openEmbeddedPorts(testConfiguration(folder))).close()

describe('a data folder that was in use', () => {
  it('is taken as it is while it is whole', async () => {
    refuseWithoutAccounts(folder)
    await open()
  })

  it.each(['missing', 'empty'] as const)(
    'is refused by everybody with %s documents',
    async (state) => {
      lose('items.sqlite', state)
      await expect(open()).rejects.toMatchObject({
        code: 'damaged',
        message: expect.stringContaining('vitae -- restore FILE --replace'),
      })
    },
  )

  it.each([
    ['accounts.sqlite', 'missing'],
    ['accounts.sqlite', 'empty'],
    ['secrets', 'missing'],
    ['secrets', 'empty'],
  ] as const)('is refused by a server where its %s are %s', (part, state) => {
    lose(part, state)
    expect(() => refuseWithoutAccounts(folder)).toThrow(`damaged: ${part}`)
  })
})

it('takes a folder whose first start was cut off for a new one', async () => {
  for (const part of ['items.sqlite', 'accounts.sqlite', 'secrets', 'files', 'items.sqlite-wal']) {
    rmSync(join(folder, part), { recursive: true, force: true })
  }
  writeFileSync(join(folder, 'items.sqlite'), '')
  refuseWithoutAccounts(folder)
  await open()
})
