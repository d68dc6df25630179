import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createResume } from '@/lib/resume/create'
import { createIdGenerator } from '@/lib/resume/ids'
import { deleteAccount } from '@/lib/server/accounts/delete-account'
import { invitePerson } from '@/lib/server/accounts/invite-person'
import { createKey } from '@/lib/server/accounts/keys/create-key'
import { saveAiKey } from '@/lib/server/ai/save-ai-key'
import { createByEmail } from '@/lib/server/documents/by-email/create-by-email'
import { saveDocument } from '@/lib/server/documents/save-document'
import { fileKey } from '@/lib/server/files/file-types'
import { createLink, readLink } from '@/lib/server/files/links'
import { openEmbeddedItems } from '@/lib/server/items/embedded/open-items'
import type { Items } from '@/lib/server/items/item-types'
import type { OwnerId } from '@/lib/server/owner'
import { storedPdfKey } from '@/lib/server/pdf/stored-files'
import { takeExport } from '../support/take-export'
import type { Browser } from './support/browser'
import {
  collectFiles,
  createMailbox,
  filesWith,
  openAccounts,
  password,
  runDeletionJob,
} from './support/open-accounts'
import { totpCode } from './support/totp'

const canary = 'zanzibarcanary'
const email = `${canary}@example.org`
let accounts: Awaited<ReturnType<typeof openAccounts>>
let mailbox = createMailbox()

beforeEach(async () => {
  mailbox = createMailbox()
  accounts = await openAccounts({ mail: mailbox.mail })
})
afterEach(() => accounts.close())

async function signUp(browser: Browser, address: string, name: string): Promise<OwnerId> {
  const up = await browser.post('/sign-up', { name, email: address, password })
  await browser.post('/sign-up/confirm', { flow: up.data.flow, code: mailbox.codeFor(address) })
  const principal = await accounts.identity.principalOf(browser.request())
  if (!principal) throw new Error('Nobody is signed in')
  return principal.userId
}

/** Leaves something of a person everywhere that keeps anything. */
async function leaveTraces(browser: Browser, address: string, word: string): Promise<OwnerId> {
  // A sign-up that was never confirmed, guesses, an invitation, a mail in the outbox.
  await browser.post('/sign-up', { name: word, email: address, password })
  await invitePerson(accounts.ports, { email: address })
  const owner = await signUp(browser, address, `${word} Example`)
  await accounts.browser().post('/sign-in', { email: address, password: 'a wrong guess here' })
  const totp = (await browser.post('/totp/begin', { password })).data
  await browser.post('/totp/confirm', { code: totpCode(String(totp.secret)) })
  await browser.post('/email', { email: `other-${address}` })
  await browser.post('/passkey/add/options')
  await browser.post('/password/forgot', { email: address })
  await accounts.identity.settle()
  const { items, files } = accounts.ports
  await items.put(
    { pk: 'outbox', sk: word, data: { to: address, subject: word, text: word } },
    'any',
  )
  const ids = createIdGenerator()
  const document = createResume(ids)
  document.content.basics.name = `${word} of the documents`
  await saveDocument(accounts.ports, owner, {
    id: document.id,
    document,
    baseVersion: 0,
    operationId: ids.document(),
  })
  const flat = { name: word, email: address }
  const simple = { flat, operationId: ids.document(), newId: ids.document() }
  expect((await createByEmail(accounts.ports, owner, simple)).ok).toBe(true)
  const key = storedPdfKey(owner, document.id, 1, 'a'.repeat(64))
  await files.put(key, Buffer.from(`%PDF ${word}`), 'application/pdf')
  await createLink(accounts.ports, owner, key, { fileName: `${word}.pdf`, seconds: 3_600 })
  const ownKey = {
    provider: 'openai',
    key: `sk-${word}`,
    model: word,
    embeddingModel: null,
  } as const
  await saveAiKey(accounts.ports, owner, ownKey)
  const maker = await accounts.identity.principalOf(browser.request())
  const asked = { name: word, scopes: ['read' as const], expiresInDays: null }
  if (maker) await createKey(accounts.ports, maker, ids.document(), asked)
  const vector = { id: word, kind: 'bullet', values: Float32Array.from([1, 2]) }
  await accounts.ports.vectors.upsert(owner, { model: 'm', dimensions: 2 }, [vector])
  await accounts.ports.jobs.enqueue({ id: `${word}-job`, kind: 'other', payload: {} })
  return owner
}

