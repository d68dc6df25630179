import 'server-only'
import type { DocumentKind } from '@/lib/resume/schema/document'
import { judgeApplication, judgeNewApplication, judgeStructure } from './tool-rules'

/** Returns why a body is refused, in words for the agent; null where it may go through. */
export type Judge = (body: Record<string, unknown>) => string | null

/** An operation that agents may call. */
export type OfferedTool = {
  /** `reads` changes nothing; `adds` makes something new beside what is there; `changes` replaces something. */
  effect: 'reads' | 'adds' | 'changes'
  /** Fields of the body that are not offered. */
  leftOut?: readonly string[]
  /** Fields of the body that an agent has to give, although programs need not. */
  required?: readonly string[]
  /** The kind of document that the body has; left out: any kind. */
  document?: 'Application'
  /** Added to the description. */
  note?: string
  judge?: Judge
  /** As `judge`, by the kind of the document that the path names. */
  judgeByKind?: Readonly<Record<DocumentKind, Judge>>
}

/** Either a tool, or the reason why there is none. */
export type ToolRow = OfferedTool | { none: string }

const reads: OfferedTool = { effect: 'reads' }
const adds: OfferedTool = { effect: 'adds' }
const changes: OfferedTool = { effect: 'changes' }

const none = (reason: string): ToolRow => ({ none: reason })
const wholeText = none('It would put words into a document that its person has not seen.')
const erases = none('Erasing is for the person alone.')
const trashes = none('What is in the trash is erased after 30 days: the person moves it there.')
const account = none('Keys, the account and its archives are for the person alone.')
const operator = none('An installation is administered on its own page.')
const files = none('Files are uploaded with a form, which tools have not.')
const bytes = none('It answers with the bytes of a picture or a file.')
const flat = none(
  'The flat shape is for programs without a model; /resumes has the same documents.',
)
const links = none('The token in the address is the credential: it is opened as a link.')
const publishes = none(
  'Who may see a CV is decided by the person alone, and a link is its own credential.',
)
const strangers = none(
  'Comments are by people whom nobody knows, and could tell an agent what to do: the person reads them.',
)
const signed = none(
  'A comment carries the name of the account: the person writes it. Wordings are offered with postResumesByIdSuggestions.',
)
const unchecked = none(
  'It names no version that the change is based on, so it could undo a later one.',
)
const workspaces = none('Who is in a workspace, and what was done there, is for its people alone.')
const deciding = none('Accepting a suggestion is for the person alone.')
const modelKey = none('Keys and costs of models are for the person alone.')

const draftFields = ['document', 'resume', 'flat', 'data', 'templateId', 'notes']

/**
 * Tells for each operation of the API whether agents have it as a tool, or why they have not (ADR 92). A test holds
 * this table and the operations together.
 */
