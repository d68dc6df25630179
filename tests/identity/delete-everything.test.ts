import { afterEach, beforeEach, expect, it } from 'vitest'
import { newRecord } from '@/lib/ai/reader/trust'
import { deleteAccount } from '@/lib/server/accounts/delete-account'
import { createKey } from '@/lib/server/accounts/keys/create-key'
import { readAiUsage, writeAiUsage } from '@/lib/server/ai/ai-usage-rows'
import { beginCvRequest } from '@/lib/server/ai/cv-requests/begin-cv-request'
import { putEmbeddedTexts } from '@/lib/server/ai/matching/embedded-text-rows'
import { writeAiReaders } from '@/lib/server/ai/reader/reader-rows'
import { saveAiKey } from '@/lib/server/ai/save-ai-key'
import { commentsOn } from '@/lib/server/comments/comment-rows'
import { putConnectedApp } from '@/lib/server/connected-apps/app-rows'
import { createByEmail } from '@/lib/server/documents/by-email/create-by-email'
import { eraseDocument } from '@/lib/server/documents/erase-document'
import { putSearchWords } from '@/lib/server/documents/search-rows'
import { beginExport } from '@/lib/server/exports/account/begin-export'
import { readExport } from '@/lib/server/exports/account/read-export'
import { kindOfPerson, personalKinds } from '@/lib/server/exports/archive/row-kinds'
import { bulkExports } from '@/lib/server/exports/bulk/bulk-export-rows'
import { beginImport } from '@/lib/server/imports/begin-import'
import { importUploadKey } from '@/lib/server/imports/import-files'
import type { Item } from '@/lib/server/items/item-types'
import { putKeyedRequest } from '@/lib/server/kernel/rows/idempotency'
import { ownerPartition } from '@/lib/server/kernel/rows/row-keys'
import { changeSettings, readSettings } from '@/lib/server/notifications/notification-settings'
import type { OwnerId } from '@/lib/server/owner'
import { beginPhoto } from '@/lib/server/photos/begin-photo'
import { photoUploadKey, sentKey } from '@/lib/server/photos/photo-files'
import { privateFactRows } from '@/lib/server/private-facts/private-fact-rows'
import { createDueDay } from '@/lib/server/reminders/due-day-rows'
import { createShare } from '@/lib/server/shares/create-share'
import { addVisit } from '@/lib/server/shares/share-count-rows'
import { noteChange } from '@/lib/server/webhooks/announce-changes'
import { createWebhook } from '@/lib/server/webhooks/create-webhook'
import { pingWebhook } from '@/lib/server/webhooks/list-deliveries'
import {
  bring,
  fillAccount,
  newOwner,
  type Planned,
  placeArchive,
} from '@/tests/account-data/filled-account'
import { takeArchives, takeExport } from '@/tests/support/take-export'
import {
  collectFiles,
  createMailbox,
  filesWith,
  openAccounts,
  password,
  runDeletionJob,
} from './support/open-accounts'

// After a deletion nothing of a person is left in the store: rows, files, vectors, jobs, keys.

const canary = 'quetzalcanary'
const email = `${canary}@example.org`
const mailbox = createMailbox()
let accounts: Awaited<ReturnType<typeof openAccounts>>
beforeEach(async () => {
  accounts = await openAccounts({ mail: mailbox.mail })
})
afterEach(() => accounts.close())

const planned: Planned = {
  kind: 'resume',
  words: canary,
  saves: 2,
  isTrashed: false,
  hasPhoto: true,
  hasPdf: true,
  follows: null,
}

async function signUp(): Promise<OwnerId> {
  const browser = accounts.browser()
  const up = await browser.post('/sign-up', { name: canary, email, password })
  await browser.post('/sign-up/confirm', { flow: up.data.flow, code: mailbox.codeFor(email) })
  const maker = await accounts.identity.principalOf(browser.request())
  if (!maker) throw new Error('Nobody is signed in')
  const asked = { name: canary, scopes: ['read' as const], expiresInDays: null }
  await createKey(accounts.ports, maker, accounts.ports.ids.document(), asked)
  await accounts.identity.settle()
  return maker.userId
}

