// Written by tests/api/operations.test.ts from the description of the API; never by hand.
import type { Document } from '@/lib/resume/schema/document'

/** Parameters of each operation of the API, by its method and path. */
export type Operations = {
  'GET /api/v1/resumes': { query?: { cursor?: string; limit?: string | number; search?: string; sort?: 'updated' | 'created' | 'title'; trashed?: 'true' | 'false' } }
  'POST /api/v1/resumes': { body: { document?: Document; resume?: Readonly<Record<string, unknown>>; flat?: Readonly<Record<string, unknown>>; templateId?: string; data?: Readonly<Record<string, unknown>> }; idempotencyKey?: string | undefined }
  'GET /api/v1/documents': { query?: { cursor?: string; limit?: string | number; search?: string; sort?: 'updated' | 'created' | 'title'; trashed?: 'true' | 'false'; kind?: 'resume' | 'letter' | 'application' } }
  'GET /api/v1/resumes/{id}': { path: { id: string } }
  'PUT /api/v1/resumes/{id}': { path: { id: string }; body: { document: Document; baseVersion?: number; operationId?: string; checkpoint?: 'idle' | 'writing' | 'import' | 'suggestion' | 'restore' | 'template' | 'download' | 'named' }; ifMatch?: number }
  'PATCH /api/v1/resumes/{id}': { path: { id: string }; body: { hunks: readonly ({ kind: 'set'; address: string; before?: Readonly<Record<string, unknown>> | readonly (unknown)[] | string | number | boolean | null; after?: Readonly<Record<string, unknown>> | readonly (unknown)[] | string | number | boolean | null } | { kind: 'insert'; list: string; behind: string | null; node: Readonly<Record<string, Readonly<Record<string, unknown>> | readonly (unknown)[] | string | number | boolean | null>> } | { kind: 'remove'; list: string; id: string; before: Readonly<Record<string, Readonly<Record<string, unknown>> | readonly (unknown)[] | string | number | boolean | null>> } | { kind: 'move'; list: string; id: string; behind: string | null })[]; baseVersion?: number; operationId?: string; checkpoint?: 'idle' | 'writing' | 'import' | 'suggestion' | 'restore' | 'template' | 'download' | 'named' }; ifMatch?: number }
  'DELETE /api/v1/resumes/{id}': { path: { id: string }; ifMatch?: number }
  'POST /api/v1/resumes/{id}/restore': { path: { id: string }; idempotencyKey?: string | undefined }
  'POST /api/v1/resumes/{id}/duplicate': { path: { id: string }; idempotencyKey?: string | undefined }
  'POST /api/v1/resumes/{id}/erase': { path: { id: string }; ifMatch?: number; idempotencyKey?: string | undefined }
  'GET /api/v1/resumes/{id}/versions': { path: { id: string }; query?: { cursor?: string; limit?: string | number } }
  'POST /api/v1/resumes/{id}/versions': { path: { id: string }; body: { name?: string; reason?: 'idle' | 'writing' | 'import' | 'suggestion' | 'restore' | 'template' | 'download' | 'named' }; idempotencyKey?: string | undefined }
  'GET /api/v1/resumes/{id}/versions/{number}': { path: { id: string; number: string | number } }
  'PATCH /api/v1/resumes/{id}/versions/{number}': { path: { id: string; number: string | number }; body: { name: string } }
  'POST /api/v1/resumes/{id}/versions/{number}/restore': { path: { id: string; number: string | number }; idempotencyKey?: string | undefined }
  'POST /api/v1/documents/{id}/sent': { path: { id: string }; body: { documentId: string; on?: string } | { fileId: string; kind: 'resume' | 'letter'; documentId?: string; name?: string; on?: string }; idempotencyKey?: string | undefined }
  'GET /api/v1/documents/{id}/sent/{sha256}': { path: { id: string; sha256: string } }
  'GET /api/v1/resumes/{id}/pdf': { path: { id: string }; query?: { blind?: 'true' | 'false'; version?: string | number }; ifNoneMatch?: string | undefined }
  'POST /api/v1/resumes/{id}/pdf': { path: { id: string }; idempotencyKey?: string | undefined }
  'POST /api/v1/resumes/{id}/generate-pdf': { path: { id: string }; idempotencyKey?: string | undefined }
  'GET /api/v1/resumes/{id}/export': { path: { id: string }; query?: { format: 'docx' | 'text' | 'html' | 'markdown' | 'json' | 'json-resume' | 'europass'; blind?: 'true' | 'false' }; ifNoneMatch?: string | undefined }
  'GET /api/v1/resumes/{id}/comments': { path: { id: string } }
  'POST /api/v1/resumes/{id}/comments': { path: { id: string }; body: { text: string; suggestion?: string; anchor: { address: string; start: number; quote: string } | null }; idempotencyKey?: string | undefined }
  'POST /api/v1/resumes/{id}/comments/{comment}/replies': { path: { id: string; comment: string }; body: { text: string }; idempotencyKey?: string | undefined }
  'PATCH /api/v1/resumes/{id}/comments/{comment}': { path: { id: string; comment: string }; body: { state: 'open' | 'resolved' | 'dismissed' | 'taken' } }
  'DELETE /api/v1/resumes/{id}/comments/{comment}': { path: { id: string; comment: string } }
  'GET /api/v1/resumes/{id}/family': { path: { id: string } }
  'PUT /api/v1/resumes/{id}/family': { path: { id: string }; body: { follows: string } }
  'DELETE /api/v1/resumes/{id}/family': { path: { id: string } }
  'POST /api/v1/resumes/{id}/family/bring-over': { path: { id: string }; body: { baseVersion?: number }; idempotencyKey?: string | undefined }
  'POST /api/v1/resumes/{id}/family/send': { path: { id: string }; body: { part: { kind: 'field'; address: string } | { kind: 'node'; list: string; owner: string } | { kind: 'order'; list: string }; baseVersion?: number }; idempotencyKey?: string | undefined }
  'POST /api/v1/resumes/{id}/suggestions': { path: { id: string }; body: { baseVersion: number; suggestions: readonly ({ address: string; text: string; reason: string })[] }; idempotencyKey?: string | undefined }
  'POST /api/v1/resume': { body: Readonly<Record<string, unknown>>; idempotencyKey?: string | undefined }
  'GET /api/v1/resume/{email}': { path: { email: string } }
  'PUT /api/v1/resume/{email}': { path: { email: string }; body: Readonly<Record<string, unknown>>; ifMatch?: number }
  'DELETE /api/v1/resume/{email}': { path: { email: string }; ifMatch?: number }
  'GET /api/v1/resume/{email}/download': { path: { email: string } }
  'POST /api/v1/bulk-exports': { body: { ids: readonly (string)[]; format: 'pdf' | 'docx' | 'json'; blind?: boolean }; idempotencyKey?: string | undefined }
  'GET /api/v1/bulk-exports/{id}': { path: { id: string } }
  'DELETE /api/v1/bulk-exports/{id}': { path: { id: string } }
  'GET /api/v1/files/{token}': { path: { token: string } }
  'POST /api/v1/imports': { body: { fileName: string }; idempotencyKey?: string | undefined }
  'GET /api/v1/imports/{id}': { path: { id: string } }
  'DELETE /api/v1/imports/{id}': { path: { id: string } }
  'POST /api/v1/imports/{id}/resume': { path: { id: string }; body: { leaveOut?: boolean }; idempotencyKey?: string | undefined }
  'POST /api/v1/photos': { body: { fileName?: string; sha256?: string; crop?: { x: number; y: number; width: number; height: number }; greyscale?: boolean; brightness?: number; contrast?: number; round?: boolean }; idempotencyKey?: string | undefined }
  'GET /api/v1/photos': Record<never, never>
  'GET /api/v1/photos/{id}': { path: { id: string } }
  'DELETE /api/v1/photos/{id}': { path: { id: string } }
  'GET /api/v1/photos/{id}/{name}': { path: { id: string; name: '96' | '256' | '600' | 'print' } }
  'POST /api/v1/photos/{id}/{name}/link': { path: { id: string; name: '96' | '256' | '600' | 'print' }; idempotencyKey?: string | undefined }
  'GET /api/v1/pictures/{sha256}': { path: { sha256: string } }
  'GET /api/v1/changes': { query?: { after?: string } }
  'GET /api/v1/templates': Record<never, never>
  'GET /api/v1/templates/schema': Record<never, never>
  'POST /api/v1/templates/check': { body: Readonly<Record<string, unknown>>; idempotencyKey?: string | undefined }
  'GET /api/v1/me': Record<never, never>
  'DELETE /api/v1/me': Record<never, never>
  'POST /api/v1/me/exports': { idempotencyKey?: string | undefined }
  'GET /api/v1/me/exports': Record<never, never>
  'GET /api/v1/me/exports/{id}': { path: { id: string } }
  'DELETE /api/v1/me/exports/{id}': { path: { id: string } }
  'POST /api/v1/me/imports': { body: { fileName: string }; idempotencyKey?: string | undefined }
  'GET /api/v1/me/imports/{id}': { path: { id: string } }
  'DELETE /api/v1/me/imports/{id}': { path: { id: string } }
  'GET /api/v1/keys': Record<never, never>
  'POST /api/v1/keys': { body: { name: string; scopes: readonly ('read' | 'write' | 'ai' | 'admin')[]; expiresInDays: number | null }; idempotencyKey?: string | undefined }
  'DELETE /api/v1/keys/{id}': { path: { id: string } }
  'POST /api/v1/auth/token': { body: { scopes?: readonly ('read' | 'write' | 'ai' | 'admin')[] }; idempotencyKey?: string | undefined }
  'GET /api/v1/auth/jwks': Record<never, never>
  'GET /api/v1/connected-apps': Record<never, never>
  'POST /api/v1/connected-apps': { body: { request: string; userId: string }; idempotencyKey?: string | undefined }
  'DELETE /api/v1/connected-apps/{id}': { path: { id: string } }
  'GET /api/v1/notifications': { ifNoneMatch?: string | undefined }
  'POST /api/v1/notifications/read': { body: { ids: readonly (string)[] }; idempotencyKey?: string | undefined }
  'GET /api/v1/notifications/settings': Record<never, never>
  'PUT /api/v1/notifications/settings': { body: { language: 'en' | 'en-US' | 'ar' | 'cs' | 'de' | 'el' | 'es' | 'fa' | 'fr' | 'he' | 'hi' | 'id' | 'it' | 'ja' | 'ko' | 'nl' | 'pl' | 'pt-BR' | 'ro' | 'sv' | 'tr' | 'uk' | 'vi' | 'zh-Hans' | 'zh-Hant'; timeZone?: string; kinds: { 'request-done': { app: boolean; mail: boolean }; 'request-failed': { app: boolean; mail: boolean }; 'key-created': { app: boolean; mail: boolean }; 'new-device': { app: boolean; mail: boolean }; 'deletion-scheduled': { app: boolean; mail: boolean }; 'export-ended': { app: boolean; mail: boolean }; 'application-due'?: { app: boolean; mail: boolean }; 'comment-added'?: { app: boolean; mail: boolean }; 'share-locked'?: { app: boolean; mail: boolean }; 'app-connected'?: { app: boolean; mail: boolean }; 'webhook-disabled'?: { app: boolean; mail: boolean } } } }
  'GET /api/v1/shares': { query?: { document?: string } }
  'POST /api/v1/shares': { body: { documents: readonly ({ id: string; version?: number | 'current' | null })[]; label?: string; password?: string | null; endsAt?: string | null; download?: boolean; comments?: boolean; leaveOut?: readonly ('phone' | 'email' | 'address')[]; slug?: string | null }; idempotencyKey?: string | undefined }
  'GET /api/v1/shares/{id}': { path: { id: string } }
  'PATCH /api/v1/shares/{id}': { path: { id: string }; body: { label?: string; password?: string | null; endsAt?: string | null; download?: boolean; comments?: boolean; leaveOut?: readonly ('phone' | 'email' | 'address')[]; slug?: string | null } }
  'DELETE /api/v1/shares/{id}': { path: { id: string } }
  'GET /api/v1/webhooks': Record<never, never>
  'POST /api/v1/webhooks': { body: { url: string; events: readonly ('document.changed' | 'request.finished' | 'comment.added')[] }; idempotencyKey?: string | undefined }
  'PATCH /api/v1/webhooks/{id}': { path: { id: string }; body: { url?: string; events?: readonly ('document.changed' | 'request.finished' | 'comment.added')[]; enabled?: boolean } }
  'DELETE /api/v1/webhooks/{id}': { path: { id: string } }
  'POST /api/v1/webhooks/{id}/secret': { path: { id: string }; idempotencyKey?: string | undefined }
  'POST /api/v1/webhooks/{id}/ping': { path: { id: string }; idempotencyKey?: string | undefined }
  'GET /api/v1/webhooks/{id}/deliveries': { path: { id: string } }
  'POST /api/v1/webhooks/{id}/deliveries/{deliveryId}/redeliver': { path: { id: string; deliveryId: string }; idempotencyKey?: string | undefined }
  'GET /api/v1/workspaces': Record<never, never>
  'POST /api/v1/workspaces': { body: { name: string }; idempotencyKey?: string | undefined }
  'POST /api/v1/workspaces/join': { body: { token: string }; idempotencyKey?: string | undefined }
  'GET /api/v1/workspaces/{id}': { path: { id: string } }
  'PATCH /api/v1/workspaces/{id}': { path: { id: string }; body: { name: string } }
  'POST /api/v1/workspaces/{id}/erase': { path: { id: string }; body: { name: string }; idempotencyKey?: string | undefined }
  'GET /api/v1/workspaces/{id}/usage': { path: { id: string } }
  'GET /api/v1/workspaces/{id}/members': { path: { id: string } }
  'PATCH /api/v1/workspaces/{id}/members/{member}': { path: { id: string; member: string }; body: { role: 'owner' | 'admin' | 'member' | 'coach' | 'viewer' } }
  'DELETE /api/v1/workspaces/{id}/members/{member}': { path: { id: string; member: string } }
  'POST /api/v1/workspaces/{id}/leave': { path: { id: string }; idempotencyKey?: string | undefined }
  'POST /api/v1/workspaces/{id}/hand-over': { path: { id: string }; body: { to: string }; idempotencyKey?: string | undefined }
  'GET /api/v1/workspaces/{id}/invitations': { path: { id: string } }
  'POST /api/v1/workspaces/{id}/invitations': { path: { id: string }; body: { email: string; role: 'admin' | 'member' | 'coach' | 'viewer'; days?: number }; idempotencyKey?: string | undefined }
  'DELETE /api/v1/workspaces/{id}/invitations/{invitation}': { path: { id: string; invitation: string } }
  'POST /api/v1/workspaces/{id}/exports': { path: { id: string }; idempotencyKey?: string | undefined }
  'GET /api/v1/workspaces/{id}/exports': { path: { id: string } }
  'GET /api/v1/workspaces/{id}/exports/{export}': { path: { id: string; export: string } }
  'DELETE /api/v1/workspaces/{id}/exports/{export}': { path: { id: string; export: string } }
  'GET /api/v1/workspaces/{id}/audit': { path: { id: string }; query?: { cursor?: string; limit?: string | number; kind?: 'workspace-created' | 'workspace-renamed' | 'brand-changed' | 'workspace-exported' | 'member-joined' | 'member-role-changed' | 'member-removed' | 'member-left' | 'ownership-handed-over' | 'invitation-sent' | 'invitation-withdrawn' | 'key-created' | 'key-revoked' | 'share-created' | 'share-changed' | 'share-revoked' | 'document-trashed' | 'document-erased' | 'document-exported' | 'audit-exported' | 'sign-in-changed' | 'sign-in-removed' | 'provisioning-token-created' | 'provisioning-token-revoked' } }
  'GET /api/v1/workspaces/{id}/audit/check': { path: { id: string } }
  'GET /api/v1/workspaces/{id}/audit/export': { path: { id: string } }
  'GET /api/v1/workspaces/{id}/sign-in': { path: { id: string } }
  'PUT /api/v1/workspaces/{id}/sign-in': { path: { id: string }; body: { issuer: string; clientId: string; clientSecret?: string; domains: readonly (string)[]; isOpen: boolean; role: 'admin' | 'member' | 'coach' | 'viewer' } }
  'DELETE /api/v1/workspaces/{id}/sign-in': { path: { id: string } }
  'POST /api/v1/workspaces/{id}/sign-in/domains': { path: { id: string }; idempotencyKey?: string | undefined }
  'POST /api/v1/workspaces/{id}/provisioning-token': { path: { id: string }; idempotencyKey?: string | undefined }
  'DELETE /api/v1/workspaces/{id}/provisioning-token': { path: { id: string } }
  'GET /api/v1/workspaces/{id}/brand': { path: { id: string } }
  'PUT /api/v1/workspaces/{id}/brand': { path: { id: string }; body: { accents: readonly (string)[]; headingFont: string; bodyFont: string; ownFont: { name: string; kind: 'sans' | 'serif' | 'mono'; faces: readonly ({ fontId: string; weight: 400 | 700; style: 'normal' | 'italic' })[] } | null; logo: { fileId: string } | null; templates: readonly (string)[] } }
  'DELETE /api/v1/workspaces/{id}/brand': { path: { id: string } }
  'GET /api/v1/unsubscribe/{token}': { path: { token: string } }
  'POST /api/v1/unsubscribe/{token}': { path: { token: string } }
  'GET /api/v1/ai': Record<never, never>
  'PUT /api/v1/ai/key': { body: { provider: 'openai' | 'openrouter'; key?: string; model: string; embeddingModel: string | null } }
  'DELETE /api/v1/ai/key': Record<never, never>
  'POST /api/v1/ai/test': { query?: { language?: 'en' | 'de' | 'fr' | 'es' | 'pt' | 'it' }; idempotencyKey?: string | undefined }
  'GET /api/v1/ai/requests': Record<never, never>
  'POST /api/v1/ai/requests': { body: { kind: 'requirements'; posting: string; documentId?: string } | { kind: 'tailoring'; posting: string; documentId: string; strength: 'light' | 'normal' | 'bold'; requirements: readonly ({ id: string; words: string })[] | null } | { kind: 'wording'; documentId: string; address: string; way: 'rewrite' | 'shorten' | 'split' | 'stronger-verb' | 'summarise' } | { kind: 'letter'; documentId: string } | { kind: 'translation'; documentId: string; language: 'en' | 'de' | 'fr' | 'es' | 'pt' | 'it'; addresses?: readonly (string)[] } | { kind: 'match'; posting: string } | { kind: 'interview'; posting: string; documentId: string } | { kind: 'import-help'; language: string; entries: readonly ({ id: string; section: 'basics' | 'profiles' | 'details' | 'custom' | 'work' | 'education' | 'skills' | 'projects' | 'languages' | 'certificates' | 'volunteer' | 'awards' | 'publications' | 'interests' | 'references'; name: string })[]; lines: readonly ({ line: number; from: number; text: string; isOpen: boolean; entry: string | null })[] } | { kind: 'import-reading'; language: string; lines: readonly ({ line: number; page: number; column: number; size: number; bold?: true; bullet?: true; level?: number; running?: true; text: string })[] }; idempotencyKey?: string | undefined }
  'GET /api/v1/ai/requests/{id}': { path: { id: string } }
  'DELETE /api/v1/ai/requests/{id}': { path: { id: string } }
  'POST /api/v1/ai/requests/{id}/cancel': { path: { id: string }; idempotencyKey?: string | undefined }
  'POST /api/v1/ai/requests/{id}/retry': { path: { id: string }; idempotencyKey?: string | undefined }
  'POST /api/v1/ai/requests/{id}/check': { path: { id: string }; body: { accepted: readonly ({ id: string; text: string; confirmed: readonly (string)[] })[] }; idempotencyKey?: string | undefined }
  'POST /api/v1/ai/requests/{id}/read': { path: { id: string }; body: { suggestion: string; text: string }; idempotencyKey?: string | undefined }
  'POST /api/v1/requests': { body: { document?: Document; resume?: Readonly<Record<string, unknown>>; flat?: Readonly<Record<string, unknown>>; templateId?: string; data?: Readonly<Record<string, unknown>>; documentId?: string; notes?: string; posting?: string; strength?: 'light' | 'normal' | 'bold'; model?: 'auto' | 'none' }; idempotencyKey?: string | undefined }
  'GET /api/v1/requests': Record<never, never>
  'POST /api/v1': { body: { document?: Document; resume?: Readonly<Record<string, unknown>>; flat?: Readonly<Record<string, unknown>>; templateId?: string; data?: Readonly<Record<string, unknown>>; documentId?: string; notes?: string; posting?: string; strength?: 'light' | 'normal' | 'bold'; model?: 'auto' | 'none' }; idempotencyKey?: string | undefined }
  'GET /api/v1/requests/{id}': { path: { id: string } }
  'DELETE /api/v1/requests/{id}': { path: { id: string } }
  'GET /api/v1/final': { query?: { id: string } }
  'POST /api/v1/requests/{id}/retry': { path: { id: string }; body?: { model?: 'auto' | 'none' }; idempotencyKey?: string | undefined }
  'GET /api/v1/operator/state': Record<never, never>
  'GET /api/v1/operator/counts': { query?: { days?: string | number } }
  'GET /api/v1/operator/dead-jobs': { query?: { cursor?: string; limit?: string | number } }
  'POST /api/v1/operator/dead-jobs/{id}/retry': { path: { id: string }; idempotencyKey?: string | undefined }
  'DELETE /api/v1/operator/dead-jobs/{id}': { path: { id: string } }
  'GET /api/v1/operator/people': { query?: { cursor?: string; limit?: string | number; email?: string } }
  'PUT /api/v1/operator/people/{id}/plan': { path: { id: string }; body: { plan: 'free' | 'standard' | 'unlimited' | null } }
  'PUT /api/v1/operator/workspaces/{id}/plan': { path: { id: string }; body: { plan: 'free' | 'standard' | 'unlimited' | null } }
  'GET /api/v1/operator/ai-server': Record<never, never>
  'PUT /api/v1/operator/ai-server': { body: { provider: 'openai' | 'openrouter' | 'azure' | 'ollama' | 'vllm' | 'lmstudio' | 'compatible'; baseUrl: string | null; key?: string | null; model: string; embeddingModel: string | null } }
  'DELETE /api/v1/operator/ai-server': Record<never, never>
  'POST /api/v1/operator/ai-server/test': { query?: { language?: 'en' | 'de' | 'fr' | 'es' | 'pt' | 'it' }; idempotencyKey?: string | undefined }
  'GET /api/v1/health': Record<never, never>
  'GET /api/v1/metrics': Record<never, never>
}
