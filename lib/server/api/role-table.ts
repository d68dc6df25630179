import 'server-only'
import { type Role, type WorkspaceAccess, workspaceAccesses } from '@/lib/api/workspaces'

/**
 * Access that an operation needs in a workspace (ADR 90). `public`: about nobody, a named workspace is not looked at. `person`:
 * about the person or the installation, a named workspace is refused. The others name who may call it in a workspace:
 * `read` every member, `propose` all but viewers, `write` those who change documents, `manage` admins and owners, `own`
 * owners.
 */
export type SpaceAccess = 'public' | 'person' | WorkspaceAccess

const allowed: Readonly<Record<WorkspaceAccess, readonly Role[]>> = {
  read: ['owner', 'admin', 'member', 'coach', 'viewer'],
  propose: ['owner', 'admin', 'member', 'coach'],
  write: ['owner', 'admin', 'member'],
  manage: ['owner', 'admin'],
  own: ['owner'],
}

/** Returns whether a role may do what an access asks for. */
export function roleAllows(role: Role, access: WorkspaceAccess): boolean {
  return allowed[access].includes(role)
}

/** Lists the access that a role has. */
export function accessesOf(role: Role): WorkspaceAccess[] {
  return workspaceAccesses.filter((access) => roleAllows(role, access))
}

const documentRows = (path: string): Record<string, SpaceAccess> => ({
  [`GET /${path}`]: 'read',
  [`POST /${path}`]: 'write',
  [`GET /${path}/:id`]: 'read',
  [`PUT /${path}/:id`]: 'write',
  [`PATCH /${path}/:id`]: 'write',
  [`DELETE /${path}/:id`]: 'write',
  [`POST /${path}/:id/restore`]: 'write',
  [`POST /${path}/:id/duplicate`]: 'write',
  [`POST /${path}/:id/erase`]: 'manage',
  [`GET /${path}/:id/versions`]: 'read',
  [`POST /${path}/:id/versions`]: 'write',
  [`GET /${path}/:id/versions/:number`]: 'read',
  [`PATCH /${path}/:id/versions/:number`]: 'write',
  [`POST /${path}/:id/versions/:number/restore`]: 'write',
})

const commentRows = (path: string): Record<string, SpaceAccess> => ({
  [`GET /${path}/:id/comments`]: 'read',
  [`POST /${path}/:id/comments`]: 'propose',
  [`POST /${path}/:id/comments/:comment/replies`]: 'propose',
  [`PATCH /${path}/:id/comments/:comment`]: 'write',
  [`DELETE /${path}/:id/comments/:comment`]: 'write',
})

