/** Forms are not sent while something is filled in, whatever the page makes of a change. */
const stop = (event: Event) => {
  event.preventDefault()
  event.stopImmediatePropagation()
}

/**
 * Runs work during which no form is sent by an event of this page.
 *
 * @throws what the work throws
 */
export async function holdBack<Result>(work: () => Promise<Result>): Promise<Result> {
  addEventListener('submit', stop, { capture: true })
  try {
    return await work()
  } finally {
    removeEventListener('submit', stop, { capture: true })
  }
}
