import 'server-only'

export type Message = {
  to: string
  subject: string
  /** Plain text; our mails have no markup and no tracking pictures. */
  text: string
  /** Address whose POST unsubscribes from mails of this kind (RFC 2369, RFC 8058). No other header can be set. */
  unsubscribe?: string
}

export type Mail = {
  /** False if nothing can be sent: pages then say so and offer another way. */
  isConfigured: boolean
  /** Rejects when the message was refused; it is never logged. */
  send: (message: Message) => Promise<void>
}
