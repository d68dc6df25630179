import type { Scope } from '@/lib/api/keys'
import { createResume } from '@/lib/resume/create'
import { createApplication } from '@/lib/resume/create-application'
import { letterFor } from '@/lib/resume/create-letter'
import { createIdGenerator } from '@/lib/resume/ids'
import { commentRows } from './comment-rows'
import { familyRowsOf } from './family-rows'
import { webhookRows } from './webhook-rows'
import { workspaceRows } from './workspace-rows'

/**
 * Access to every route of the app: a route without a row
 * fails. `foreign` is what somebody else gets for Ana's ids, `nobody` what comes without a session.
 */
export type Row = {
  /** Sent with the request; `{id}` and `{number}` are Ana's. */
  json?: unknown
  /** Put behind the address. */
  query?: string
  foreign: number[]
  nobody: number[]
  /** The scope that a key needs; `public`: none, `never`: no key opens it. */
  key: Scope | 'public' | 'never'
  /** Status codes for Ben's key, where they are not those of his session. */
  byKey?: number[]
}

const ids = createIdGenerator()
export const canary = 'Canary Quetzalcoatl'
export const document = createResume(ids)
document.content.basics.name = canary
document.title = canary
export const letter = letterFor(document, { version: 1, date: '2026-03-01', posting: null }, ids)
letter.title = canary
const resumeOfBen = createResume(ids)
export const application = createApplication(ids, '2026-03-01', { employer: canary })
/** The hash by which a picture and a sent PDF of hers are named. */
export const fileOfAna = 'a'.repeat(64)
application.content.sent = [
  {
    ...{ id: ids.node(), fileId: fileOfAna, name: `${canary}.pdf`, documentId: document.id },
    ...{ kind: 'resume', template: '', at: '2026-03-01' },
  },
]
/** Of a CV that Ana has asked for. */
export const idOfCv = ids.document()
const signedOut = { nobody: [401] }
/** The address that a CV of Ana's answers to. */
export const addressOfAna = 'ana.canary@example.org'
const flatOfBen = { name: 'Ben', email: 'ben.simple@example.org' }
const patch = { hunks: [{ kind: 'set', address: 'basics/label', before: '', after: 'x' }] }

const newKey = { name: 'Of Ben', scopes: ['admin'], expiresInDays: 1 }
/** A consent to something of Ana's, by whoever sends it. */
const consent = { request: 'client_id=x', userId: '018f0000-0000-7000-8000-00000000000a' }
const aiKey = { provider: 'openai', key: 'sk-ben', model: 'gpt-5-mini', embeddingModel: null }
const aiRequest = { kind: 'requirements', posting: 'A cook who can bake bread and keep a kitchen' }
const factOfBen = {
  ...{ entry: 'basics', about: '', question: 'How many?', text: 'Two' },
  at: '2026-03-01T12:00:00.000Z',
}
const cvOfBen = { flat: { name: 'Ben' } }
const idQuery = `?id=${idOfCv}`
const aiAccepted = { accepted: [{ id: 's1', text: 'Bakes bread', confirmed: [] }] }

const ways = { app: true, mail: false }
const ownSettings = {
  language: 'de',
  kinds: {
    'request-done': ways,
    'request-failed': ways,
    'key-created': ways,
    'new-device': ways,
    'deletion-scheduled': ways,
    'export-ended': ways,
    'application-due': ways,
    'comment-added': ways,
    'app-connected': ways,
    'webhook-disabled': ways,
  },
}

const ofOperators: Row = { key: 'admin', foreign: [403], ...signedOut }
const aiServer = { provider: 'vllm', baseUrl: null, model: 'm', embeddingModel: null }

