import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { AwsConfiguration } from '@/lib/server/config/config-aws'
import type { Configuration } from '@/lib/server/config/configuration-types'
import { lockDataFolder } from '@/lib/server/data-folder/lock'
import { openEmbeddedPorts } from '@/lib/server/ports'
import { testConfiguration } from '@/lib/server/testing/test-ports'
import { serverCommands } from '@/scripts/vitae/server/commands'
import { openMoveDoubles } from '../move/support/open-doubles'
import { type FilledSource, openFilledSource } from '../move/support/open-sides'

// `npm run vitae -- move`, as an operator has it, to doubles of AWS on loopback.

const place = mkdtempSync(join(tmpdir(), 'vitae-moves-'))
let doubles: Awaited<ReturnType<typeof openMoveDoubles>>
let aws: AwsConfiguration
let from: FilledSource
let folder: string

beforeAll(async () => {
  doubles = await openMoveDoubles()
  aws = await doubles.describe()
  from = await openFilledSource()
  folder = from.ports.configuration.dataFolder
}, 60_000)
afterAll(async () => {
  await from.close()
  await doubles.close()
  rmSync(place, { recursive: true, force: true })
})

async function move(words: string[], changes: Partial<Configuration> = {}) {
  const configuration = { ...testConfiguration('/nowhere'), aws, ...changes }
  let output = ''
  let errors = ''
  const status = await serverCommands
    .find(({ name }) => name === 'move')
    ?.run(words, {
      configuration,
      openEmbeddedPorts: () => openEmbeddedPorts(configuration),
      print: (line) => {
        output += `${line}\n`
      },
      say: (line) => {
        errors += `${line}\n`
      },
    })
  return { status, output, errors }
}

const toAws = (...more: string[]) => move(['--from', folder, '--to', 'aws', ...more])

it('ends with 2 at words that it does not know', async () => {
  for (const words of [
    [],
    ['--from', 'a'],
    ['--from', 'a', '--to', 'b'],
    ['--from', 'aws', '--to', 'aws'],
    ['--from', '--to', 'aws'],
    ['--from', 'a', '--from', 'b', '--to', 'aws'],
    ['--from', 'a', '--to', 'aws', '--fast'],
    ['a', '--from', 'a', '--to', 'aws'],
  ]) {
    const { status, errors } = await move(words)
    expect(status, words.join(' ')).toBe(2)
    expect(errors).toContain('Usage: vitae move')
  }
})

it('ends with 4 without a folder, a backend, or with a server at work', async () => {
  const absent = await move(['--from', join(place, 'none'), '--to', 'aws'])
  expect([absent.status, absent.errors]).toEqual([4, expect.stringContaining('no data folder')])
  expect(readdirSync(place)).toEqual([])
  const homeless = await move(['--from', folder, '--to', 'aws'], { aws: null })
  expect([homeless.status, homeless.errors]).toEqual([4, expect.stringContaining('ampx')])
  const unlock = lockDataFolder(folder)
  await expect(toAws()).rejects.toMatchObject({ name: 'DataFolderError', code: 'in-use' })
  unlock()
})

it('names addresses that nobody has confirmed, and moves nothing', async () => {
  const { status, errors } = await toAws()
  expect(status).toBe(3)
  expect(errors).toContain('  ada@example.org\n')
  expect(errors).toContain('--trust-addresses')
  expect(doubles.pool.users.size).toBe(0)
})

it('looks, moves, says so, and does it once', async () => {
  const looked = await toAws('--dry-run', '--trust-addresses')
  expect([looked.status, looked.output]).toEqual([0, ''])
  expect(looked.errors).toMatch(/To move: \d+ rows, 8 files \(0\.0 MB\), 2 people\./)
  expect(looked.errors).toContain('Stays behind: 2 of words (made again at the next search)')
  expect(looked.errors).toContain('Nothing was written.')
  expect(doubles.pool.users.size).toBe(0)
  const moved = await toAws('--trust-addresses')
  expect(moved.status).toBe(0)
  expect(moved.output).toMatch(/^body +4 +4 +[0-9a-f]{16} {2}[0-9a-f]{16} {2}same$/m)
  expect(moved.output).toMatch(/^ways in +2 +2 +same$/m)
  expect(moved.errors).toContain('people: 2 of 2')
  expect(moved.errors).toContain('both homes are the same')
  expect(moved.errors + moved.output).not.toContain('sk-canary')
  const again = await toAws('--trust-addresses')
  expect([again.status, again.errors]).toEqual([
    0,
    expect.stringContaining('Everything was moved before'),
  ])
})

it('comes back into a folder, where no server can begin meanwhile', {
  tags: ['nightly'],
}, async () => {
  const back = join(place, 'back')
  const looked = await move(['--from', 'aws', '--to', back, '--dry-run'])
  expect([looked.status, looked.errors]).toEqual([0, expect.stringContaining(`to ${back}.`)])
  expect(readdirSync(place)).toEqual([])
  const answer = await move(['--from', 'aws', '--to', back])
  expect([answer.status, answer.errors]).toEqual([0, expect.stringContaining('the same')])
  expect(answer.output).not.toContain('DIFFERS')
  const ports = await openEmbeddedPorts(testConfiguration(back))
  const token = await ports.identity.createResetToken('ada@example.org')
  expect(token).not.toBeNull()
  await ports.close()
})

it('says what stopped it, and that it goes on', async () => {
  const nothing = { ...(await doubles.describe()), bucket: 'nobody-has-made-this' }
  const answer = await move(['--from', folder, '--to', 'aws', '--trust-addresses'], {
    aws: nothing,
  })
  expect(answer.status).toBe(4)
  expect(answer.errors).toContain('AWS refuses')
  expect(answer.errors).toContain('it goes on where it stopped')
})
