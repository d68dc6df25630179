import * as z from 'zod'
import { authAnswerSchemas } from '@/lib/api/auth'
import type { Schema } from './schema'
import type { Description } from './write-operations'
import type { Answer } from './write-readers'

/**
 * Answers that our own screens read, by file and name. Each is told by an operation that gives it, or by a
 * component of the description and a member of it. Those that others contain come first.
 */
const places: Record<string, Record<string, string>> = {
  me: { Me: 'GET /api/v1/me' },
  document: {
    DocumentHead: 'DELETE /api/v1/resumes/{id}',
    DocumentBody: 'GET /api/v1/resumes/{id}',
    SaveAnswer: 'PUT /api/v1/resumes/{id}',
    Changes: 'GET /api/v1/changes',
  },
  search: { DocumentList: 'GET /api/v1/resumes' },
  version: {
    VersionHead: 'POST /api/v1/resumes/{id}/versions',
    Version: 'GET /api/v1/resumes/{id}/versions/{number}',
    VersionPage: 'GET /api/v1/resumes/{id}/versions',
  },
  conflict: { Conflict: 'Problem/current' },
  'ai-state': { AiState: 'GET /api/v1/ai' },
  'ai-report': { AiReport: 'POST /api/v1/ai/test' },
  'ai-request': {
    AiRequestHead: 'POST /api/v1/ai/requests/{id}/cancel',
    AiRequestList: 'GET /api/v1/ai/requests',
    DraftAnswer: 'AiRequestWording/draft',
    RequirementsAnswer: 'AiRequestRequirements/result',
    TailoringAnswer: 'AiRequestTailoring/result',
    LetterAnswer: 'AiRequestLetter/result',
    FormAnswer: 'AiRequestFormAnswer/result',
    TranslationAnswer: 'AiRequestTranslation/result',
    MatchAnswer: 'AiRequestMatch/result',
    InterviewAnswer: 'AiRequestInterview/result',
    ImportHelpAnswer: 'AiRequestImportHelp/result',
    ImportReadingAnswer: 'AiRequestImportReading/result',
    WordingsCheck: 'POST /api/v1/ai/requests/{id}/check',
  },
  proposal: { ProposalAnswer: 'AiRequestProposal/result' },
  wording: {
    WordingAnswer: 'AiRequestWording/result',
    EditReadingAnswer: 'POST /api/v1/ai/requests/{id}/read',
  },
  share: { Share: 'PATCH /api/v1/shares/{id}', ShareList: 'GET /api/v1/shares' },
  comment: {
    Comment: 'PATCH /api/v1/resumes/{id}/comments/{comment}',
    CommentList: 'GET /api/v1/resumes/{id}/comments',
  },
  brand: { Brand: 'GET /api/v1/workspaces/{id}/brand' },
  'workspace-list': { WorkspaceList: 'GET /api/v1/workspaces' },
  workspace: {
    Workspace: 'GET /api/v1/workspaces/{id}',
    WorkspaceUsage: 'GET /api/v1/workspaces/{id}/usage',
    MemberList: 'GET /api/v1/workspaces/{id}/members',
    InvitationList: 'GET /api/v1/workspaces/{id}/invitations',
    CreatedInvitation: 'POST /api/v1/workspaces/{id}/invitations',
    AuditList: 'GET /api/v1/workspaces/{id}/audit',
    AuditCheck: 'GET /api/v1/workspaces/{id}/audit/check',
  },
  'workspace-sign-in': {
    WorkspaceSignIn: 'GET /api/v1/workspaces/{id}/sign-in',
    CreatedProvisioningToken: 'POST /api/v1/workspaces/{id}/provisioning-token',
  },
  key: { CreatedKey: 'POST /api/v1/keys' },
  'connected-app': { AllowedApp: 'POST /api/v1/connected-apps' },
  webhook: {
    Webhook: 'PATCH /api/v1/webhooks/{id}',
    CreatedWebhook: 'POST /api/v1/webhooks',
    DeliveryList: 'GET /api/v1/webhooks/{id}/deliveries',
  },
  'cv-request': { CvRequestList: 'GET /api/v1/requests', CvRequest: 'GET /api/v1/requests/{id}' },
  notification: {
    NotificationList: 'GET /api/v1/notifications',
    NotificationSettings: 'GET /api/v1/notifications/settings',
  },
  live: { LiveInvitations: 'GET /api/v1/live' },
  operator: {
    DeadJobList: 'GET /api/v1/operator/dead-jobs',
    KnownPerson: 'PUT /api/v1/operator/people/{id}/plan',
    People: 'GET /api/v1/operator/people',
    AiServerState: 'GET /api/v1/operator/ai-server',
  },
  'private-fact': { PrivateFactPage: 'GET /api/v1/me/private-facts' },
  'account-export': {
    AccountExport: 'POST /api/v1/me/exports',
    AccountExportList: 'GET /api/v1/me/exports',
  },
  'bulk-export': { BulkExport: 'GET /api/v1/bulk-exports/{id}' },
  'account-import': {
    AccountImportUpload: 'POST /api/v1/me/imports',
    AccountImport: 'GET /api/v1/me/imports/{id}',
  },
  photo: { PhotoUpload: 'POST /api/v1/photos', Photo: 'GET /api/v1/photos/{id}' },
  health: { Health: 'GET /api/v1/health' },
}

function schemaAt({ paths, components }: Description, place: string): Schema {
  const [method = '', path] = place.split(' ')
  const [component = '', member = ''] = place.split('/')
  const { responses = {} } = paths[path ?? '']?.[method.toLowerCase()] ?? {}
  const answer = responses[200] ?? responses[201]
  const schema =
    path === undefined
      ? components.schemas[component]?.properties?.[member]
      : answer?.content?.['application/json']?.schema
  if (!schema) throw new Error(`The description says nothing of ${place}`)
  return schema
}

function describedAnswers(description: Description): [string, Answer[]][] {
  return Object.entries(places).map(([file, answers]) => [
    file,
    Object.entries(answers).map(([name, place]) => {
      const reads = place.includes(' ') ? `the answer to \`${place}\`` : `\`${place}\``
      return { name, schema: schemaAt(description, place), reads }
    }),
  ])
}

/** Answers of `/api/auth` are described for our own screens alone. */
const authAnswers = Object.entries(authAnswerSchemas).map(([name, schema]) => ({
  name,
  schema: z.toJSONSchema(schema) as Schema,
  reads: `\`${name}\` of \`/api/auth\``,
}))

/** The answers of each file `dist/answers/<name>-answers.ts`. */
export function answerFiles(description: Description): [string, Answer[]][] {
  return [...describedAnswers(description), ['auth', authAnswers]]
}
