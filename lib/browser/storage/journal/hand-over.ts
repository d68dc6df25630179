import type { TabChannel } from './channel'

/** Requests from a tab to the current writer to store what was typed there, before it takes over. */
export type HandOver = {
  /** Resolves when the tab that writes has saved everything, or does not answer. */
  ask: (id: string) => Promise<void>
  close: () => void
}

/**
 * Opens this tab's side of it: it asks, and answers others. Without it the last words of the tab that
 * loses a document are on their way while the other already shows what it read, and typing there goes
 * on from an older text.
 *
 * @param writes whether this tab is the writer of a document
 * @param settle keeps everything typed here so far
 * @param patience milliseconds after which a tab that does not answer is taken for frozen or gone; its
 *   words are merged when they come
 */
export function openHandOver(
  channel: TabChannel,
  writes: (id: string) => boolean,
  settle: () => Promise<void>,
  patience: number,
): HandOver {
  const answer = async (id: string) => {
    if (!writes(id)) return
    await settle()
    channel.post('settled', id)
  }
  const stop = channel.listen('wanted', (id) => void answer(id))
  return {
    ask: (id) =>
      new Promise((resolve) => {
        const end = () => {
          clearTimeout(timer)
          stopListening()
          resolve()
        }
        const stopListening = channel.listen('settled', (settled) => settled === id && end())
        const timer = setTimeout(end, patience)
        channel.post('wanted', id)
      }),
    close: stop,
  }
}
