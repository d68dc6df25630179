import 'server-only'
import { formatters } from '@/lib/messages/format'
import { readMailMessages } from '@/lib/messages/read-server-messages'
import { readPerson } from '../identity/rows/person-rows'
import { mailedName } from '../notifications/mailed-name'
import { readSettings } from '../notifications/notification-settings'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { readWorkspace } from './workspace-rows'

type Invitation = {
  workspace: OwnerId
  url: string
  email: string
  expiresAt: number
  inviter: OwnerId
  /** Account of the address; null where there is none. */
  invited: OwnerId | null
}

/**
 * Mails an invitation in the language of the invited account, else in that of the one who invites.
 *
 * @returns false where no mail is set up, or it could not be sent: the link has to be handed over
 */
export async function mailInvitation(
  ports: Pick<Ports, 'configuration' | 'items' | 'mail' | 'metrics'>,
  { workspace, url, email, expiresAt, inviter, invited }: Invitation,
): Promise<boolean> {
  if (!ports.mail.isConfigured) return false
  const [row, person, { language }] = await Promise.all([
    readWorkspace(ports, workspace),
    readPerson(ports.items, inviter),
    readSettings(ports, invited ?? inviter),
  ])
  const { mail } = await readMailMessages(language)
  const messages = mail.workspaceInvitation({
    workspace: mailedName(row?.name ?? ''),
    // An address and no name: it was confirmed, and nobody can write a text into it.
    inviter: person?.person.email ?? '',
    day: formatters(language).date(expiresAt, { dateStyle: 'long', timeZone: 'UTC' }),
    link: url,
    place: ports.configuration.url,
  })
  try {
    await ports.mail.send({ to: email, ...messages })
    return true
  } catch {
    ports.metrics.count('mail_failed')
    return false
  }
}
