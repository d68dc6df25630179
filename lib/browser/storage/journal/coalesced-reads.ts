type Turn<Result> = {
  /** Whether a read was requested since the last one began. */
  isAsked: boolean
  result: Promise<Result>
}

/**
 * Serialises and coalesces reads by id: requests during a read share one further read, so that results never overtake
 * each other. Typing in another tab causes many requests at once.
 *
 * @param read reads the current state
 * @returns the function that requests a read by id
 */
export function createCoalescedReads<Result>(
  read: (id: string) => Promise<Result>,
): (id: string) => Promise<Result> {
  const turns = new Map<string, Turn<Result>>()
  return (id) => {
    const running = turns.get(id)
    if (running) {
      running.isAsked = true
      return running.result
    }
    const lookNext = () => {
      turn.isAsked = false
      return read(id)
    }
    const readUntilCurrent = async () => {
      try {
        let found = await lookNext()
        while (turn.isAsked) found = await lookNext()
        return found
      } finally {
        // Synchronously, so that later requests get a later read.
        turns.delete(id)
      }
    }
    const turn: Turn<Result> = { isAsked: false, result: Promise.resolve().then(readUntilCurrent) }
    turns.set(id, turn)
    return turn.result
  }
}
