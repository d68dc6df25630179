import { spawn } from 'node:child_process'
import { afterAll, expect, it } from 'vitest'
import { loadEngineBundle } from '@/lib/pdf/engine/testing/engine-bundle'
import type { Configuration } from '@/lib/server/config/configuration-types'
import { toOwnerId } from '@/lib/server/owner'
import { type OpenedPorts, openEmbeddedPorts } from '@/lib/server/ports'
import { createWorkspace } from '@/lib/server/workspaces/create-workspace'
import { readWorkspace } from '@/lib/server/workspaces/workspace-rows'
import { serverCommands } from '@/scripts/vitae/server/commands'
import { openAccounts, password, signUp } from '../identity/support/open-accounts'
import { root } from '../support/source-files'

// `npm run vitae -- reset-password` and the like, beside a running server.

const fresh = 'a violet kettle sails home'

/** A command as the bundle runs it, on a home of its own in the server's folder. */
async function run([name, ...words]: string[], changes: Partial<Configuration> = {}) {
  const configuration = { ...accounts.ports.configuration, ...changes }
  let opened: OpenedPorts | null = null
  let output = ''
  let errors = ''
  const status = await serverCommands
    .find((command) => command.name === name)
    ?.run(words, {
      configuration,
      async openEmbeddedPorts() {
        opened ??= await openEmbeddedPorts(configuration)
        return opened
      },
      print: (line) => {
        output += `${line}\n`
      },
      say: (line) => {
        errors += `${line}\n`
      },
    })
  await (opened as OpenedPorts | null)?.close()
  return { status, output, errors }
}

async function spawnVitae(words: string[]) {
  const child = spawn(process.execPath, ['scripts/vitae.mjs', ...words], {
    cwd: root,
    env: { ...process.env, VITAE_DATA: accounts.ports.configuration.dataFolder },
  })
  let output = ''
  child.stdout.on('data', (chunk) => {
    output += chunk
  })
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { status, output }
}

await loadEngineBundle()
const accounts = await openAccounts()
await signUp(accounts.browser(), 'first@example.org')
await signUp(accounts.browser(), 'ada@example.org')
afterAll(() => accounts.close())

it('ends with 2 at words that it does not know, and with 4 without a data folder', async () => {
  for (const words of [
    ['reset-password'],
    ['reset-password', 'a@example.org', 'b'],
    ['grant', 'ada@example.org'],
    ['grant', 'ada@example.org', 'king'],
    ['grant', 'ada@example.org', 'plan'],
    ['grant', 'ada@example.org', 'plan', 'gold'],
    ['revoke', 'ada@example.org', 'plan', 'free'],
    ['revoke', '--all', 'operator'],
    ['invite', 'nobody'],
    ['key', 'ada@example.org'],
    ['key', 'make', 'ada@example.org', '--scopes', 'fly'],
    ['key', 'make', 'ada@example.org', '--days', '0'],
    ['key', 'make', 'ada@example.org', '--for', 'ever'],
    ['account', 'ada@example.org'],
    ['account', 'disable'],
    ['account', 'toString', 'ada@example.org'],
    ['account', 'erase', 'ada@example.org', '--all'],
    // Unicode lower-cases the first character to a "k".
    ['invite', '\u212aim@example.org'],
    ['grant', '\u212aim@example.org', 'operator'],
    ['reset-password', '\u212aim@example.org'],
  ]) {
    const { status, errors } = await run(words)
    expect(status, words.join(' ')).toBe(2)
    expect(errors).toContain(`Usage: vitae ${words[0]}`)
  }
  const dataFolder = `${accounts.ports.configuration.dataFolder}/none`
  const absent = await run(['reset-password', 'ada@example.org'], { dataFolder })
  expect([absent.status, absent.errors]).toEqual([4, expect.stringContaining('VITAE_DATA')])
})

it('makes a link for a new password, from a process of its own', async () => {
  const made = await spawnVitae(['reset-password', 'Ada@example.org'])
  expect(made.status).toBe(0)
  const [, token] = /^http:\/\/\S+\/reset-password#([\w-]{43})\n$/.exec(made.output) ?? []
  const browser = accounts.browser()
  expect((await browser.post('/password/reset', { token, password: fresh })).status).toBe(200)
  const answer = await browser.post('/sign-in', { email: 'ada@example.org', password: fresh })
  expect(answer.status).toBe(200)
  const nobody = await run(['reset-password', 'nobody@example.org'])
  expect([nobody.status, nobody.output]).toEqual([3, ''])
})

