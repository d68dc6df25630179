/**
 * Awaits a browser promise with a timeout: rejects with a `TimeoutError` after `patience` milliseconds. The promise
 * itself continues: the caller has to handle a late result.
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
