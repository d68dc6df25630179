export type JournalOptions = {
  /** Milliseconds since 1970. */
  now?: () => number
  /** Creates ids for this tab, and for documents that are stored beside an unreadable one. */
  makeId?: () => string
  /** Called once, at the first save of a document with content. */
  onFirstWords?: () => void
  /** Milliseconds before the first retry, and maximum between two, while storage is refused. */
  retry?: { first: number; max: number }
  /**
   * Milliseconds of a writer's lease without Web Locks, and the time that a writer has to store its changes before
   * another tab takes over.
   */
  lease?: { heartbeat: number; expiry: number; handOver: number }
  /** Milliseconds before a database that does not answer counts as refused. */
  patience?: number
  /** Debounce in milliseconds for copying undo steps. */
  stepsPause?: number
}