/** Leaves something of everything that an account can hold. */
async function leaveEverything(owner: OwnerId) {
  const { ports } = accounts
  const { ids, now } = ports
  const plan = [planned, { ...planned, isTrashed: true }, { ...planned, isTrashed: true }]
  const [document, , erased] = await fillAccount(ports, owner, plan)
  if (!document || !erased) throw new Error('There are no documents')
  const { id } = document
  await eraseDocument(ports, owner, { id: erased.id })
  const flat = { name: canary, email }
  const newId = ids.document()
  await createByEmail(ports, owner, { flat, operationId: ids.document(), newId })
  const other = newOwner(ports)
  await fillAccount(ports, other, [planned])
  const [archive = new Uint8Array()] = await takeArchives(ports, other)
  await bring(ports, owner, archive)
  await placeArchive(ports, owner, archive)
  await takeArchives(ports, owner)
  const { id: exported } = await beginExport(ports, owner, { id: ids.document(), person: owner })
  await readExport(ports, owner, { id: exported, person: owner })
  const upload = Buffer.from(canary)
  const imported = ids.document()
  await beginImport(ports, owner, { id: imported, fileName: `${canary}.pdf` })
  await ports.files.put(importUploadKey(owner, imported), upload, 'application/octet-stream')
  const photo = ids.document()
  await beginPhoto(ports, owner, { id: photo, asked: { fileName: `${canary}.jpg` } })
  await ports.files.put(photoUploadKey(owner, photo), upload, 'application/octet-stream')
  const body = { notes: canary }
  const request = { id: ids.document(), person: owner, body, from: null }
  const asked = await beginCvRequest(ports, owner, request)
  if (!asked.ok) throw new Error(JSON.stringify(asked))
  const ownKey = { provider: 'openai', key: `sk-${canary}`, model: canary } as const
  await saveAiKey(ports, owner, { ...ownKey, embeddingModel: null })
  const usage = await readAiUsage(ports, owner, { day: '2026-11-21', payer: 'own' })
  await writeAiUsage(ports, owner, usage)
  await writeAiReaders(ports, owner, 'own', { readers: [newRecord(canary)], rowVersion: 0 })
  await putSearchWords(ports, owner, { id, version: 1, words: canary }, 'absent')
  const vectors = { model: canary, dimensions: 2, bullets: [canary], profile: null }
  await putEmbeddedTexts(ports, owner, { id, version: 1, place: 'embedded', ...vectors })
  const vector = { id: canary, kind: 'bullet', values: Float32Array.from([1, 2]) } as const
  await ports.vectors.upsert(owner, { model: canary, dimensions: 2 }, [vector])
  const answer = { status: 200, body: canary, headers: {} }
  const keyed = { fingerprint: 'x', effectId: ids.document(), claimedAt: 0, answer }
  await putKeyedRequest(ports, owner, canary, keyed, 'absent', now())
  await changeSettings(ports, owner, await readSettings(ports, owner))
  const app = {
    ...{ id: ids.document(), clientId: ids.document(), name: canary, scopes: ['read' as const] },
    ...{ redirectUri: 'https://app.example.org', createdAt: now(), lastUsedAt: null },
    ...{ code: { hash: 'x', challenge: 'y' }, refresh: { familyHash: 'x', hash: 'y' } },
  }
  await putConnectedApp(ports, owner, app, 'absent')
  const due = { day: '2030-01-01', notedAt: now(), isDone: false }
  await createDueDay(ports, owner, due, now())
  await ports.files.put(sentKey(owner, 'a'.repeat(64)), upload, 'application/pdf')
  const wanted = { documents: [{ id }], label: canary, slug: canary }
  const share = await createShare(ports, owner, ids.document(), wanted)
  if (!share.ok) throw new Error(share.code)
  await addVisit(ports, owner, share.value.id, 'views')
  const hook = { url: 'https://hooks.example.org/', events: ['document.changed' as const] }
  const webhook = await createWebhook(ports, owner, ids.document(), hook)
  if (!webhook.ok) throw new Error(webhook.code)
  await pingWebhook(ports, owner, webhook.value.id, ids.document())
  await noteChange(ports, owner, id)
  await commentsOn(id).create(ports, owner, {
    ...{ id: ids.document(), documentId: id, shareId: share.value.id, name: canary, text: canary },
    ...{ anchor: null, suggestion: null, state: 'open', replies: [], createdAt: now() },
  })
  await privateFactRows.create(ports, owner, {
    ...{ id: ids.document(), entry: 'basics', about: '', question: canary, text: canary },
    at: '2026-11-30T08:00:00.000Z',
  })
  await bulkExports.create(ports, owner, {
    ...{ id: ids.document(), status: 'failed', progress: null, documents: [id], format: 'pdf' },
    ...{ isBlind: false, skipped: 0, file: null, createdAt: now(), expiresAt: now() + 86_400_000 },
  })
  // Of a keeper of accounts elsewhere, and of a drawing that failed.
  for (const sk of ['session#x', 'tokens-ended', 'leaving', 'failed-drawing#x', 'first-pdf']) {
    await ports.items.put({ pk: ownerPartition(owner), sk, data: { words: canary } }, 'any')
  }
}

