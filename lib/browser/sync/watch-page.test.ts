import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { watchPage } from './watch-page'

/** User input event at a time in milliseconds. */
function hand(kind: 'pointerdown' | 'keydown', at: number): Event {
  const event = new Event(kind)
  Object.defineProperty(event, 'timeStamp', { value: at })
  return event
}

describe('Looking round for what other devices wrote', () => {
  const page = { window: new EventTarget(), document: new EventTarget() }
  beforeEach(() => {
    vi.stubGlobal('window', page.window)
    vi.stubGlobal('document', page.document)
  })
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  it('follows a hand on the page at once, and again after ten seconds', () => {
    const onLook = vi.fn()
    const stop = watchPage(
      () => {},
      onLook,
      () => {},
    )
    page.window.dispatchEvent(hand('pointerdown', 100))
    expect(onLook).toHaveBeenCalledTimes(1)
    for (let at = 200; at < 10_100; at += 100) page.window.dispatchEvent(hand('keydown', at))
    expect(onLook).toHaveBeenCalledTimes(1)
    page.window.dispatchEvent(hand('keydown', 10_100))
    expect(onLook).toHaveBeenCalledTimes(2)
    stop()
    page.window.dispatchEvent(hand('pointerdown', 60_000))
    expect(onLook).toHaveBeenCalledTimes(2)
  })

  it('follows focus, sight and the network until it is ended', () => {
    const onNetwork = vi.fn()
    const onLook = vi.fn()
    const stop = watchPage(onNetwork, onLook, () => {})
    const say = () => {
      page.window.dispatchEvent(new Event('focus'))
      page.document.dispatchEvent(new Event('visibilitychange'))
      page.window.dispatchEvent(new Event('online'))
      page.window.dispatchEvent(new Event('offline'))
    }
    say()
    expect([onLook, onNetwork].map(({ mock }) => mock.calls.length)).toEqual([2, 2])
    stop()
    say()
    expect([onLook, onNetwork].map(({ mock }) => mock.calls.length)).toEqual([2, 2])
  })
})
