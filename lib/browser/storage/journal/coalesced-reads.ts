type Turn<Result> = {
  /** Whether somebody has asked since the last look began. */
  isAsked: boolean
  result: Promise<Result>
}

/**
 * Lets reads of one thing never overtake each other: who asks while a read is under way gets, with
 * all others who wait, the answer of one more look. Another tab that types makes many ask at once.
 *
 * @param read looks at what is there now
 * @returns asks for a thing by its id
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
        // At once: who asks from now on asks for what comes after.
        turns.delete(id)
      }
    }
    const turn: Turn<Result> = { isAsked: false, result: Promise.resolve().then(readUntilCurrent) }
    turns.set(id, turn)
    return turn.result
  }
}
