type Mail = { subject: string; text: string }
type AskedFor =
  | 'requirements'
  | 'tailoring'
  | 'wording'
  | 'letter'
  | 'translation'
  | 'match'
  | 'interview'
  | 'import-help'
  | 'import-reading'
  | 'cv'
  | 'proposal'

/** Every kind of mail that tells of something, as each language has it. `link` leads to the place in the app. */
export type NotificationMailWords = {
  /** Names of the requests to a model, as each stands in a sentence of its own. */
  askedFor: Record<AskedFor, string>
  /** Empty where the device does not say it. */
  device: (browser: string, system: string) => string
  requestDone: (facts: { what: string; link: string }) => Mail
  requestFailed: (facts: { what: string; link: string }) => Mail
  keyCreated: (facts: { name: string; link: string }) => Mail
  appConnected: (facts: { name: string; link: string }) => Mail
  newDevice: (facts: { device: string; at: string; link: string }) => Mail
  /** `day`: the first of them goes then. */
  deletionScheduled: (facts: { count: number; day: string; link: string }) => Mail
  /** `day`: its files go then. */
  exportDone: (facts: { day: string; link: string }) => Mail
  exportFailed: (facts: { link: string }) => Mail
  /** Things due in job applications, a line each. */
  applicationDue: (facts: { lines: string; link: string }) => Mail
  /** Somebody has commented on a shared document. */
  commentAdded: (facts: { link: string }) => Mail
  /** Many wrong passwords were entered for a share link, which takes no more for a while. */
  shareLocked: (facts: { link: string }) => Mail
  /** `host`: of the address that nothing could be delivered to. */
  webhookDisabled: (facts: { host: string; link: string }) => Mail
  /** Stands for a follow-up without words, for the last day to apply, and for what is not listed. */
  due: { followUp: string; deadline: string; more: string }
  /** Below each of them. `place`: the address of the installation; `settings`: where mails are switched off. */
  footer: (facts: { place: string; settings: string }) => string
  /** Where mails of a kind end by one link. */
  unsubscribe: (link: string) => string
  /** The page behind that link. */
  page: {
    title: string
    question: Record<
      | 'request-done'
      | 'request-failed'
      | 'deletion-scheduled'
      | 'export-ended'
      | 'application-due'
      | 'comment-added'
      | 'share-locked'
      | 'webhook-disabled',
      string
    >
    button: string
    done: string
    again: string
    settings: string
  }
}
