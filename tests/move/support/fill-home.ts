import { createResume } from '@/lib/resume/create'
import { createIdGenerator } from '@/lib/resume/ids'
import { createLink } from '@/lib/server/files/links'
import { fileKey } from '@/lib/server/files/types'
import type { Home } from '@/lib/server/home-types'
import { writeSessionCutoff } from '@/lib/server/identity/cognito/session-cutoff'
import { createSessionCookie, putSession } from '@/lib/server/identity/cognito/session-rows'
import { beginDevices, keepDevice } from '@/lib/server/identity/rows/devices'
import { openFlow } from '@/lib/server/identity/rows/flows'
import { storePendingAuthorization } from '@/lib/server/identity/rows/pending-authorizations'
import type { SessionPrincipal } from '@/lib/server/identity/types'
import type { OwnerId } from '@/lib/server/owner'
import { createAiRequest } from '@/lib/server/repositories/ai-requests'
import { aiServerSealPlace, putAiServerRow } from '@/lib/server/repositories/ai-server'
import { writeAiUsage } from '@/lib/server/repositories/ai-usage'
import { countEvent } from '@/lib/server/repositories/count-event'
import { putEmbeddedTexts } from '@/lib/server/repositories/embedded-texts'
import { putKeyedRequest } from '@/lib/server/repositories/idempotency'
import { putNotificationSettings } from '@/lib/server/repositories/notification-settings'
import { createNotification, putWaitingMail } from '@/lib/server/repositories/notifications'
import { sealText } from '@/lib/server/secrets/seal'
import { createKey } from '@/lib/server/services/api-keys/create-key'
import { beginImport } from '@/lib/server/services/begin-import'
import { createByEmail } from '@/lib/server/services/by-email/create-by-email'
import { createHealthCheck } from '@/lib/server/services/check-health'
import { eraseResume } from '@/lib/server/services/erase-resume'
import { invitePerson } from '@/lib/server/services/invite-person'
import { keepVersion } from '@/lib/server/services/keep-version'
import { listResumes } from '@/lib/server/services/list-resumes'
import { beginPhoto } from '@/lib/server/services/photos/begin-photo'
import { saveAiKey } from '@/lib/server/services/save-ai-key'
import { saveResume } from '@/lib/server/services/save-resume'
import { trashResume } from '@/lib/server/services/trash-resume'

const ids = createIdGenerator()

/** The key for models that everybody in these tests has. */
export const ownAiKey = 'sk-canary-of-a-person'

async function write(home: Home, owner: OwnerId, name: string): Promise<string> {
  const document = createResume(ids)
  document.content.basics.name = name
  const saving = { id: document.id, baseVersion: 0, operationId: ids.document() }
  await saveResume(home, owner, { ...saving, document })
  return document.id
}

/** One that is kept, with a version, and one that was erased. */
async function writeDocuments(home: Home, owner: OwnerId, words: string): Promise<string> {
  const gone = await write(home, owner, `${words} gone`)
  await trashResume(home, owner, { id: gone })
  await eraseResume(home, owner, { id: gone })
  const id = await write(home, owner, words)
  await keepVersion(home, owner, { id, name: 'first', reason: 'download' })
  await listResumes(home, owner, { search: words })
  return id
}

async function leaveModelRows(home: Home, owner: OwnerId, documentId: string): Promise<void> {
  const key = { provider: 'openai', key: ownAiKey, model: 'm', embeddingModel: null } as const
  await saveAiKey(home, owner, key)
  const now = home.now()
  await createAiRequest(home, owner, {
    id: ids.document(),
    kind: 'match',
    documentId,
    status: 'waiting',
    roundAt: now,
    createdAt: now,
  } as never)
  const usage = { tokens: 5, calls: 1, dollars: 0, unpriced: 0, reserved: {}, rowVersion: 0 }
  await writeAiUsage(home, owner, { day: '2026-11-20', payer: 'own', ...usage })
  await putEmbeddedTexts(home, owner, {
    id: documentId,
    version: 1,
    place: 'here',
    model: 'm',
    dimensions: 2,
    bullets: ['a'],
    profile: null,
  })
}

