import { browser } from '../browser'
import type { FrameNotice } from '../messages'
import type { FormSession } from './form-session'

/** Milliseconds without a change after which a form is looked at again. */
const idle = 400

/**
 * Notifies the background when fields come or go. Looks at changes of the page outside of shadow roots.
 *
 * @returns a function that ends it
 */
export function watchForm(session: Pick<FormSession, 'read'>): () => void {
  const listIds = () =>
    session
      .read()
      .map(({ id }) => id)
      .join(' ')
  let [known, timer] = [listIds(), 0]
  const observer = new MutationObserver(() => {
    clearTimeout(timer)
    timer = window.setTimeout(() => {
      const now = listIds()
      if (now === known) return
      known = now
      const notice: FrameNotice = { kind: 'form-changed' }
      void browser.runtime.sendMessage(notice)
    }, idle)
  })
  observer.observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['class', 'hidden', 'style'],
  })
  return () => {
    clearTimeout(timer)
    observer.disconnect()
  }
}
