/**
 * What a promise of the browser gives; rejects with a `TimeoutError` when it does not answer within so
 * many milliseconds. The promise itself goes on: whoever gives up on it takes care of what comes late.
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
