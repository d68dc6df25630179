import 'server-only'
import { daySeconds, hourSeconds, minuteSeconds } from '@/lib/resume/dates/durations'
import type { Limit } from './rows/row-limits'

/**
 * Rate limits of sign-in, mails and similar actions. Those by IP address are wide enough for a class or a family
 * behind one router; those by account stop guessing.
 */
export const limits = {
  signInByAddress: { name: 'sign-in-address', tries: 100, seconds: 15 * minuteSeconds },
  signInByAccount: { name: 'sign-in-account', tries: 10, seconds: 15 * minuteSeconds },
  /** Wrong passwords from one device known to the account. */
  signInByDevice: { name: 'sign-in-device', tries: 10, seconds: 15 * minuteSeconds },
  signUpByAddress: { name: 'sign-up-address', tries: 50, seconds: hourSeconds },
  /** Mails to one address, of any kind. */
  mailByAccount: { name: 'mail-account', tries: 6, seconds: hourSeconds },
  codeByAddress: { name: 'code-address', tries: 100, seconds: 15 * minuteSeconds },
  mailByAddress: { name: 'mail-address', tries: 30, seconds: hourSeconds },
  reauthenticationByAccount: { name: 'proof-account', tries: 10, seconds: 15 * minuteSeconds },
  changeEmailByAccount: { name: 'change-email', tries: 5, seconds: daySeconds },
  providerByAddress: { name: 'provider-address', tries: 60, seconds: 15 * minuteSeconds },
  tokenByAddress: { name: 'token-address', tries: 60, seconds: 15 * minuteSeconds },
  /** Invalid API keys. */
  keyByAddress: { name: 'key-address', tries: 60, seconds: 15 * minuteSeconds },
  /** Registrations of apps: the services of one provider share few addresses. */
  registrationByAddress: { name: 'app-address', tries: 60, seconds: hourSeconds },
  /** Documents of apps that are read from the servers of their makers. */
  appDocumentByAccount: { name: 'app-document', tries: 30, seconds: hourSeconds },
  /** Tests of API keys for AI models. */
  aiTestByAccount: { name: 'ai-test', tries: 30, seconds: hourSeconds },
  /** Passwords of share links. The limit of a link stops guessing from many addresses. */
  sharePasswordByAddress: { name: 'share-address', tries: 10, seconds: 15 * minuteSeconds },
  /** Passwords from one browser that has entered the present one before. */
  sharePasswordByDevice: { name: 'share-device', tries: 10, seconds: 15 * minuteSeconds },
  sharePasswordByLink: { name: 'share-link', tries: 30, seconds: 15 * minuteSeconds },
  /** Comments through one share link from one address. */
  shareCommentByAddress: { name: 'share-comment', tries: 30, seconds: hourSeconds },
  /** PDFs that the server makes of documents of guests. */
  guestPdfByAddress: { name: 'guest-pdf-address', tries: 60, seconds: hourSeconds },
  /** Reports of pages that something failed. */
  clientErrorByAddress: { name: 'client-error-address', tries: 60, seconds: hourSeconds },
  /** Notification mails. */
  notificationMails: { name: 'notification-mail', tries: 30, seconds: daySeconds },
  /** Invitations to workspaces, to one address and by one person. */
  workspaceInvitationByAccount: { name: 'workspace-mail', tries: 10, seconds: daySeconds },
  workspaceInvitationByUser: { name: 'workspace-invite', tries: 200, seconds: daySeconds },
  /** Requests of the directory of a workspace: a first synchronisation sends several for each person. */
  provisioningByWorkspace: { name: 'provisioning', tries: 1_000, seconds: minuteSeconds },
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