export const toolTable: Readonly<Record<string, ToolRow>> = {
  'GET /documents': reads,
  'GET /resumes': reads,
  'POST /resumes': {
    effect: 'adds',
    leftOut: ['resume', 'flat', 'data', 'templateId'],
    required: ['document'],
    document: 'Application',
    note: 'For applications. A CV or a letter of an agent would hold words that its person has not seen.',
    judge: judgeNewApplication,
  },
  'GET /resumes/{id}': reads,
  'PUT /resumes/{id}': wholeText,
  'PATCH /resumes/{id}': {
    effect: 'changes',
    leftOut: ['checkpoint', 'operationId'],
    required: ['baseVersion'],
    note: 'Of a CV or a letter: the title in the list, the design, what is shown, and the order. Words are offered with postResumesByIdSuggestions. Of an application: everything but what was sent.',
    judgeByKind: { resume: judgeStructure, letter: judgeStructure, application: judgeApplication },
  },
  'DELETE /resumes/{id}': trashes,
  'POST /resumes/{id}/restore': changes,
  'POST /resumes/{id}/duplicate': adds,
  'POST /resumes/{id}/erase': erases,
  'POST /resumes/{id}/suggestions': adds,
  'GET /resumes/{id}/versions': reads,
  'POST /resumes/{id}/versions': adds,
  'GET /resumes/{id}/versions/{number}': reads,
  'PATCH /resumes/{id}/versions/{number}': changes,
  'POST /resumes/{id}/versions/{number}/restore': unchecked,
  'GET /resumes/{id}/pdf': none('POST /resumes/{id}/pdf answers with a link to the same file.'),
  'POST /resumes/{id}/pdf': adds,
  'POST /resumes/{id}/generate-pdf': none('An older name of POST /resumes/{id}/pdf.'),
  'GET /resumes/{id}/export': reads,
  'GET /resumes/{id}/comments': strangers,
  'POST /resumes/{id}/comments': signed,
  'POST /resumes/{id}/comments/{comment}/replies': strangers,
  'PATCH /resumes/{id}/comments/{comment}': strangers,
  'DELETE /resumes/{id}/comments/{comment}': strangers,

  'POST /documents/{id}/sent': none('The person says what was sent, and keeps its files.'),
  'GET /documents/{id}/sent/{sha256}': bytes,

  'GET /shares': publishes,
  'POST /shares': publishes,
  'GET /shares/{id}': publishes,
  'PATCH /shares/{id}': publishes,
  'DELETE /shares/{id}': publishes,

  'GET /resumes/{id}/family': reads,
  'PUT /resumes/{id}/family': unchecked,
  'DELETE /resumes/{id}/family': unchecked,
  'POST /resumes/{id}/family/bring-over': { effect: 'changes', required: ['baseVersion'] },
  'POST /resumes/{id}/family/send': { effect: 'changes', required: ['baseVersion'] },

  'POST /resume': flat,
  'GET /resume/{email}': flat,
  'PUT /resume/{email}': flat,
  'DELETE /resume/{email}': trashes,
  'GET /resume/{email}/download': flat,

  'GET /files/{token}': links,
  'GET /unsubscribe/{token}': links,
  'POST /unsubscribe/{token}': links,
  'POST /uploads': files,
  'POST /imports': files,
  'GET /imports/{id}': files,
  'DELETE /imports/{id}': files,
  'POST /imports/{id}/resume': files,

  'POST /photos': files,
  'GET /photos': reads,
  'GET /photos/{id}': reads,
  'DELETE /photos/{id}': erases,
  'GET /photos/{id}/{name}': bytes,
  'POST /photos/{id}/{name}/link': adds,
  'GET /pictures/{sha256}': bytes,

  'GET /changes': reads,
  'GET /templates': reads,
  'GET /templates/schema': reads,
  'POST /templates/check': reads,

  'GET /me': reads,
  'DELETE /me': account,
  'POST /bulk-exports': none('Agents export one document at a time, which the person can follow.'),
  'GET /bulk-exports/{id}': none(
    'Agents export one document at a time, which the person can follow.',
  ),
  'DELETE /bulk-exports/{id}': none(
    'Agents export one document at a time, which the person can follow.',
  ),
  'POST /me/exports': account,
  'GET /me/exports': account,
  'GET /me/exports/{id}': account,
  'DELETE /me/exports/{id}': account,
  'POST /me/imports': account,
  'GET /me/imports/{id}': account,
  'DELETE /me/imports/{id}': account,
  'GET /keys': account,
  'POST /keys': account,
  'DELETE /keys/{id}': account,

  'GET /connected-apps': account,
  'POST /connected-apps': account,
  'DELETE /connected-apps/{id}': account,
  'POST /auth/token': account,
  'GET /auth/jwks': none('It is for programs that verify access tokens.'),

  'GET /webhooks': account,
  'POST /webhooks': account,
  'PATCH /webhooks/{id}': account,
  'DELETE /webhooks/{id}': account,
  'POST /webhooks/{id}/secret': account,
  'POST /webhooks/{id}/ping': account,
  'GET /webhooks/{id}/deliveries': account,
  'POST /webhooks/{id}/deliveries/{deliveryId}/redeliver': account,

  'GET /notifications': reads,
  'POST /notifications/read': none('Notifications are for the person, who marks them as read.'),
  'GET /notifications/settings': account,
  'PUT /notifications/settings': account,

  'GET /ai': reads,
  'PUT /ai/key': modelKey,
  'DELETE /ai/key': modelKey,
  'POST /ai/test': modelKey,
  'GET /ai/requests': reads,
  'POST /ai/requests': {
    effect: 'adds',
    note: 'Nothing of its result is in a document until the person accepts it.',
  },
  'GET /ai/requests/{id}': reads,
  'DELETE /ai/requests/{id}': erases,
  'POST /ai/requests/{id}/cancel': changes,
  'POST /ai/requests/{id}/retry': changes,
  'POST /ai/requests/{id}/check': deciding,
  'POST /ai/requests/{id}/read': deciding,

  'POST /requests': {
    effect: 'adds',
    leftOut: draftFields,
    required: ['documentId'],
    note: 'Only of a CV that is stored: a file of words from elsewhere would hold what its person has not seen.',
  },
  'GET /requests': reads,
  'POST ': none('An older name of POST /requests.'),
  'GET /requests/{id}': reads,
  'DELETE /requests/{id}': erases,
  'GET /final': none('An older name of GET /requests/{id}.'),
  'POST /requests/{id}/retry': changes,

  'GET /workspaces': reads,
  'POST /workspaces': workspaces,
  'POST /workspaces/join': workspaces,
  'GET /workspaces/{id}': reads,
  'PATCH /workspaces/{id}': workspaces,
  'POST /workspaces/{id}/erase': erases,
  'GET /workspaces/{id}/usage': reads,
  'POST /workspaces/{id}/leave': workspaces,
  'POST /workspaces/{id}/hand-over': workspaces,
  'GET /workspaces/{id}/members': workspaces,
  'PATCH /workspaces/{id}/members/{member}': workspaces,
  'DELETE /workspaces/{id}/members/{member}': workspaces,
  'GET /workspaces/{id}/invitations': workspaces,
  'POST /workspaces/{id}/invitations': workspaces,
  'DELETE /workspaces/{id}/invitations/{invitation}': workspaces,
  'GET /workspaces/{id}/sign-in': workspaces,
  'PUT /workspaces/{id}/sign-in': workspaces,
  'DELETE /workspaces/{id}/sign-in': workspaces,
  'POST /workspaces/{id}/sign-in/domains': workspaces,
  'POST /workspaces/{id}/provisioning-token': workspaces,
  'DELETE /workspaces/{id}/provisioning-token': workspaces,
  'GET /workspaces/{id}/brand': reads,
  'PUT /workspaces/{id}/brand': none(
    'The look of everybody’s documents is for the people of a workspace.',
  ),
  'DELETE /workspaces/{id}/brand': none(
    'The look of everybody’s documents is for the people of a workspace.',
  ),
  'POST /workspaces/{id}/exports': workspaces,
  'GET /workspaces/{id}/exports': workspaces,
  'GET /workspaces/{id}/exports/{export}': workspaces,
  'DELETE /workspaces/{id}/exports/{export}': workspaces,
  'GET /workspaces/{id}/audit': workspaces,
  'GET /workspaces/{id}/audit/check': workspaces,
  'GET /workspaces/{id}/audit/export': workspaces,

  'GET /operator/state': operator,
  'GET /operator/counts': operator,
  'GET /operator/dead-jobs': operator,
  'POST /operator/dead-jobs/{id}/retry': operator,
  'DELETE /operator/dead-jobs/{id}': operator,
  'GET /operator/people': operator,
  'PUT /operator/people/{id}/plan': operator,
  'PUT /operator/workspaces/{id}/plan': operator,
  'GET /operator/ai-server': operator,
  'PUT /operator/ai-server': operator,
  'DELETE /operator/ai-server': operator,
  'POST /operator/ai-server/test': operator,
  'GET /health': none('It is for monitoring; an outage answers each call.'),
  'GET /metrics': operator,
}
