import 'server-only'
import type { Home } from '../home-types'
import { isLoopback } from '../mail/loopback'
import { type OutboxMessage, readOutbox } from '../mail/outbox'

/** False where there is no outbox: mail is set up, or others than this machine can reach the server. */
export function hasOutbox({ mail, configuration }: Pick<Home, 'mail' | 'configuration'>): boolean {
  return !mail.isConfigured && isLoopback(configuration.host)
}

/** Mails that were not sent, newest first, for operators; null where there is no outbox. */
export async function listOutbox(
  home: Pick<Home, 'items' | 'mail' | 'configuration'>,
): Promise<OutboxMessage[] | null> {
  return hasOutbox(home) ? readOutbox(home.items) : null
}
