import 'server-only'
import { isLoopback } from '../mail/loopback'
import { type OutboxMessage, readOutbox } from '../mail/outbox'
import type { Ports } from '../ports-types'

/** Returns false without an outbox: mail is set up, or the server can be reached from other machines. */
export function hasOutbox({ mail, configuration }: Pick<Ports, 'mail' | 'configuration'>): boolean {
  return !mail.isConfigured && isLoopback(configuration.host)
}

/** Lists mails that were not sent, newest first, for operators; null without an outbox. */
export async function listOutbox(
  ports: Pick<Ports, 'items' | 'mail' | 'configuration'>,
): Promise<OutboxMessage[] | null> {
  return hasOutbox(ports) ? readOutbox(ports.items) : null
}
