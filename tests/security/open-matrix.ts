import { expect } from 'vitest'
import { nothingSpent } from '@/lib/ai/client/spent'
import { type ApiKeyRow, putApiKey } from '@/lib/server/accounts/keys/key-rows'
import { type AiRequestRow, createAiRequest } from '@/lib/server/ai/requests/ai-request-rows'
import { otherAddresses } from '@/lib/server/api/create-api'
import { commentsOn } from '@/lib/server/comments/comment-rows'
import { putConnectedApp } from '@/lib/server/connected-apps/app-rows'
import { beginExport } from '@/lib/server/exports/account/begin-export'
import { beginAccountImport } from '@/lib/server/imports/account/begin-account-import'
import { beginImport } from '@/lib/server/imports/begin-import'
import { createNotification } from '@/lib/server/notifications/notification-rows'
import { toOwnerId } from '@/lib/server/owner'
import { beginPhoto } from '@/lib/server/photos/begin-photo'
import { pictureKey, sentKey } from '@/lib/server/photos/photo-files'
import { privateFactRows } from '@/lib/server/private-facts/private-fact-rows'
import { createShare } from '@/lib/server/shares/create-share'
import { newDelivery } from '@/lib/server/webhooks/announce'
import { createWebhook } from '@/lib/server/webhooks/create-webhook'
import { deliveriesOf } from '@/lib/server/webhooks/delivery-rows'
import { createWorkspace } from '@/lib/server/workspaces/create-workspace'
import { openTestApi, sessions, type TestApi } from '@/tests/api/support/test-api'
import {
  addressOfAna,
  application,
  canary,
  document,
  fileOfAna,
  idOfCv,
  letter,
  matrix,
} from './access-rows'
import { workspaceOfAna } from './workspace-rows'

/** Something of a model's that is hers. */
const hersAsked: AiRequestRow = {
  id: document.id,
  kind: 'requirements',
  documentId: null,
  input: { kind: 'requirements', posting: canary },
  status: 'done',
  stage: null,
  round: 1,
  roundAt: Date.parse('2026-03-01T12:00:00Z'),
  found: {},
  code: null,
  retryAfter: null,
  result: {
    title: { text: canary, quote: canary },
    employer: null,
    language: 'en',
    requirements: [],
  },
  model: 'm',
  prompts: [],
  spent: nothingSpent,
  dollars: 0,
  createdAt: Date.parse('2026-03-01T12:00:00Z'),
}

/** A CV that she has asked for. */
const hersFailed: AiRequestRow = {
  ...hersAsked,
  id: idOfCv,
  kind: 'cv',
  input: { kind: 'cv', documentId: null, posting: canary, strength: 'normal' },
  status: 'failed',
  code: 'gave-up',
  model: canary,
  result: null,
}

export type Matrix = {
  api: TestApi
  /** Every route of the app, by method and template. */
  routes: string[]
}

