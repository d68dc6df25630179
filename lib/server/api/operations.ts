import 'server-only'
import type { Operation } from './operation'
import { accountOperations } from './routes/account'
import { accountExportOperations } from './routes/account-exports'
import { accountImportOperations } from './routes/account-imports'
import { aiOperations } from './routes/ai'
import { aiRequestOperations } from './routes/ai-requests'
import { aiServerOperations } from './routes/ai-server'
import { bulkExportOperations } from './routes/bulk-exports'
import { byEmailOperations } from './routes/by-email'
import { changeOperations } from './routes/changes'
import { commentOperations } from './routes/comments'
import { connectedAppOperations } from './routes/connected-apps'
import { documentListOperations } from './routes/document-lists'
import { documentOperations } from './routes/documents'
import { exportOperations } from './routes/exports'
import { familyOperations } from './routes/family'
import { importOperations } from './routes/imports'
import { keyOperations } from './routes/keys'
import { linkedFileOperations } from './routes/linked-files'
import { notificationOperations } from './routes/notifications'
import { operatorOperations } from './routes/operator'
import { pdfOperations } from './routes/pdf'
import { photoOperations } from './routes/photos'
import { proposalOperations } from './routes/proposals'
import { requestOperations } from './routes/requests'
import { sentFileOperations } from './routes/sent-files'
import { shareOperations } from './routes/shares'
import { systemOperations } from './routes/system'
import { templateOperations } from './routes/templates'
import { tokenOperations } from './routes/tokens'
import { unsubscribeOperations } from './routes/unsubscribe'
import { versionOperations } from './routes/versions'
import { webhookOperations } from './routes/webhooks'
import { workspaceAuditOperations } from './routes/workspace-audit'
import { workspaceBrandOperations } from './routes/workspace-brand'
import { workspaceExportOperations } from './routes/workspace-exports'
import { workspaceInvitationOperations } from './routes/workspace-invitations'
import { workspaceMemberOperations } from './routes/workspace-members'
import { workspaceSignInOperations } from './routes/workspace-sign-in'
import { workspaceOperations } from './routes/workspaces'

/** All operations of the API, in the order of its description. */
export const operations: readonly Operation[] = [
  ...documentListOperations,
  ...documentOperations,
  ...versionOperations,
  ...sentFileOperations,
  ...pdfOperations,
  ...exportOperations,
  ...commentOperations,
  ...familyOperations,
  ...proposalOperations,
  ...byEmailOperations,
  ...bulkExportOperations,
  ...linkedFileOperations,
  ...importOperations,
  ...photoOperations,
  ...changeOperations,
  ...templateOperations,
  ...accountOperations,
  ...accountExportOperations,
  ...accountImportOperations,
  ...keyOperations,
  ...tokenOperations,
  ...connectedAppOperations,
  ...notificationOperations,
  ...shareOperations,
  ...webhookOperations,
  ...workspaceOperations,
  ...workspaceMemberOperations,
  ...workspaceInvitationOperations,
  ...workspaceExportOperations,
  ...workspaceAuditOperations,
  ...workspaceSignInOperations,
  ...workspaceBrandOperations,
  ...unsubscribeOperations,
  ...aiOperations,
  ...aiRequestOperations,
  ...requestOperations,
  ...operatorOperations,
  ...aiServerOperations,
  ...systemOperations,
]
