import 'server-only'
import type { IdGenerator } from '@/lib/resume/ids'
import type { Items } from '../items/item-types'
import type { Mail, Message } from './mail-types'

/** A mail that was not sent, for the operator of a server that nobody else can reach. */
export type OutboxMessage = Message & {
  /** RFC 3339, UTC. */
  at: string
}

export const outboxPartition = 'outbox'

/** Seconds that a message is kept. */
const cacheLifetime = 24 * 3_600

/**
 * Mail where none is set up: messages are kept for a day, so that the operator of a server on
 * loopback can read them. `isConfigured` is false: nothing that matters may depend on them.
 */
export function createOutboxMail({
  items,
  ids,
  now,
}: {
  items: Items
  ids: IdGenerator
  now: () => number
}): Mail {
  return {
    isConfigured: false,
    async send({ to, subject, text }) {
      await items.put(
        {
          pk: outboxPartition,
          sk: ids.document(),
          expiresAt: Math.ceil(now() / 1_000) + cacheLifetime,
          data: { to, subject, text, at: new Date(now()).toISOString() },
        },
        'absent',
      )
    },
  }
}

/** Mail where none is set up and others can reach the server: nothing is kept. */
export function createAbsentMail(): Mail {
  return {
    isConfigured: false,
    async send() {
      throw new Error('No mail is set up')
    },
  }
}

/** The last messages, newest first. */
export async function readOutbox(items: Items): Promise<OutboxMessage[]> {
  const page = await items.query({ pk: outboxPartition, limit: 50, direction: 'descending' })
  return page.items.map(({ data }) => ({
    to: String(data.to),
    subject: String(data.subject),
    text: String(data.text),
    at: String(data.at),
  }))
}
