import { newRecord } from '@/lib/ai/reader/trust'
import { createResume } from '@/lib/resume/create'
import { createIdGenerator } from '@/lib/resume/ids'
import { invitePerson } from '@/lib/server/accounts/invite-person'
import { createKey } from '@/lib/server/accounts/keys/create-key'
import { writeAiUsage } from '@/lib/server/ai/ai-usage-rows'
import { putEmbeddedTexts } from '@/lib/server/ai/matching/embedded-text-rows'
import { writeAiReaders } from '@/lib/server/ai/reader/reader-rows'
import { createAiRequest } from '@/lib/server/ai/requests/ai-request-rows'
import { saveAiKey } from '@/lib/server/ai/save-ai-key'
import { aiServerSealPlace, putAiServerRow } from '@/lib/server/ai/server/ai-server-rows'
import { commentsOn } from '@/lib/server/comments/comment-rows'
import { putConnectedApp } from '@/lib/server/connected-apps/app-rows'
import { registerClient } from '@/lib/server/connected-apps/register-client'
import { createByEmail } from '@/lib/server/documents/by-email/create-by-email'
import { trashDocument } from '@/lib/server/documents/change-trash'
import { eraseDocument } from '@/lib/server/documents/erase-document'
import { listDocuments } from '@/lib/server/documents/list-documents'
import { saveDocument } from '@/lib/server/documents/save-document'
import { bulkExports } from '@/lib/server/exports/bulk/bulk-export-rows'
import { fileKey } from '@/lib/server/files/file-types'
import { createLink } from '@/lib/server/files/links'
import { writeSessionCutoff } from '@/lib/server/identity/cognito/session-cutoff'
import { createSessionCookie, putSession } from '@/lib/server/identity/cognito/session-rows'
import type { SessionPrincipal } from '@/lib/server/identity/identity-types'
import { beginDevices, storeDevice } from '@/lib/server/identity/rows/devices'
import { openFlow } from '@/lib/server/identity/rows/flows'
import { storePendingAuthorization } from '@/lib/server/identity/rows/pending-authorizations'
import { beginImport } from '@/lib/server/imports/begin-import'
import { countEvent } from '@/lib/server/kernel/rows/count-event'
import { putKeyedRequest } from '@/lib/server/kernel/rows/idempotency'
import { createNotification, putWaitingMail } from '@/lib/server/notifications/notification-rows'
import { putNotificationSettings } from '@/lib/server/notifications/notification-setting-rows'
import { checkHealth } from '@/lib/server/operator/check-health'
import type { OwnerId } from '@/lib/server/owner'
import { beginPhoto } from '@/lib/server/photos/begin-photo'
import { sentKey } from '@/lib/server/photos/photo-files'
import type { Ports } from '@/lib/server/ports-types'
import { privateFactRows } from '@/lib/server/private-facts/private-fact-rows'
import { createDueDay } from '@/lib/server/reminders/due-day-rows'
import { sealText } from '@/lib/server/secrets/seal'
import { createShare } from '@/lib/server/shares/create-share'
import { addVisit } from '@/lib/server/shares/share-count-rows'
import { keepVersion } from '@/lib/server/versions/keep-version'
import { noteChange } from '@/lib/server/webhooks/announce-changes'
import { createWebhook } from '@/lib/server/webhooks/create-webhook'
import { pingWebhook } from '@/lib/server/webhooks/list-deliveries'
import { openWorkspace } from './fill-workspace'

const ids = createIdGenerator()

/** The key for models that everybody in these tests has. */
export const ownAiKey = 'sk-canary-of-a-person'

async function write(ports: Ports, owner: OwnerId, name: string): Promise<string> {
  const document = createResume(ids)
  document.content.basics.name = name
  const saving = { id: document.id, baseVersion: 0, operationId: ids.document() }
  await saveDocument(ports, owner, { ...saving, document })
  return document.id
}

/** One that is kept, with a version, and one that was erased. */
async function writeDocuments(ports: Ports, owner: OwnerId, words: string): Promise<string> {
  const gone = await write(ports, owner, `${words} gone`)
  await trashDocument(ports, owner, { id: gone })
  await eraseDocument(ports, owner, { id: gone })
  const id = await write(ports, owner, words)
  await keepVersion(ports, owner, { id, name: 'first', reason: 'download' })
  await listDocuments(ports, owner, { search: words })
  return id
}

