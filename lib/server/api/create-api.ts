import 'server-only'
import { OpenAPIHono } from '@hono/zod-openapi'
import { getPath } from 'hono/utils/url'
import type { Ports } from '../ports-types'
import { readKeyAccess } from './access'
import { answerError, requestIdOf } from './answer-error'
import type { Api, ApiEnvironment } from './environment'
import { auditRequest } from './guards/audit-request'
import { type CapacityLimits, defaultCapacity } from './guards/capacity'
import { preflightHeaders } from './guards/cors'
import { guardRequest } from './guards/guard-request'
import { keepIdempotent } from './guards/idempotency'
import { nameRequest } from './guards/name-request'
import { noteWriters } from './guards/note-writer'
import { waitForEnd } from './guards/wait-for-end'
import { methodResponse, problemResponse, problemsOfIssues, refuse } from './problems'
import { addAccountRoutes } from './routes/account'
import { addAccountExportRoutes } from './routes/account-exports'
import { addAccountImportRoutes } from './routes/account-imports'
import { addAiRoutes } from './routes/ai'
import { addAiRequestRoutes } from './routes/ai-requests'
import { addAiServerRoutes } from './routes/ai-server'
import { addBulkExportRoutes } from './routes/bulk-exports'
import { addByEmailRoutes } from './routes/by-email'
import { addChangeRoutes } from './routes/changes'
import { addCommentRoutes } from './routes/comments'
import { addConnectedAppRoutes } from './routes/connected-apps'
import { describeValues } from './routes/described-values'
import { addDescriptionRoutes } from './routes/description'
import { addDocumentRoutes } from './routes/documents'
import { addExportRoutes } from './routes/exports'
import { addFamilyRoutes } from './routes/family'
import { addImportRoutes } from './routes/imports'
import { addKeyRoutes } from './routes/keys'
import { addLinkedFileRoutes } from './routes/linked-files'
import { addNotificationRoutes } from './routes/notifications'
import { addOperatorRoutes } from './routes/operator'
import { addPdfRoutes } from './routes/pdf'
import { addPhotoRoutes } from './routes/photos'
import { addProposalRoutes } from './routes/proposals'
import { addRequestRoutes } from './routes/requests'
import { addSentFileRoutes } from './routes/sent-files'
import { addShareRoutes } from './routes/shares'
import { addSystemRoutes } from './routes/system'
import { addTemplateRoutes } from './routes/templates'
import { addTokenRoutes } from './routes/tokens'
import { addUnsubscribeRoutes } from './routes/unsubscribe'
import { addVersionRoutes } from './routes/versions'
import { addWebhookRoutes } from './routes/webhooks'
import { addWorkspaceAuditRoutes } from './routes/workspace-audit'
import { addWorkspaceBrandRoutes } from './routes/workspace-brand'
import { addWorkspaceExportRoutes } from './routes/workspace-exports'
import { addWorkspaceInvitationRoutes } from './routes/workspace-invitations'
import { addWorkspaceMemberRoutes } from './routes/workspace-members'
import { addWorkspaceSignInRoutes } from './routes/workspace-sign-in'
import { addWorkspaceRoutes } from './routes/workspaces'

export const apiPath = '/api/v1'

/**
 * Aliases of some routes: monitoring is configured once for all API versions, and clients may write the root with a
 * slash.
 */
export const otherAddresses: Readonly<Record<string, string>> = {
  '/api/health': `${apiPath}/health`,
  '/api/metrics': `${apiPath}/metrics`,
  [`${apiPath}/`]: apiPath,
}

/**
 * The REST API as a Hono app: guards in order, then routes that call one service each. The same app
 * runs in a route handler of Next and behind any other server of requests.
 */
export function createApi(ports: Ports, capacity: CapacityLimits = defaultCapacity): Api {
  const api: Api = new OpenAPIHono<ApiEnvironment>({
    getPath(request) {
      const path = getPath(request)
      return otherAddresses[path] ?? path
    },
    defaultHook(result) {
      if (result.success) return
      // A malformed path parameter is answered with 404.
      if (result.target === 'param') refuse('not-found')
      refuse('invalid', { problems: problemsOfIssues(result.error.issues) })
    },
  }).basePath(apiPath)

  api.use(nameRequest(ports))
  api.use(guardRequest(ports, capacity, () => readKeyAccess(api)))
  api.use(waitForEnd())
  api.on('POST', '/*', keepIdempotent(ports))
  api.use(auditRequest(ports))
  api.use(noteWriters(ports))

  describeValues(api)
  addDocumentRoutes(api, ports)
  addVersionRoutes(api, ports)
  addSentFileRoutes(api, ports)
  addPdfRoutes(api, ports)
  addExportRoutes(api, ports)
  addCommentRoutes(api, ports)
  addFamilyRoutes(api, ports)
  addProposalRoutes(api, ports)
  addByEmailRoutes(api, ports)
  addBulkExportRoutes(api, ports)
  addLinkedFileRoutes(api, ports)
  addImportRoutes(api, ports)
  addPhotoRoutes(api, ports)
  addChangeRoutes(api, ports)
  addTemplateRoutes(api, ports)
  addAccountRoutes(api, ports)
  addAccountExportRoutes(api, ports)
  addAccountImportRoutes(api, ports)
  addKeyRoutes(api, ports)
  addTokenRoutes(api, ports)
  addConnectedAppRoutes(api, ports)
  addNotificationRoutes(api, ports)
  addShareRoutes(api, ports)
  addWebhookRoutes(api, ports)
  addWorkspaceRoutes(api, ports)
  addWorkspaceMemberRoutes(api, ports)
  addWorkspaceInvitationRoutes(api, ports)
  addWorkspaceExportRoutes(api, ports)
  addWorkspaceAuditRoutes(api, ports)
  addWorkspaceSignInRoutes(api, ports)
  addWorkspaceBrandRoutes(api, ports)
  addUnsubscribeRoutes(api, ports)
  addAiRoutes(api, ports)
  addAiRequestRoutes(api, ports)
  addRequestRoutes(api, ports)
  addOperatorRoutes(api, ports)
  addAiServerRoutes(api, ports)
  addSystemRoutes(api, ports)
  addDescriptionRoutes(api)
  answerOtherMethods(api, ports)

  api.notFound((context) => problemResponse({ ok: false, code: 'not-found' }, requestIdOf(context)))
  api.onError(answerError(ports))
  return api
}

/** Answers `OPTIONS` of a known path with its methods; any other method with 405 and the same list. */
function answerOtherMethods(api: Api, { configuration }: Ports): void {
  const methods = new Map<string, Set<string>>()
  for (const { method, path } of api.routes) {
    if (method === 'ALL' || path.endsWith('*')) continue
    const known = methods.get(path) ?? new Set()
    methods.set(path, known.add(method))
  }
  for (const [path, known] of methods) {
    const others = known.has('GET') ? ['HEAD', 'OPTIONS'] : ['OPTIONS']
    const allow = [...known, ...others].sort().join(', ')
    api.all(path.slice(apiPath.length) || '/', (context) => {
      const { req } = context
      if (req.method === 'OPTIONS') {
        const more = preflightHeaders(configuration, req.header('origin'), allow)
        return new Response(null, { status: 204, headers: [['allow', allow], ...more] })
      }
      return methodResponse(allow, requestIdOf(context))
    })
  }
}
