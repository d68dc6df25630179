/** Timeout of a font's worker in milliseconds, including its start on a slow device. */
const deadline = 20_000

/**
 * Asks a dedicated worker about a font. The worker is always terminated, since a malicious file could keep it busy.
 *
 * @param read returns the answer in a message; undefined if there is none
 * @returns null on failure or timeout; `not-started` for a worker whose code could not be loaded, such as without a
 *   network or after a deploy: an error of loaded code carries its message
 */
export function askOnce<Answer>(
  worker: Worker,
  question: unknown,
  read: (data: unknown) => Answer | undefined,
): Promise<Answer | 'not-started' | null> {
  return new Promise<Answer | 'not-started' | null>((resolve) => {
    const fail = () => resolve(null)
    setTimeout(fail, deadline)
    worker.onerror = ({ message }) => resolve(message ? null : 'not-started')
    worker.onmessage = ({ data }: MessageEvent<unknown>) => {
      const answer = read(data)
      if (answer !== undefined) resolve(answer)
    }
    worker.postMessage(question)
  }).finally(() => worker.terminate())
}