async function leaveModelRows(ports: Ports, owner: OwnerId, documentId: string): Promise<void> {
  const key = { provider: 'openai', key: ownAiKey, model: 'm', embeddingModel: null } as const
  await saveAiKey(ports, owner, key)
  const readers = { readers: [newRecord('m')], rowVersion: 0 }
  await writeAiReaders(ports, owner, 'own', readers)
  await writeAiReaders(ports, owner, 'operator', readers)
  const now = ports.now()
  await createAiRequest(ports, owner, {
    id: ids.document(),
    kind: 'match',
    documentId,
    status: 'waiting',
    roundAt: now,
    createdAt: now,
  } as never)
  const usage = { tokens: 5, calls: 1, dollars: 0, unpriced: 0, reserved: {}, rowVersion: 0 }
  await writeAiUsage(ports, owner, { day: '2026-11-20', payer: 'own', ...usage })
  await putEmbeddedTexts(ports, owner, {
    id: documentId,
    version: 1,
    place: 'here',
    model: 'm',
    dimensions: 2,
    bullets: ['a'],
    profile: null,
  })
}

async function bringFiles(ports: Ports, owner: OwnerId, documentId: string): Promise<void> {
  const { files } = ports
  const opened = await beginImport(ports, owner, { id: ids.document(), fileName: 'cv.pdf' })
  if (opened.ok && files.receiveUpload) {
    await files.receiveUpload(opened.value.upload.fields, Buffer.from('%PDF brought'))
  }
  await beginPhoto(ports, owner, { id: ids.document(), asked: { fileName: 'me.png' } })
  const key = fileKey('exports', owner, `${documentId}/1.pdf`)
  await files.put(key, Buffer.from(`%PDF of ${owner}`), 'application/pdf')
  await files.put(fileKey('processed', owner, 'equal'), Buffer.from('equal'), 'image/jpeg')
  await files.put(sentKey(owner, 'a'.repeat(64)), Buffer.from('%PDF sent'), 'application/pdf')
  await createLink(ports, owner, key, { fileName: 'cv.pdf', seconds: 3_600 })
}

async function fillNotifications(ports: Ports, owner: OwnerId): Promise<void> {
  const id = ids.document()
  const told = { kind: 'key-created', keyName: 'till' } as const
  await createNotification(ports, owner, { id, createdAt: ports.now(), readAt: null, told })
  await putWaitingMail(ports, owner, { id, createdAt: ports.now(), told })
  await putNotificationSettings(ports, owner, { language: 'de', kinds: null }, 'absent')
  await registerClient(ports, { client_name: 'till', redirect_uris: ['https://till.example'] })
  const app = {
    ...{ id: ids.document(), clientId: ids.document(), name: 'till', scopes: ['read' as const] },
    ...{ redirectUri: 'https://till.example', createdAt: ports.now(), lastUsedAt: null },
    ...{ code: { hash: 'x', challenge: 'y' }, refresh: { familyHash: 'x', hash: 'y' } },
  }
  await putConnectedApp(ports, owner, app, 'absent')
  const due = { day: '2030-01-01', notedAt: ports.now(), isDone: false }
  await createDueDay(ports, owner, due, ports.now())
}

/** Rows of the time between a question and its answer, and of the keeper of accounts. */
async function leavePassingRows(ports: Ports, owner: OwnerId): Promise<void> {
  const { items, now } = ports
  const answer = { fingerprint: 'x', effectId: 'y', claimedAt: 0, answer: null }
  await putKeyedRequest(ports, owner, 'a key', answer, 'absent', now())
  const { round } = await beginDevices(ports, owner)
  await storeDevice(ports, { owner, device: 'a device', round })
  const { key } = createSessionCookie(owner)
  await putSession(
    items,
    key,
    {
      issuer: 'x',
      subject: 'y',
      groups: [],
      checkedUntil: 0,
      refresh: 'sealed',
      createdAt: now(),
      seenAt: now(),
      provedAt: now(),
      userAgent: '',
      renewingUntil: 0,
    },
    'absent',
  )
  await writeSessionCutoff(items, owner, 1)
  for (const sk of [
    'leaving',
    'account-export',
    'account-import#x',
    'brought#x',
    'failed-drawing#x',
  ]) {
    await items.put({ pk: `owner#${owner}`, sk, data: {} }, 'any')
  }
}

