/** Timeout of a font's worker in milliseconds, including its start on a slow device. */
const deadline = 20_000

/**
 * Asks a dedicated worker about a font. The worker is always terminated, since a malicious file could keep it busy.
 *
 * @param read returns the answer in a message; undefined if there is none
 * @returns null on failure or timeout
 */
export function askOnce<Answer>(
  worker: Worker,
  question: unknown,
  read: (data: unknown) => Answer | undefined,
): Promise<Answer | null> {
  return new Promise<Answer | null>((resolve) => {
    const fail = () => resolve(null)
    setTimeout(fail, deadline)
    worker.onerror = fail
    worker.onmessage = ({ data }: MessageEvent<unknown>) => {
      const answer = read(data)
      if (answer !== undefined) resolve(answer)
    }
    worker.postMessage(question)
  }).finally(() => worker.terminate())
}