async function bringFiles(home: Home, owner: OwnerId, documentId: string): Promise<void> {
  const { files } = home
  const opened = await beginImport(home, owner, { id: ids.document(), fileName: 'cv.pdf' })
  if (opened.ok && files.receiveUpload) {
    await files.receiveUpload(opened.value.upload.fields, Buffer.from('%PDF brought'))
  }
  await beginPhoto(home, owner, { id: ids.document(), asked: { fileName: 'me.png' } })
  const key = fileKey('exports', owner, `${documentId}/1.pdf`)
  await files.put(key, Buffer.from(`%PDF of ${owner}`), 'application/pdf')
  await files.put(fileKey('processed', owner, 'equal'), Buffer.from('equal'), 'image/jpeg')
  await createLink(home, owner, key, { fileName: 'cv.pdf', seconds: 3_600 })
}

async function tellThings(home: Home, owner: OwnerId): Promise<void> {
  const id = ids.document()
  const told = { kind: 'key-created', keyName: 'till' } as const
  await createNotification(home, owner, { id, createdAt: home.now(), readAt: null, told })
  await putWaitingMail(home, owner, { id, createdAt: home.now(), told })
  await putNotificationSettings(home, owner, { language: 'de', kinds: null }, 'absent')
}

/** Rows of the time between a question and its answer, and of the keeper of accounts. */
async function leavePassingRows(home: Home, owner: OwnerId): Promise<void> {
  const { items, now } = home
  const answer = { fingerprint: 'x', effectId: 'y', claimedAt: 0, answer: null }
  await putKeyedRequest(home, owner, 'a key', answer, 'absent', now())
  const { round } = await beginDevices(home, owner)
  await keepDevice(home, { owner, device: 'a device', round })
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
export async function makeKey(home: Home, owner: OwnerId): Promise<string> {
  const maker: SessionPrincipal = {
    via: 'session',
    userId: owner,
    email: 'x@example.org',
    isEmailConfirmed: true,
    groups: ['member'],
    plan: null,
    sessionId: 's',
    signedInAt: home.now(),
  }
  const asked = { name: 'till', scopes: ['read' as const], expiresInDays: null }
  const made = await createKey(home, maker, ids.document(), asked)
  if (!made.ok) throw new Error(made.code)
  return made.value.key
}

/** Leaves at least one row of every kind that belongs to a person. */
export async function fillForPerson(home: Home, owner: OwnerId, words: string): Promise<string> {
  const documentId = await writeDocuments(home, owner, words)
  await leaveModelRows(home, owner, documentId)
  await bringFiles(home, owner, documentId)
  await tellThings(home, owner)
  await leavePassingRows(home, owner)
  const simple = { flat: { name: words, email: `${words}@example.org` } }
  await createByEmail(home, owner, {
    ...simple,
    operationId: ids.document(),
    newId: ids.document(),
  })
  await makeKey(home, owner)
  return documentId
}

/** Leaves at least one row of every kind that is the installation's. */
export async function fillForHouse(home: Home): Promise<void> {
  const { items, jobs } = home
  await countEvent(home, { event: 'sign-up', operation: null })
  await invitePerson(home, { email: 'invited@example.org' })
  await jobs.enqueue({ id: 'a job', kind: 'delete-account', payload: { owner: 'x' } })
  await createHealthCheck(home)()
  await openFlow({ ...home, secret: 'x' }, { kind: 'email', who: 'x', payload: null })
  await storePendingAuthorization(home, 'state', {
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
  await putAiServerRow(home, {
    provider: 'ollama',
    baseUrl: 'http://127.0.0.1:11434/v1',
    model: 'm',
    embeddingModel: null,
    sealed: await sealText(home.secrets, aiServerSealPlace, 'sk-of-the-house'),
    savedAt: 0,
  })
  const ended = { id: 'done', kind: 'x', payload: {}, state: 'done', attempts: 1, dueAt: 0 }
  await items.put({ pk: 'job#done', sk: 'job', data: { ...ended, message: '' } }, 'any')
}
