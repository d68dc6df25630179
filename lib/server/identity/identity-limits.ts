import 'server-only'
import type { Limit } from './rows/row-limits'

const minute = 60
const hour = 60 * minute

/**
 * Rate limits of sign-in, mails and similar actions. Those by IP address are wide enough for a class or a family
 * behind one router; those by account stop guessing.
 */
export const limits = {
  signInByAddress: { name: 'sign-in-address', tries: 100, seconds: 15 * minute },
  signInByAccount: { name: 'sign-in-account', tries: 10, seconds: 15 * minute },
  /** Wrong passwords from one device known to the account. */
  signInByDevice: { name: 'sign-in-device', tries: 10, seconds: 15 * minute },
  signUpByAddress: { name: 'sign-up-address', tries: 50, seconds: hour },
  /** Mails to one address, of any kind. */
  mailByAccount: { name: 'mail-account', tries: 6, seconds: hour },
  codeByAddress: { name: 'code-address', tries: 100, seconds: 15 * minute },
  mailByAddress: { name: 'mail-address', tries: 30, seconds: hour },
  reauthenticationByAccount: { name: 'proof-account', tries: 10, seconds: 15 * minute },
  changeEmailByAccount: { name: 'change-email', tries: 5, seconds: 24 * hour },
  providerByAddress: { name: 'provider-address', tries: 60, seconds: 15 * minute },
  tokenByAddress: { name: 'token-address', tries: 60, seconds: 15 * minute },
  /** Invalid API keys. */
  keyByAddress: { name: 'key-address', tries: 60, seconds: 15 * minute },
  /** Registrations of apps: the services of one provider share few addresses. */
  registrationByAddress: { name: 'app-address', tries: 60, seconds: hour },
  /** Documents of apps that are read from the servers of their makers. */
  appDocumentByAccount: { name: 'app-document', tries: 30, seconds: hour },
  /** Tests of API keys for AI models. */
  aiTestByAccount: { name: 'ai-test', tries: 30, seconds: hour },
  /** Passwords of share links. The limit of a link stops guessing from many addresses. */
  sharePasswordByAddress: { name: 'share-address', tries: 10, seconds: 15 * minute },
  /** Passwords from one browser that has entered the present one before. */
  sharePasswordByDevice: { name: 'share-device', tries: 10, seconds: 15 * minute },
  sharePasswordByLink: { name: 'share-link', tries: 30, seconds: 15 * minute },
  /** Comments through one share link from one address. */
  shareCommentByAddress: { name: 'share-comment', tries: 30, seconds: hour },
  /** PDFs that the server makes of documents of guests. */
  guestPdfByAddress: { name: 'guest-pdf-address', tries: 60, seconds: hour },
  /** Notification mails. */
  notificationMails: { name: 'notification-mail', tries: 30, seconds: 24 * hour },
  /** Invitations to workspaces, to one address and by one person. */
  workspaceInvitationByAccount: { name: 'workspace-mail', tries: 10, seconds: 24 * hour },
  workspaceInvitationByUser: { name: 'workspace-invite', tries: 200, seconds: 24 * hour },
  /** Requests of the directory of a workspace: a first synchronisation sends several for each person. */
  provisioningByWorkspace: { name: 'provisioning', tries: 1_000, seconds: minute },
} satisfies Record<string, Limit>

/** Name of the limit by which the API counts requests per user; the rate is in the plan. */
export const apiByPerson = 'api-person'

/** Limits whose rows belong to an account, by its e-mail address. */
export const limitsByEmail = [
  limits.signInByAccount,
  limits.mailByAccount,
  limits.workspaceInvitationByAccount,
]
/** Limits whose rows belong to an account, by its user id. */
export const limitsByUser = [
  limits.reauthenticationByAccount,
  limits.changeEmailByAccount,
  limits.aiTestByAccount,
  limits.notificationMails,
  limits.workspaceInvitationByUser,
  { name: apiByPerson },
]
