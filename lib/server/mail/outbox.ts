import 'server-only'
import { daySeconds } from '@/lib/resume/dates/durations'
import type { IdGenerator } from '@/lib/resume/ids'
import type { Items } from '../items/item-types'
import { left, rowKind } from '../items/row-kind'
import type { Mail, Message } from './mail-types'

/** A mail that was not sent, for the operator of a server that only this machine can reach. */
export type OutboxMessage = Message & {
  /** RFC 3339, UTC. */
  at: string
}

export const outboxKind = rowKind({
  prefix: 'outbox',
  owner: 'installation',
  carried: left('of the old home itself'),
})
export const outboxPartition = outboxKind.prefix

/** Seconds that a message is stored. */
const cacheLifetime = daySeconds

/**
 * Creates mail for an installation without a mail server: messages are stored for a day, so that the operator of a
 * server on loopback can read them. `isConfigured` is false: nothing important may depend on them.
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

/** Creates mail for an installation without a mail server that others can reach: discards messages. */
export function createAbsentMail(): Mail {
  return {
    isConfigured: false,
    async send() {
      throw new Error('No mail is set up')
    },
  }
}

/** Lists the last messages, newest first. */
export async function readOutbox(items: Items): Promise<OutboxMessage[]> {
  const page = await items.query({ pk: outboxPartition, limit: 50, direction: 'descending' })
  return page.items.map(({ data }) => ({
    to: String(data.to),
    subject: String(data.subject),
    text: String(data.text),
    at: String(data.at),
  }))
}