/** Of whoever runs the installation, which Ben does not: he gets the same whatever he names. */
const operatorRows: Record<string, Row> = {
  'GET /api/v1/operator/state': ofOperators,
  'GET /api/v1/operator/counts': ofOperators,
  'GET /api/v1/operator/dead-jobs': ofOperators,
  'POST /api/v1/operator/dead-jobs/:id/retry': ofOperators,
  'DELETE /api/v1/operator/dead-jobs/:id': ofOperators,
  'GET /api/v1/operator/people': ofOperators,
  'PUT /api/v1/operator/people/:id/plan': { ...ofOperators, json: { plan: 'unlimited' } },
  'POST /api/v1/operator/people/:id/sign-out': ofOperators,
  'POST /api/v1/operator/people/:id/disable': ofOperators,
  'POST /api/v1/operator/people/:id/enable': ofOperators,
  'POST /api/v1/operator/people/:id/erase': { ...ofOperators, json: { email: 'x@example.org' } },
  'PUT /api/v1/operator/workspaces/:id/plan': { ...ofOperators, json: { plan: 'unlimited' } },
  'GET /api/v1/operator/ai-server': ofOperators,
  'PUT /api/v1/operator/ai-server': { ...ofOperators, json: aiServer },
  'DELETE /api/v1/operator/ai-server': ofOperators,
  'POST /api/v1/operator/ai-server/test': ofOperators,
}

/** For the owner of the one that the path names. */
const ofHers: Row = { key: 'write', foreign: [404], ...signedOut }
/** Begins something of one's own. */
const ofHis: Row = { key: 'write', foreign: [201], ...signedOut }

const documentRows: Record<string, Row> = {
  'GET /api/v1/resumes': { key: 'read', foreign: [200], ...signedOut },
  'POST /api/v1/resumes': { ...ofHis, json: { document: resumeOfBen } },
  'GET /api/v1/resumes/:id': { key: 'read', foreign: [404], ...signedOut },
  // An id of Ana's is free in Ben's own partition, and a save that follows nothing makes nothing.
  'PUT /api/v1/resumes/:id': { ...ofHers, json: { document, baseVersion: 1 } },
  'PATCH /api/v1/resumes/:id': { ...ofHers, json: patch },
  'DELETE /api/v1/resumes/:id': ofHers,
  'POST /api/v1/resumes/:id/restore': ofHers,
  'POST /api/v1/resumes/:id/duplicate': ofHers,
  'POST /api/v1/resumes/:id/erase': ofHers,
  'GET /api/v1/resumes/:id/versions': { key: 'read', foreign: [404], ...signedOut },
  'POST /api/v1/resumes/:id/versions': { ...ofHers, json: {} },
  'GET /api/v1/resumes/:id/versions/:number': { key: 'read', foreign: [404], ...signedOut },
  'PATCH /api/v1/resumes/:id/versions/:number': { ...ofHers, json: { name: 'x' } },
  'POST /api/v1/resumes/:id/versions/:number/restore': ofHers,
}