it('makes operators, and members of them again', async () => {
  const groups = async () => {
    // A session that is kept sees it within five seconds; a new one at once.
    const browser = accounts.browser()
    await browser.post('/sign-in', { email: 'ada@example.org', password: fresh })
    return (await accounts.identity.principalOf(browser.request()))?.groups
  }
  expect(await groups()).toEqual(['member'])
  expect((await run(['grant', 'ada@example.org', 'operator'])).status).toBe(0)
  expect(await groups()).toEqual(['member', 'operator'])
  expect((await run(['revoke', 'ADA@example.org', 'operator'])).status).toBe(0)
  expect(await groups()).toEqual(['member'])
  expect((await run(['grant', 'nobody@example.org', 'operator'])).status).toBe(3)
})

it('gives plans', async () => {
  const plan = async () => {
    const browser = accounts.browser()
    await browser.post('/sign-in', { email: 'ada@example.org', password: fresh })
    return (await accounts.identity.principalOf(browser.request()))?.plan
  }
  expect(await plan()).toBeNull()
  expect((await run(['grant', 'ADA@example.org', 'plan', 'standard'])).status).toBe(0)
  expect(await plan()).toBe('standard')
  expect((await run(['grant', 'ada@example.org', 'plan', 'unlimited'])).status).toBe(0)
  expect(await plan()).toBe('unlimited')
  expect((await run(['grant', 'nobody@example.org', 'plan', 'free'])).status).toBe(3)
})

it('gives plans to workspaces, by their ids', async () => {
  const person = toOwnerId(accounts.ports.ids.document())
  const id = accounts.ports.ids.document()
  await createWorkspace(accounts.ports, person, { id, name: 'School' })
  expect((await run(['grant', id, 'plan', 'standard'])).status).toBe(0)
  expect((await readWorkspace(accounts.ports, toOwnerId(id)))?.plan).toBe('standard')
  expect((await run(['grant', id, 'plan', 'gold'])).status).toBe(2)
  expect((await run(['grant', id, 'operator'])).status).toBe(2)
  expect((await run(['grant', person, 'plan', 'standard'])).status).toBe(3)
})

it('invites, where somebody can be invited', async () => {
  const made = await run(['invite', 'new@example.org'], { signup: 'invite' })
  expect(made.status).toBe(0)
  const [, token] = /\/sign-up#invitation=([\w-]{43})\n$/.exec(made.output) ?? []
  const answer = await accounts.browser().post('/invitation', { token })
  expect(answer.data).toEqual({ email: 'new@example.org' })
  expect((await run(['invite', 'ada@example.org'], { signup: 'invite' })).status).toBe(3)
  const closed = await run(['invite', 'other@example.org'], { signup: 'closed' })
  expect([closed.status, closed.errors]).toEqual([3, expect.stringContaining('VITAE_SIGNUP')])
})

it('makes keys of the API that act as their person, within their scopes', async () => {
  const made = await run(['key', 'make', 'ADA@example.org', '--scopes', 'read', '--days', '2'])
  expect(made.status).toBe(0)
  const principal = await accounts.identity.principalOf(
    new Request('http://localhost/api/v1/me', {
      headers: { authorization: `Bearer ${made.output.trim()}` },
    }),
  )
  expect(principal).toMatchObject({ via: 'key', email: 'ada@example.org', scopes: ['read'] })
  const asJson = await run(['key', 'make', 'ada@example.org', '--name', 'Backup', '--json'])
  expect(JSON.parse(asJson.output)).toMatchObject({
    name: 'Backup',
    scopes: ['read', 'write'],
    expiresAt: null,
    key: expect.any(String),
  })
  expect((await run(['key', 'make', 'nobody@example.org'])).status).toBe(3)
})

it('signs out, disables, enables and erases the account of somebody, but not the last operator’s', async () => {
  const email = 'leaver@example.org'
  const browser = accounts.browser()
  await signUp(browser, email)
  const signIn = async () => {
    const answer = await browser.post('/sign-in', { email, password })
    return answer.data.code ?? answer.data.next
  }
  // A session that is cached ends within five seconds; the cache forgets with the next sign-in.
  for (const [action, outcome] of [
    ['sign-out', 'done'],
    ['disable', 'account-disabled'],
    ['enable', 'done'],
    ['erase', 'wrong-credentials'],
  ] as const) {
    const done = await run(['account', action, 'Leaver@example.org'])
    expect([done.status, done.output], action).toEqual([0, ''])
    expect(done.errors).toContain(email)
    expect(await signIn(), action).toBe(outcome)
  }
  expect((await run(['account', 'erase', email])).status).toBe(3)
  const last = await run(['account', 'disable', 'first@example.org'])
  expect([last.status, last.errors]).toEqual([3, expect.stringContaining('only operator')])
})
