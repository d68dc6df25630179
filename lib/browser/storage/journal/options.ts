export type JournalOptions = {
  /** Milliseconds since 1970. */
  now?: () => number
  /** Names this tab, and documents that have to be put beside one that cannot be read. */
  makeId?: () => string
  /** Called once, at the first save of a document with words in it. */
  onFirstWords?: () => void
  /** Milliseconds before the first and, at most, between two tries while storage is refused. */
  retry?: { first: number; max: number }
  /**
   * Milliseconds of a writer's lease where the browser has no locks, and of the time that a writer has to
   * keep its words before another tab takes over.
   */
  lease?: { heartbeat: number; expiry: number; handOver: number }
  /** Milliseconds after which a database that does not answer counts as refused. */
  patience?: number
  /** Milliseconds that undo steps rest before they are copied: no key waits for theirs. */
  stepsPause?: number
}