export const matrix: Record<string, Row> = {
  ...workspaceRows,
  ...familyRowsOf(document.id),
  ...commentRows,
  'POST /api/v1/resumes/:id/suggestions': {
    ...ofHers,
    json: {
      baseVersion: 1,
      suggestions: [{ address: 'basics/summary', text: 'Bakes bread', reason: 'Shorter' }],
    },
  },
  // Lists and changes are of whoever asks: the same answer, none of Ana's data in it.
  ...documentRows,
  'GET /api/v1/resumes/:id/pdf': { key: 'read', foreign: [404], ...signedOut },
  'POST /api/v1/resumes/:id/pdf': ofHers,
  'POST /api/v1/resumes/:id/generate-pdf': ofHers,
  // An address is somebody's own: Ana's stands for nothing of Ben's, and is free for one of his.
  'POST /api/v1/resume': { key: 'write', json: flatOfBen, foreign: [201, 409], ...signedOut },
  'GET /api/v1/resume/:email': { key: 'read', foreign: [404], ...signedOut },
  'PUT /api/v1/resume/:email': { ...ofHers, json: { phone: '1' } },
  'DELETE /api/v1/resume/:email': ofHers,
  'GET /api/v1/resume/:email/download': ofHers,
  'GET /api/v1/documents': { key: 'read', foreign: [200], ...signedOut },
  'POST /api/v1/documents/:id/sent': { ...ofHers, json: { documentId: document.id } },
  'GET /api/v1/documents/:id/sent/:sha256': { key: 'read', foreign: [404], ...signedOut },
  'GET /api/v1/resumes/:id/export': { ...ofHers, key: 'read', query: '?format=html' },
  'GET /api/v1/templates': { key: 'public', foreign: [200], nobody: [200] },
  'GET /api/v1/templates/schema': { key: 'public', foreign: [200], nobody: [200] },
  'POST /api/v1/templates/check': { json: {}, key: 'read', foreign: [200], ...signedOut },
  'POST /api/v1/imports': { ...ofHis, json: { fileName: 'cv.pdf' } },
  'GET /api/v1/imports/:id': { key: 'read', foreign: [404], ...signedOut },
  'POST /api/v1/imports/:id/resume': { ...ofHers, json: {} },
  'DELETE /api/v1/imports/:id': ofHers,
  'POST /api/v1/photos': { ...ofHis, json: {} },
  'GET /api/v1/photos': { key: 'read', foreign: [200], ...signedOut },
  'GET /api/v1/photos/:id': { key: 'read', foreign: [404], ...signedOut },
  'GET /api/v1/photos/:id/:name': { key: 'read', foreign: [404], ...signedOut },
  'POST /api/v1/photos/:id/:name/link': ofHers,
  'DELETE /api/v1/photos/:id': ofHers,
  'GET /api/v1/pictures/:sha256': { key: 'read', foreign: [404], ...signedOut },
  // A form that was signed for her is hers alone: tests/api/imports.test.ts.
  'POST /api/v1/uploads': { key: 'write', foreign: [415], ...signedOut },
  'GET /api/v1/changes': { key: 'read', foreign: [200], ...signedOut },
  // A link is its own key; one that nobody made leads nowhere.
  'GET /api/v1/files/:token': { key: 'public', foreign: [404], nobody: [404] },
  'GET /api/v1/me': { key: 'public', foreign: [200], nobody: [200] },
  'POST /api/v1/me/imports': { ...ofHis, json: { fileName: 'vitae.zip' } },
  'GET /api/v1/me/imports/:id': { key: 'read', foreign: [404], ...signedOut },
  'DELETE /api/v1/me/imports/:id': ofHers,
  'POST /api/v1/bulk-exports': {
    key: 'write',
    json: { ids: [idOfCv], format: 'pdf' },
    foreign: [422],
    ...signedOut,
  },
  'GET /api/v1/bulk-exports/:id': { key: 'read', foreign: [404], ...signedOut },
  'DELETE /api/v1/bulk-exports/:id': ofHers,
  'POST /api/v1/me/exports': { key: 'admin', foreign: [202], ...signedOut },
  'GET /api/v1/me/exports': { key: 'admin', foreign: [200], ...signedOut },
  'GET /api/v1/me/exports/:id': { key: 'admin', foreign: [404], ...signedOut },
  'DELETE /api/v1/me/exports/:id': { key: 'admin', foreign: [404], ...signedOut },
  'DELETE /api/v1/me': { key: 'never', foreign: [403], ...signedOut },
  // Each has a list of their own; an id of hers is free in his.
  'GET /api/v1/me/private-facts': { key: 'never', foreign: [200], ...signedOut },
  'PUT /api/v1/me/private-facts/:id': {
    key: 'never',
    json: factOfBen,
    foreign: [200],
    ...signedOut,
  },
  'DELETE /api/v1/me/private-facts/:id': { key: 'never', foreign: [204], ...signedOut },
  'GET /api/v1/keys': { key: 'admin', foreign: [200], ...signedOut },
  // A screen needs a fresh proof, which these sessions have not.
  'POST /api/v1/keys': { key: 'admin', json: newKey, foreign: [403], byKey: [201], ...signedOut },
  'DELETE /api/v1/keys/:id': { key: 'admin', foreign: [404], ...signedOut },
  'GET /api/v1/connected-apps': { key: 'admin', foreign: [200], ...signedOut },
  'POST /api/v1/connected-apps': { key: 'never', json: consent, foreign: [403], ...signedOut },
  'DELETE /api/v1/connected-apps/:id': { key: 'admin', foreign: [404], ...signedOut },
  // For programs with a key, never for a session.
  'POST /api/v1/auth/token': { key: 'read', json: {}, foreign: [403], byKey: [200], nobody: [401] },
  'GET /api/v1/auth/jwks': { key: 'public', foreign: [200], nobody: [200] },
  'GET /api/v1/live': { key: 'never', foreign: [200], ...signedOut },
  'GET /api/v1/notifications': { key: 'read', foreign: [200], ...signedOut },
  // An id of Ana's is none of Ben's: it is passed over.
  'POST /api/v1/notifications/read': {
    key: 'write',
    json: { ids: [document.id] },
    foreign: [200],
    ...signedOut,
  },
  'GET /api/v1/notifications/settings': { key: 'read', foreign: [200], ...signedOut },
  'PUT /api/v1/notifications/settings': {
    key: 'admin',
    json: ownSettings,
    foreign: [200],
    ...signedOut,
  },
  'GET /api/v1/shares': { key: 'read', foreign: [200], ...signedOut },
  'POST /api/v1/shares': { ...ofHers, json: { documents: [{ id: document.id }] } },
  'GET /api/v1/shares/:id': { ...ofHers, key: 'read' },
  'PATCH /api/v1/shares/:id': { ...ofHers, json: { label: 'x' } },
  'DELETE /api/v1/shares/:id': ofHers,
  ...webhookRows,
  // A link of a mail is its own key; one that nobody made ends nothing.
  'GET /api/v1/unsubscribe/:token': { key: 'public', foreign: [404], nobody: [404] },
  'POST /api/v1/unsubscribe/:token': { key: 'public', foreign: [404], nobody: [404] },
  // A page of this server reports by it: what is none is refused, with or without a key.
  'POST /api/v1/client-errors': { key: 'public', byKey: [403], foreign: [422], nobody: [403, 422] },
  'GET /api/v1/ai': { key: 'ai', foreign: [200], ...signedOut },
  'PUT /api/v1/ai/key': { key: 'admin', json: aiKey, foreign: [200], ...signedOut },
  'DELETE /api/v1/ai/key': { key: 'admin', foreign: [204], ...signedOut },
  'POST /api/v1/ai/test': { key: 'ai', foreign: [200], ...signedOut },
  'GET /api/v1/ai/requests': { key: 'ai', foreign: [200], ...signedOut },
  'POST /api/v1/ai/requests': { key: 'ai', json: aiRequest, foreign: [422], ...signedOut },
  'GET /api/v1/ai/requests/:id': { key: 'ai', foreign: [404], ...signedOut },
  'DELETE /api/v1/ai/requests/:id': { key: 'ai', foreign: [404], ...signedOut },
  'POST /api/v1/ai/requests/:id/cancel': { key: 'ai', foreign: [404], ...signedOut },
  'POST /api/v1/ai/requests/:id/retry': { key: 'ai', foreign: [404], ...signedOut },
  'POST /api/v1/ai/requests/:id/check': { ...ofHers, key: 'ai', json: aiAccepted },
  'POST /api/v1/ai/requests/:id/read': {
    ...{ ...ofHers, key: 'ai' },
    json: { suggestion: 's1', text: 'Baked bread' },
  },
  'GET /api/v1/requests': { key: 'ai', foreign: [200], ...signedOut },
  'POST /api/v1/requests': { key: 'ai', json: cvOfBen, foreign: [202], ...signedOut },
  'POST /api/v1': { key: 'ai', json: cvOfBen, foreign: [202], ...signedOut },
  'POST /api/v1/': { key: 'ai', json: cvOfBen, foreign: [202], ...signedOut },
  'GET /api/v1/requests/:id': { key: 'ai', foreign: [404], ...signedOut },
  'DELETE /api/v1/requests/:id': { key: 'ai', foreign: [404], ...signedOut },
  'POST /api/v1/requests/:id/retry': { key: 'ai', json: {}, foreign: [404], ...signedOut },
  'GET /api/v1/final': { key: 'ai', query: idQuery, foreign: [404], ...signedOut },
  'GET /api/v1/health': { key: 'public', foreign: [200], nobody: [200] },
  'GET /api/health': { key: 'public', foreign: [200], nobody: [200] },
  'GET /api/v1/metrics': { key: 'admin', foreign: [403], ...signedOut },
  'GET /api/metrics': { key: 'admin', foreign: [403], ...signedOut },
  ...operatorRows,
  'GET /api/v1/openapi.json': { key: 'public', foreign: [200], nobody: [200] },
  'GET /api/v1/docs': { key: 'public', foreign: [200], nobody: [200] },
}
