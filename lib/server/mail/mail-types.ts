import 'server-only'

export type Message = {
  to: string
  subject: string
  /** Plain text; mails of ours have no markup and no pictures that tell of being read. */
  text: string
  /** Where a POST ends mails of this kind (RFC 2369, RFC 8058). No other header can be given. */
  unsubscribe?: string
}

export type Mail = {
  /** False where nothing can be sent: pages then say so and offer another way. */
  isConfigured: boolean
  /** Rejects when the message was not taken; it is never logged. */
  send: (message: Message) => Promise<void>
}