/** The API, with a document, a letter and more of Ana's in it. */
export async function openMatrix(): Promise<Matrix> {
  const api = await openTestApi()
  const owner = toOwnerId(sessions.ana)
  const path = `/resumes/${document.id}`
  const saved = await api.ask(path, { method: 'PUT', json: { document, baseVersion: 0 } })
  expect(saved.status).toBe(200)
  const kept = await api.ask(`${path}/versions`, { method: 'POST', json: { name: canary } })
  expect(kept.status).toBe(201)
  const others = [`/resumes/${letter.id}`, `/resumes/${application.id}`]
  for (const [at, sent] of [letter, application].entries()) {
    const json = { document: sent, baseVersion: 0 }
    expect((await api.ask(others[at] ?? '', { method: 'PUT', json })).status).toBe(200)
    const version = { method: 'POST', json: { name: canary } }
    expect((await api.ask(`${others[at]}/versions`, version)).status).toBe(201)
  }
  const flat = { method: 'POST', json: { name: canary, email: addressOfAna } }
  expect((await api.ask('/resume', flat)).status).toBe(201)
  const upload = { id: document.id, fileName: `${canary}.pdf` }
  await beginImport(api.ports, owner, upload)
  await beginPhoto(api.ports, owner, { id: document.id, asked: { fileName: `${canary}.jpg` } })
  const picture = new TextEncoder().encode(canary)
  await api.ports.files.put(pictureKey(owner, fileOfAna), picture, 'image/jpeg')
  await api.ports.files.put(sentKey(owner, fileOfAna), picture, 'application/pdf')
  await beginAccountImport(api.ports, owner, { id: document.id, fileName: `${canary}.zip` })
  await beginExport(api.ports, owner, { id: document.id, person: owner })
  const shared = { documents: [{ id: document.id }], label: canary, slug: 'canary' }
  expect((await createShare(api.ports, owner, document.id, shared)).ok).toBe(true)
  for (const documentId of [document.id, letter.id]) {
    await commentsOn(documentId).create(api.ports, owner, {
      ...{ id: document.id, documentId, shareId: document.id, name: canary, text: canary },
      ...{ anchor: null, suggestion: canary, state: 'open', replies: [], createdAt: 0 },
    })
  }
  await privateFactRows.create(api.ports, owner, {
    ...{ id: document.id, entry: 'basics', about: '', question: canary, text: canary },
    at: '2026-03-01T12:00:00.000Z',
  })
  const webhook = { url: 'https://hooks.example.org/ana', events: ['comment.added' as const] }
  expect((await createWebhook(api.ports, owner, document.id, webhook)).ok).toBe(true)
  const sent = { id: document.id, webhookId: document.id, event: 'ping' as const, data: {} }
  await deliveriesOf(document.id).create(api.ports, owner, newDelivery(0, sent))
  await createAiRequest(api.ports, owner, hersAsked)
  await createAiRequest(api.ports, owner, hersFailed)
  const key: ApiKeyRow = {
    id: document.id,
    name: canary,
    prefix: 'vitae_',
    hash: 'x',
    scopes: ['read'],
    createdAt: 0,
    expiresAt: null,
    lastUsedAt: null,
  }
  await putApiKey(api.ports, owner, key, 'absent')
  const { id, createdAt } = hersAsked
  const connected = {
    id: document.id,
    clientId: 'x',
    name: canary,
    redirectUri: 'https://app.example.org/back',
    scopes: ['read' as const],
    createdAt,
    lastUsedAt: null,
    code: { hash: 'x', challenge: 'x' },
    refresh: { familyHash: 'x', hash: 'x' },
  }
  await putConnectedApp(api.ports, owner, connected, 'absent')
  const told = { kind: 'key-created', keyName: canary } as const
  await createNotification(api.ports, owner, { id, createdAt, readAt: null, told })
  const space = await createWorkspace(api.ports, owner, { id: workspaceOfAna, name: canary })
  expect(space.ok).toBe(true)
  const paths = api.api.routes.filter(
    ({ method, path: route }) => method !== 'ALL' && !route.endsWith('*'),
  )
  const known = new Set(paths.map(({ method, path: route }) => `${method} ${route}`))
  for (const [address, route] of Object.entries(otherAddresses)) {
    for (const one of [...known])
      if (one.endsWith(` ${route}`)) known.add(one.replace(route, address))
  }
  return { api, routes: [...known] }
}

/** Returns the id that replaces `:id` in an address. */
function idIn(template: string): string {
  if (template.includes('/v1/workspaces/')) return workspaceOfAna
  if (template.includes('/v1/requests/')) return idOfCv
  return template.includes('/sent') ? application.id : document.id
}

/** A route with Ana's ids in it. */
export function requestOf(route: string) {
  const [method = '', template = ''] = route.split(' ')
  const path = template
    .replace(':id', idIn(template))
    .replace(':member', sessions.ana)
    .replace(':invitation', document.id)
    .replace(':email', addressOfAna)
    .replace(':deliveryId', document.id)
    .replace(':number', '1')
    .replace(':comment', document.id)
    .replace(':name', 'print')
    .replace(':sha256', fileOfAna)
    .replace(':token', 'A'.repeat(48))
  const row = matrix[route]
  return { method, path: `${path}${row?.query ?? ''}`, row }
}