/** Makes a key for programs; answers the key itself. */
export async function makeKey(ports: Ports, owner: OwnerId): Promise<string> {
  const maker: SessionPrincipal = {
    via: 'session',
    userId: owner,
    email: 'x@example.org',
    isEmailConfirmed: true,
    groups: ['member'],
    plan: null,
    sessionId: 's',
    signedInAt: ports.now(),
  }
  const asked = { name: 'till', scopes: ['read' as const], expiresInDays: null }
  const made = await createKey(ports, maker, ids.document(), asked)
  if (!made.ok) throw new Error(made.code)
  return made.value.key
}

/** Makes a link with a readable address that somebody has opened and commented on. */
async function shareDocument(ports: Ports, owner: OwnerId, documentId: string): Promise<void> {
  const slug = `of-${documentId.slice(-12)}`
  const made = await createShare(ports, owner, ids.document(), {
    documents: [{ id: documentId }],
    slug,
  })
  if (!made.ok) throw new Error(made.code)
  await addVisit(ports, owner, made.value.id, 'views')
  await commentsOn(documentId).create(ports, owner, {
    ...{ id: ids.document(), documentId, shareId: made.value.id, name: 'Rita', text: 'Rye?' },
    ...{ anchor: null, suggestion: null, state: 'open', replies: [], createdAt: ports.now() },
  })
}

/** Makes a webhook that waits for a change and has a delivery under way. */
async function fillWebhook(ports: Ports, owner: OwnerId, documentId: string): Promise<void> {
  const events = ['document.changed' as const]
  const url = 'https://hooks.example.org/vitae'
  const made = await createWebhook(ports, owner, ids.document(), { url, events })
  if (!made.ok) throw new Error(made.code)
  await pingWebhook(ports, owner, made.value.id, ids.document())
  await noteChange(ports, owner, documentId)
}

/** Leaves at least one row of every kind that belongs to a person, and a workspace of theirs. */
export async function fillForPerson(ports: Ports, owner: OwnerId, words: string): Promise<string> {
  const documentId = await writeDocuments(ports, owner, words)
  await leaveModelRows(ports, owner, documentId)
  await bringFiles(ports, owner, documentId)
  await fillNotifications(ports, owner)
  await leavePassingRows(ports, owner)
  const simple = { flat: { name: words, email: `${words}@example.org` } }
  await createByEmail(ports, owner, {
    ...simple,
    operationId: ids.document(),
    newId: ids.document(),
  })
  await makeKey(ports, owner)
  await shareDocument(ports, owner, documentId)
  await fillWebhook(ports, owner, documentId)
  await openWorkspace(ports, owner)
  await privateFactRows.create(ports, owner, {
    ...{ id: ids.document(), entry: 'basics', about: '', question: words, text: words },
    at: '2026-11-30T08:00:00.000Z',
  })
  await bulkExports.create(ports, owner, {
    ...{ id: ids.document(), status: 'failed', progress: null, documents: [documentId] },
    ...{ format: 'pdf', isBlind: false, skipped: 0, file: null, createdAt: ports.now() },
    expiresAt: ports.now() + 86_400_000,
  })
  return documentId
}

/** Leaves at least one row of every kind that is the installation's. */
export async function fillForHouse(ports: Ports): Promise<void> {
  const { items, jobs } = ports
  await countEvent(ports, { event: 'sign-up', operation: null })
  await invitePerson(ports, { email: 'invited@example.org' })
  await jobs.enqueue({ id: 'a job', kind: 'delete-account', payload: { owner: 'x' } })
  await checkHealth(ports)
  await openFlow({ ...ports, secret: 'x' }, { kind: 'email', who: 'x', payload: null })
  await storePendingAuthorization(ports, 'state', {
    provider: 'x',
    purpose: 'sign-in',
    verifier: '',
    nonce: '',
    next: '/',
    accountId: '',
    browser: '',
  })
  const rows = [
    ['outbox', '1'],
    ['sweeps', 'x'],
    ['landed-uploads', 'uploads/x'],
    ['arrival#x', 'arrival'],
    ['vectors#x', 'x'],
  ] as const
  for (const [pk, sk] of rows) await items.put({ pk, sk, data: { at: 0 } }, 'any')
  await putAiServerRow(ports, {
    provider: 'ollama',
    baseUrl: 'http://127.0.0.1:11434/v1',
    model: 'm',
    embeddingModel: null,
    sealed: await sealText(ports.secrets, aiServerSealPlace, 'sk-of-the-house'),
    savedAt: 0,
  })
  const ended = { id: 'done', kind: 'x', payload: {}, state: 'done', attempts: 1, dueAt: 0 }
  await items.put({ pk: 'job#done', sk: 'job', data: { ...ended, message: '' } }, 'any')
}
