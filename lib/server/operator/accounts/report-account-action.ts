import 'server-only'
import { readMailMessages } from '@/lib/messages/read-server-messages'
import type { Person } from '../../identity/rows/person-rows'
import { toTimestamp } from '../../kernel/to-timestamp'
import { readSettings } from '../../notifications/notification-settings'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'

/** Who acts on an account: an operator in a session or by a key, or the command on the server. */
export type Actor = { operator: OwnerId } | 'command'

/** Change of an account by an actor. */
export type AccountAction = 'signed-out' | 'disabled' | 'enabled' | 'erased'

export type ReportParts = Pick<Ports, 'configuration' | 'items' | 'mail' | 'metrics' | 'now'>

const messageNames = {
  'signed-out': 'accountSignedOut',
  disabled: 'accountDisabled',
  enabled: 'accountEnabled',
  erased: 'accountErased',
} as const

/** Writes one line of JSON to standard error, as `logError` does: who did what to which account, by ids. */
function logAction(now: number, action: AccountAction, { userId }: Person, actor: Actor): void {
  const by = actor === 'command' ? actor : actor.operator
  const line = {
    at: toTimestamp(now),
    level: 'notice',
    event: `account-${action}`,
    by,
    account: userId,
  }
  process.stderr.write(`${JSON.stringify(line)}\n`)
}

/** Mails the person of an account, in the language of its settings, where mail is set up. */
async function mailPerson(
  ports: ReportParts,
  action: AccountAction,
  { userId, email }: Person,
): Promise<void> {
  if (!ports.mail.isConfigured) return
  const { url: place } = ports.configuration
  const { language } = await readSettings(ports, userId)
  const { mail } = await readMailMessages(language)
  const text = mail[messageNames[action]]({ signIn: `${place}/sign-in`, place })
  await ports.mail.send({ to: email, ...text })
}

/**
 * Reports what was done to an account, once: to the log, and by mail to its person. Never throws: a mail that was not
 * sent is counted (`mail_failed`).
 */
export async function reportAccountAction(
  ports: ReportParts,
  action: AccountAction,
  person: Person,
  actor: Actor,
): Promise<void> {
  logAction(ports.now(), action, person, actor)
  try {
    await mailPerson(ports, action, person)
  } catch {
    ports.metrics.count('mail_failed')
  }
}
