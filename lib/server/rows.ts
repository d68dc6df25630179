import 'server-only'
import { apiKeyKind } from './accounts/keys/key-rows'
import { aiKeyKind } from './ai/ai-key-rows'
import { aiUsageKind } from './ai/ai-usage-rows'
import { embeddedTextKind } from './ai/matching/embedded-text-rows'
import { aiReaderKind, operatorReaderKind } from './ai/reader/reader-rows'
import { aiRequestKind } from './ai/requests/ai-request-rows'
import { aiServerKind } from './ai/server/ai-server-rows'
import { commentKind } from './comments/comment-rows'
import { connectedAppKind } from './connected-apps/app-rows'
import { oauthClientKind } from './connected-apps/oauth-client-rows'
import { aliasKind } from './documents/by-email/alias-rows'
import { searchWordsKind } from './documents/search-rows'
import { accountExportKind } from './exports/account/account-export-rows'
import { bulkExportKind } from './exports/bulk/bulk-export-rows'
import {
  arrivalKind,
  fileKind,
  landedUploadKind,
  linkKind,
  spentUploadKind,
} from './files/file-rows'
import { sessionCutoffKind } from './identity/cognito/session-cutoff'
import { sessionKind } from './identity/cognito/session-rows'
import { firstOperatorKind } from './identity/rows/admit-person'
import { deviceBeginKind, deviceKind } from './identity/rows/devices'
import { flowKind } from './identity/rows/flows'
import { invitationKind } from './identity/rows/invitations'
import { pendingAuthorizationKind } from './identity/rows/pending-authorizations'
import { identityKind, leavingKind, personKind } from './identity/rows/person-rows'
import { limitKind } from './identity/rows/row-limits'
import { accountImportKind } from './imports/account/account-import-rows'
import { broughtKind } from './imports/account/brought-document-rows'
import { importKind } from './imports/import-rows'
import { tableFormatKind } from './items/aws/table-format'
import type { DeclaredKind } from './items/row-kind'
import { firstPdfKind } from './kernel/rows/count-event'
import { countKind } from './kernel/rows/day-counts'
import { dueKind } from './kernel/rows/due-rows'
import { erasedOwnerKind } from './kernel/rows/erased-owner-rows'
import { idempotencyKind } from './kernel/rows/idempotency'
import { bodyKind, erasedKind, headKind } from './kernel/rows/row-keys'
import { outboxKind } from './mail/outbox'
import { moveKind } from './move/ledger'
import { notificationKind, notificationMailKind } from './notifications/notification-rows'
import { notificationSettingKind } from './notifications/notification-setting-rows'
import { healthKind } from './operator/outages/outage-rows'
import { failedDrawingKind } from './pdf/drawing/failed-drawing-rows'
import { photoKind } from './photos/photo-rows'
import { privateFactKind } from './private-facts/private-fact-rows'
import { dueDayKind } from './reminders/due-day-rows'
import {
  provisionedGroupKind,
  provisionedUserKind,
  provisioningTokenKind,
} from './scim/provisioning/provisioning-rows'
import { shareCountKind } from './shares/share-count-rows'
import { shareKind, sharePointerKind, shareSlugKind, shareTokenKind } from './shares/share-rows'
import { jobKind } from './tasks/job-rows'
import { sweepKind } from './tasks/sweeps'
import { vectorKind } from './vectors/items/open-vectors'
import { versionBodyKind, versionHeadKind } from './versions/version-rows'
import { changeNoteKind } from './webhooks/change-note-rows'
import { deliveryKind } from './webhooks/delivery-rows'
import { webhookKind, webhookSecretKind } from './webhooks/webhook-rows'
import { auditHeadKind, auditKind } from './workspaces/audit-rows'
import { brandKind } from './workspaces/brand-rows'
import { workspaceInvitationKind } from './workspaces/invitation-rows'
import { domainClaimKind, removedMemberKind, signInKind } from './workspaces/sign-in/sign-in-rows'
import { memberKind, workspaceKind } from './workspaces/workspace-rows'
import { writerKind } from './workspaces/writer-rows'

/** Every kind of row, each declared beside the functions that write it. Files of an archive are in this order. */
export const declaredKinds: readonly DeclaredKind[] = [
  // In the partition of a person or a workspace.
  personKind,
  bodyKind,
  headKind,
  versionHeadKind,
  versionBodyKind,
  erasedKind,
  aiUsageKind,
  aiRequestKind,
  apiKeyKind,
  connectedAppKind,
  shareKind,
  shareCountKind,
  commentKind,
  shareTokenKind,
  webhookKind,
  deliveryKind,
  changeNoteKind,
  webhookSecretKind,
  photoKind,
  importKind,
  accountImportKind,
  aliasKind,
  privateFactKind,
  notificationKind,
  notificationMailKind,
  notificationSettingKind,
  dueDayKind,
  dueKind,
  accountExportKind,
  bulkExportKind,
  broughtKind,
  idempotencyKind,
  firstPdfKind,
  aiKeyKind,
  aiReaderKind,
  searchWordsKind,
  embeddedTextKind,
  failedDrawingKind,
  deviceKind,
  deviceBeginKind,
  sessionKind,
  sessionCutoffKind,
  leavingKind,
  // In the partition of a workspace alone.
  workspaceKind,
  memberKind,
  workspaceInvitationKind,
  auditHeadKind,
  auditKind,
  signInKind,
  removedMemberKind,
  provisioningTokenKind,
  provisionedUserKind,
  provisionedGroupKind,
  brandKind,
  writerKind,
  // In partitions of their own.
  countKind,
  firstOperatorKind,
  sharePointerKind,
  shareSlugKind,
  domainClaimKind,
  oauthClientKind,
  invitationKind,
  jobKind,
  identityKind,
  fileKind,
  arrivalKind,
  landedUploadKind,
  spentUploadKind,
  aiServerKind,
  operatorReaderKind,
  vectorKind,
  linkKind,
  flowKind,
  pendingAuthorizationKind,
  limitKind,
  erasedOwnerKind,
  sweepKind,
  healthKind,
  outboxKind,
  moveKind,
  tableFormatKind,
]
