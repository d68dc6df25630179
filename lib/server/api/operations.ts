import 'server-only'
import { accountOperations } from '../accounts/account-operations'
import { keyOperations } from '../accounts/keys/key-operations'
import { tokenOperations } from '../accounts/keys/token-operations'
import { aiOperations } from '../ai/ai-operations'
import { requestOperations } from '../ai/cv-requests/cv-request-operations'
import { aiRequestOperations } from '../ai/requests/ai-request-operations'
import { proposalOperations } from '../ai/requests/proposal-operations'
import { aiServerOperations } from '../ai/server/ai-server-operations'
import { commentOperations } from '../comments/comment-operations'
import { connectedAppOperations } from '../connected-apps/app-operations'
import { byEmailOperations } from '../documents/by-email/by-email-operations'
import { changeOperations } from '../documents/change-operations'
import { documentListOperations } from '../documents/document-list-operations'
import { documentOperations } from '../documents/document-operations'
import { sentFileOperations } from '../documents/sent/sent-file-operations'
import { accountExportOperations } from '../exports/account/account-export-operations'
import { workspaceExportOperations } from '../exports/account/workspace-export-operations'
import { bulkExportOperations } from '../exports/bulk/bulk-export-operations'
import { familyOperations } from '../family/family-operations'
import { accountImportOperations } from '../imports/account/account-import-operations'
import { importOperations } from '../imports/import-operations'
import { liveOperations } from '../notifications/live-operations'
import { notificationOperations } from '../notifications/notification-operations'
import { unsubscribeOperations } from '../notifications/unsubscribe-operations'
import { clientErrorOperations } from '../operator/client-error-operations'
import { operatorOperations } from '../operator/operator-operations'
import { exportOperations } from '../pdf/export-operations'
import { linkedFileOperations } from '../pdf/linked-file-operations'
import { pdfOperations } from '../pdf/pdf-operations'
import { photoOperations } from '../photos/photo-operations'
import { privateFactOperations } from '../private-facts/private-fact-operations'
import { shareOperations } from '../shares/share-operations'
import { versionOperations } from '../versions/version-operations'
import { webhookOperations } from '../webhooks/webhook-operations'
import { workspaceAuditOperations } from '../workspaces/audit-operations'
import { workspaceBrandOperations } from '../workspaces/brand-operations'
import { workspaceInvitationOperations } from '../workspaces/invitation-operations'
import { workspaceMemberOperations } from '../workspaces/member-operations'
import { workspaceSignInOperations } from '../workspaces/sign-in/sign-in-operations'
import { workspaceOperations } from '../workspaces/workspace-operations'
import type { Operation } from './operation'
import { systemOperations } from './system-operations'
import { templateOperations } from './template-operations'

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
  ...privateFactOperations,
  ...accountExportOperations,
  ...accountImportOperations,
  ...keyOperations,
  ...tokenOperations,
  ...connectedAppOperations,
  ...notificationOperations,
  ...liveOperations,
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
  ...clientErrorOperations,
  ...operatorOperations,
  ...aiServerOperations,
  ...systemOperations,
]
