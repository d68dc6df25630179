/**
 * Resolves with the result of a browser promise; rejects with a `TimeoutError` if there is none within
 * `patience` milliseconds. The promise itself goes on: the caller that gives up on it has to handle a late
 * result.
 */
export async function answerWithin<T>(asked: Promise<T>, patience: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const giveUp = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DOMException('No answer', 'TimeoutError')), patience)
  })
  try {
    return await Promise.race([asked, giveUp])
  } finally {
    clearTimeout(timer)
  }
}