/** Access of each operation, by method and template as in `operationOf`; a test holds it and the routes together. */
export const roleTable: Readonly<Record<string, SpaceAccess>> = {
  ...documentRows('resumes'),
  ...commentRows('resumes'),
  'GET /documents': 'read',
  'GET /resumes/:id/pdf': 'read',
  'POST /resumes/:id/pdf': 'write',
  'POST /resumes/:id/generate-pdf': 'write',
  'GET /resumes/:id/export': 'read',
  'POST /documents/:id/sent': 'write',
  'GET /documents/:id/sent/:sha256': 'read',
  'GET /resumes/:id/family': 'read',
  'PUT /resumes/:id/family': 'write',
  'DELETE /resumes/:id/family': 'write',
  'POST /resumes/:id/family/bring-over': 'write',
  'POST /resumes/:id/family/send': 'write',
  'POST /resumes/:id/suggestions': 'propose',

  'POST /resume': 'write',
  'GET /resume/:email': 'read',
  'PUT /resume/:email': 'write',
  'DELETE /resume/:email': 'write',
  'GET /resume/:email/download': 'write',

  'POST /bulk-exports': 'write',
  'GET /bulk-exports/:id': 'read',
  'DELETE /bulk-exports/:id': 'write',
  'POST /imports': 'write',
  'GET /imports/:id': 'write',
  'POST /imports/:id/resume': 'write',
  'DELETE /imports/:id': 'write',
  'POST /uploads': 'write',
  'POST /photos': 'write',
  'GET /photos': 'read',
  'GET /photos/:id': 'read',
  'GET /photos/:id/:name': 'read',
  'POST /photos/:id/:name/link': 'write',
  'DELETE /photos/:id': 'write',
  'GET /pictures/:sha256': 'read',
  'GET /files/:token': 'public',
  'GET /changes': 'read',
  'GET /templates': 'public',
  'GET /templates/schema': 'public',
  'POST /templates/check': 'read',

  'GET /me': 'person',
  'DELETE /me': 'person',
  'POST /me/imports': 'person',
  'GET /me/imports/:id': 'person',
  'DELETE /me/imports/:id': 'person',
  'POST /me/exports': 'person',
  'GET /me/exports': 'person',
  'GET /me/exports/:id': 'person',
  'DELETE /me/exports/:id': 'person',
  'GET /keys': 'manage',
  'POST /keys': 'manage',
  'DELETE /keys/:id': 'manage',
  // A key for one of its own tokens: with the role of its maker, whatever that is.
  'POST /auth/token': 'read',
  'GET /auth/jwks': 'public',
  'GET /notifications': 'person',
  'POST /notifications/read': 'person',
  'GET /notifications/settings': 'person',
  'PUT /notifications/settings': 'person',
  'GET /unsubscribe/:token': 'public',
  'POST /unsubscribe/:token': 'public',

  'GET /webhooks': 'manage',
  'POST /webhooks': 'manage',
  'PATCH /webhooks/:id': 'manage',
  'DELETE /webhooks/:id': 'manage',
  'POST /webhooks/:id/secret': 'manage',
  'POST /webhooks/:id/ping': 'manage',
  'GET /webhooks/:id/deliveries': 'manage',
  'POST /webhooks/:id/deliveries/:deliveryId/redeliver': 'manage',
  'GET /connected-apps': 'person',
  'POST /connected-apps': 'person',
  'DELETE /connected-apps/:id': 'person',
  'GET /shares': 'write',
  'POST /shares': 'write',
  'GET /shares/:id': 'write',
  'PATCH /shares/:id': 'write',
  'DELETE /shares/:id': 'write',

  'GET /ai': 'read',
  'PUT /ai/key': 'manage',
  'DELETE /ai/key': 'manage',
  'POST /ai/test': 'manage',
  'GET /ai/requests': 'read',
  'POST /ai/requests': 'write',
  'GET /ai/requests/:id': 'read',
  'DELETE /ai/requests/:id': 'write',
  'POST /ai/requests/:id/cancel': 'write',
  'POST /ai/requests/:id/retry': 'write',
  'POST /ai/requests/:id/check': 'write',
  'POST /ai/requests/:id/read': 'write',
  'POST /': 'write',
  'POST /requests': 'write',
  'GET /requests': 'read',
  'GET /requests/:id': 'read',
  'DELETE /requests/:id': 'write',
  'POST /requests/:id/retry': 'write',
  'GET /final': 'read',

  'GET /workspaces': 'person',
  'POST /workspaces': 'person',
  'POST /workspaces/join': 'person',
  'GET /workspaces/:id': 'read',
  'PATCH /workspaces/:id': 'manage',
  'POST /workspaces/:id/erase': 'own',
  'GET /workspaces/:id/usage': 'read',
  'POST /workspaces/:id/leave': 'read',
  'POST /workspaces/:id/hand-over': 'own',
  'GET /workspaces/:id/members': 'propose',
  'PATCH /workspaces/:id/members/:member': 'manage',
  'DELETE /workspaces/:id/members/:member': 'manage',
  'GET /workspaces/:id/invitations': 'manage',
  'POST /workspaces/:id/invitations': 'manage',
  'DELETE /workspaces/:id/invitations/:invitation': 'manage',
  'GET /workspaces/:id/sign-in': 'manage',
  'PUT /workspaces/:id/sign-in': 'manage',
  'DELETE /workspaces/:id/sign-in': 'manage',
  'POST /workspaces/:id/sign-in/domains': 'manage',
  'POST /workspaces/:id/provisioning-token': 'own',
  'DELETE /workspaces/:id/provisioning-token': 'manage',
  'GET /workspaces/:id/brand': 'read',
  'PUT /workspaces/:id/brand': 'manage',
  'DELETE /workspaces/:id/brand': 'manage',
  'POST /workspaces/:id/exports': 'manage',
  'GET /workspaces/:id/exports': 'manage',
  'GET /workspaces/:id/exports/:export': 'manage',
  'DELETE /workspaces/:id/exports/:export': 'manage',
  'GET /workspaces/:id/audit': 'manage',
  'GET /workspaces/:id/audit/check': 'manage',
  'GET /workspaces/:id/audit/export': 'manage',

  'GET /operator/state': 'person',
  'GET /operator/counts': 'person',
  'GET /operator/dead-jobs': 'person',
  'POST /operator/dead-jobs/:id/retry': 'person',
  'DELETE /operator/dead-jobs/:id': 'person',
  'GET /operator/people': 'person',
  'PUT /operator/people/:id/plan': 'person',
  'PUT /operator/workspaces/:id/plan': 'person',
  'GET /operator/ai-server': 'person',
  'PUT /operator/ai-server': 'person',
  'DELETE /operator/ai-server': 'person',
  'POST /operator/ai-server/test': 'person',
  'GET /metrics': 'person',
  'GET /health': 'public',
  'GET /openapi.json': 'public',
  'GET /docs': 'public',
}
