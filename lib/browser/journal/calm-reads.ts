type Turn<Result> = {
  /** The next look; null when nobody has asked since the last began. */
  look: (() => Promise<Result>) | null
  result: Promise<Result>
}

/**
 * Lets reads of one thing never overtake each other: who asks while a read is under way gets, with
 * all others who wait, the answer of one more look. What was read last counts as what whoever asked
 * goes on from; of two answers at once the second could be let go and would count all the same.
 *
 * @param read called for whoever asks, at once; answers a look at what is there then. Of those who ask
 *   during a look only the last one's is taken
 * @returns asks for a thing by its id
 */
export function createCalmReads<Result>(
  read: (id: string) => () => Promise<Result>,
): (id: string) => Promise<Result> {
  const turns = new Map<string, Turn<Result>>()
  return (id) => {
    const running = turns.get(id)
    const look = read(id)
    if (running) {
      running.look = look
      return running.result
    }
    const lookNext = () => {
      const next = turn.look ?? look
      turn.look = null
      return next()
    }
    const lookUntilCalm = async () => {
      try {
        let found = await lookNext()
        while (turn.look) found = await lookNext()
        return found
      } finally {
        // At once: who asks from now on asks for what comes after.
        turns.delete(id)
      }
    }
    const turn: Turn<Result> = { look, result: Promise.resolve().then(lookUntilCalm) }
    turns.set(id, turn)
    return turn.result
  }
}