async function everyItem(): Promise<Item[]> {
  const found: Item[] = []
  let cursor: string | null = null
  do {
    const page = await accounts.ports.items.scan({ limit: 500, cursor })
    found.push(...page.items)
    cursor = page.cursor
  } while (cursor)
  return found
}

async function finishDeletion(owner: OwnerId) {
  await runDeletionJob(accounts.ports, owner)
  await collectFiles(accounts.ports)
}

async function expectNotified(owner: OwnerId) {
  const files = await takeExport(accounts.ports, owner)
  const isTold = (told: string) =>
    Object.entries(files).some(
      ([name, bytes]) => name.startsWith(`data/${told}`) && bytes.length > 0,
    )
  const told = personalKinds.flatMap((kind) => {
    if ('file' in kind.archived) return kind.archived.file
    return 'within' in kind.archived ? kind.archived.within : []
  })
  expect(told.filter((name) => !isTold(name))).toEqual([])
}

it('everything is told in an export, and a deletion leaves no word, and no id but in the mark and the jobs that did it', async () => {
  const owner = await signUp()
  await leaveEverything(owner)
  const rows = (await everyItem()).filter(({ pk }) => pk === ownerPartition(owner))
  // A kind that is new is to be left behind above: else nobody has seen that a deletion takes it.
  const kinds = new Set(rows.map(({ sk }) => kindOfPerson(sk)?.prefix ?? sk))
  expect([...kinds].sort()).toEqual(personalKinds.map(({ prefix }) => prefix).sort())
  await expectNotified(owner)
  const folder = accounts.ports.configuration.dataFolder
  expect(filesWith(folder, canary).length).toBeGreaterThan(2)

  expect((await deleteAccount(accounts.ports, owner, { signedInAt: Date.now() })).ok).toBe(true)
  await finishDeletion(owner)
  const left = (await everyItem()).filter((item) => JSON.stringify(item).includes(owner))
  expect(left.map(({ pk }) => pk).sort()).toEqual([
    `erased-owner#${owner}`,
    `job#delete-account:${owner}:1`,
    `job#delete-account:${owner}:60`,
  ])
  // The other account, whose archive was brought, has the same words and stays whole.
  const words = (await everyItem()).filter((item) => JSON.stringify(item).includes(canary))
  const others = new Set(words.map(({ pk }) => pk))
  expect([...others].filter((pk) => !pk.startsWith('owner#'))).toEqual([])
  for (const prefix of ['uploads', 'processed', 'exports', 'requests']) {
    expect((await accounts.ports.files.list(`${prefix}/${owner}/`)).files).toEqual([])
  }
  const [stays] = [...others].map((pk) => pk.slice('owner#'.length))
  expect(others.size).toBe(1)
  await deleteAccount(accounts.ports, stays as OwnerId, { signedInAt: Date.now() })
  await finishDeletion(stays as OwnerId)
  expect(filesWith(folder, canary)).toEqual([])
})
