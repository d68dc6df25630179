import 'server-only'
import { isLoopback } from '../../mail/loopback'
import { type OutboxMessage, readOutbox } from '../../mail/outbox'
import type { Ports } from '../../ports-types'

/** False where there is no outbox: mail is set up, or others than this machine can reach the server. */
export function hasOutbox({ mail, configuration }: Pick<Ports, 'mail' | 'configuration'>): boolean {
  return !mail.isConfigured && isLoopback(configuration.host)
}

/** Mails that were not sent, newest first, for operators; null where there is no outbox. */
export async function listOutbox(
  ports: Pick<Ports, 'items' | 'mail' | 'configuration'>,
): Promise<OutboxMessage[] | null> {
  return hasOutbox(ports) ? readOutbox(ports.items) : null
}