async function scanItems(items: Items): Promise<string> {
  let text = ''
  let cursor: string | null = null
  do {
    const page: Awaited<ReturnType<Items['scan']>> = await items.scan({ limit: 500, cursor })
    text += page.items
      .filter(({ pk }) => !/^(?:job|erased-owner)#/.test(pk))
      .map((item) => JSON.stringify(item))
      .join('\n')
    cursor = page.cursor
  } while (cursor)
  return text
}

const fresh = () => ({ signedInAt: Date.now() })

describe('deleting an account', () => {
  it('leaves nothing of the person anywhere, and everybody else as they were', async () => {
    const [browser, other] = [accounts.browser(), accounts.browser()]
    const bo = await leaveTraces(other, 'bo@example.org', 'bystander')
    const owner = await leaveTraces(browser, email, canary)
    const folder = accounts.ports.configuration.dataFolder
    expect(filesWith(folder, canary).length).toBeGreaterThan(2)
    const bystanders = (await scanItems(accounts.ports.items)).split('bystander').length

    expect(
      await deleteAccount(accounts.ports, owner, { signedInAt: Date.now() - 601_000 }),
    ).toEqual({
      ok: false,
      code: 'proof-needed',
    })
    expect(await deleteAccount(accounts.ports, owner, fresh())).toEqual({ ok: true, value: null })
    expect(await accounts.identity.principalOf(browser.request())).toBeNull()
    const again = await accounts.browser().post('/sign-in', { email, password })
    expect(again.status).toBe(401)

    await accounts.ports.items.delete({ pk: `job#${canary}-job`, sk: 'job' }, 'any')
    const left = await scanItems(accounts.ports.items)
    expect(left).not.toContain(canary)
    expect(left).not.toContain(owner)
    await collectFiles(accounts.ports)
    expect(filesWith(folder, canary)).toEqual([])
    expect(filesWith(folder, 'bystander')).toContain('vectors.sqlite')

    expect(left.split('bystander').length).toBe(bystanders)
    expect(await accounts.identity.principalOf(other.request())).toMatchObject({ userId: bo })
    // The address is free again, for another person.
    expect(await signUp(accounts.browser(), email, 'Somebody')).not.toBe(owner)
  })

  it('is finished by its job when a crash cuts it short, at any place', {
    tags: ['nightly'],
    timeout: 120_000,
  }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'vitae-cut-'))
    const items = openEmbeddedItems({ file: join(folder, 'items.sqlite'), now: Date.now })
    let deletes = 0
    let cut = Number.POSITIVE_INFINITY
    const crashing: Items = {
      ...items,
      async delete(key, expected) {
        if (deletes++ >= cut) throw new Error('The power is gone')
        return items.delete(key, expected)
      },
    }
    await accounts.close()
    accounts = await openAccounts({ mail: mailbox.mail, overrides: { items: crashing } })
    let rounds = 0
    for (let isCut = true; isCut; rounds++) {
      const browser = accounts.browser(`198.51.100.${rounds}`)
      const owner = await leaveTraces(browser, email, canary)
      deletes = 0
      cut = rounds
      isCut = await deleteAccount(accounts.ports, owner, fresh()).then(
        () => false,
        () => true,
      )
      cut = Number.POSITIVE_INFINITY
      expect(await items.get({ pk: `job#delete-account:${owner}:60`, sk: 'job' })).not.toBeNull()
      // Whoever is half deleted cannot get in.
      expect(await accounts.identity.principalOf(browser.request())).toBeNull()
      await runDeletionJob(accounts.ports, owner)
      await items.delete({ pk: `job#${canary}-job`, sk: 'job' }, 'any')
      const left = await scanItems(items)
      expect(left).not.toContain(canary)
      expect(left).not.toContain(owner)
    }
    expect(rounds).toBeGreaterThan(10)
    items.close()
    rmSync(folder, { recursive: true })
  })

  it('takes what a request under way has written after all', async () => {
    const browser = accounts.browser()
    const owner = await signUp(browser, email, canary)
    await deleteAccount(accounts.ports, owner, fresh())
    await accounts.ports.items.put(
      { pk: `owner#${owner}`, sk: 'body#x', data: { word: canary } },
      'any',
    )
    await accounts.ports.items.put(
      { pk: `owner#${owner}`, sk: 'idempotency#x', data: { owner, word: canary } },
      'any',
    )
    await runDeletionJob(accounts.ports, owner)
    expect(await scanItems(accounts.ports.items)).not.toContain(canary)
  })

  it('ends links to files at once', async () => {
    const owner = await signUp(accounts.browser(), email, canary)
    const key = fileKey('exports', owner, 'x.pdf')
    await accounts.ports.files.put(key, Buffer.from('pdf'), 'application/pdf')
    const token = await createLink(accounts.ports, owner, key, { fileName: 'x.pdf', seconds: 60 })
    await deleteAccount(accounts.ports, owner, fresh())
    expect(await readLink(accounts.ports, token)).toBeNull()
  })
})

it('exports everything, and no secret', async () => {
  const browser = accounts.browser()
  const owner = await leaveTraces(browser, email, canary)
  const files = await takeExport(accounts.ports, owner)
  const names = Object.keys(files)
  expect(names.filter((name) => name.startsWith('cvs/'))).toHaveLength(2)
  expect(names).toEqual(
    expect.arrayContaining([
      'manifest.json',
      'README.txt',
      'hashes.txt',
      'data/account.jsonl',
      'data/known-devices.jsonl',
    ]),
  )
  const text = (name: string) => Buffer.from(files[name] ?? []).toString()
  const [account] = text('data/account.jsonl').trim().split('\n')
  expect(JSON.parse(account ?? '')).toMatchObject({
    id: owner,
    email,
    name: `${canary} Example`,
    signInMethods: [{ kind: 'password' }],
    sessions: [{ browser: 'Test browser' }],
  })
  const documents = names.filter((name) => name.startsWith('data/documents/'))
  expect(documents.map(text).join('')).toContain(`${canary} of the documents`)
  expect(text('data/notifications.jsonl')).toContain(canary)
  expect(text('data/notification-settings.jsonl')).toContain('"language":"en"')
  const pdf = names.find((name) => name.startsWith('files/processed/kept-'))
  expect(text(pdf ?? '')).toBe(`%PDF ${canary}`)
  const everything = names
    .filter((name) => name !== 'README.txt')
    .map(text)
    .join('\n')
  const cookie = decodeURIComponent(browser.cookies.get('vitae') ?? 'x').split('.')[0] ?? 'x'
  expect(everything).not.toContain(cookie)
  expect(everything).not.toContain(password)
  expect(everything).not.toMatch(/secret|passwordHash|token/i)
})
