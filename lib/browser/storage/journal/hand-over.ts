import type { TabChannel } from './channel'

/** Handover of the writer role between tabs. */
export type HandOver = {
  /** Resolves when the current writer has stored everything, or does not answer. */
  ask: (id: string) => Promise<void>
  close: () => void
}

/**
 * Opens this tab's end of the handover: it requests, and answers others. Without it, the last input of the previous
 * writer would arrive after the new one has read the document, and typing would continue from an older text.
 *
 * @param writes returns whether this tab is the writer of a document
 * @param settle stores all input of this tab
 * @param patience milliseconds before a tab that does not answer counts as frozen or closed; its changes are merged
 *   later
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
