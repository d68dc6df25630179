import 'fake-indexeddb/auto'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { beginReview } from '@/lib/importers/draft/review-types'

const draft = beginReview({
  source: { layout: 'flow', pages: [], lines: [], links: [], language: '', mirrored: false },
  language: 'en',
  sections: [],
  passedOver: [],
})

/** What a page knows that was just loaded. */
async function loadPage() {
  vi.resetModules()
  return import('./shelf')
}

const file = { kind: 'file' as const, bytes: new Uint8Array([1, 2, 3]) }

describe('the shelf', () => {
  afterEach(() => vi.restoreAllMocks())

  it('keeps a file and its newest draft over a reload, until the review ends', async () => {
    const before = await loadPage()
    const id = await before.shelve('guest', 'CV.pdf', file)
    before.keepDraft(id, { ...draft, language: 'de' })
    before.keepDraft(id, { ...draft, language: 'fr' })
    await vi.waitFor(async () => {
      const after = await loadPage()
      const opened = await after.openFromShelf(id, 'guest')
      expect(opened).toMatchObject({
        file: { name: 'CV.pdf', content: file },
        draft: { language: 'fr' },
      })
    })
    const last = await loadPage()
    await last.takeOffShelf(id)
    expect(await (await loadPage()).openFromShelf(id, 'guest')).toBeNull()
    expect(await last.listShelf('guest')).toEqual([])
  })

  it('shows nobody the files of somebody else, and a guest those of nobody', async () => {
    const shelf = await loadPage()
    const own = await shelf.shelve('user:one', 'mine.pdf', file)
    const guests = await shelf.shelve('guest', 'before.pdf', file)
    const names = async (who: 'guest' | `user:${string}`) =>
      (await shelf.listShelf(who)).map(({ name }) => name)
    expect((await names('user:one')).sort()).toEqual(['before.pdf', 'mine.pdf'])
    expect(await names('user:two')).toEqual(['before.pdf'])
    expect(await shelf.openFromShelf(own, 'guest')).toBeNull()
    await shelf.clearShelf('user:one', 8_000)
    expect(await (await loadPage()).listShelf('user:one')).toMatchObject([{ id: guests }])
    await shelf.takeOffShelf(guests)
  })

  it('says when something of somebody who leaves may be left', async () => {
    const shelf = await loadPage()
    await shelf.shelve('user:one', 'cv.pdf', { kind: 'text', text: 'Ana Reis' })
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Refused', 'SecurityError')
    })
    await expect(shelf.clearShelf('user:one', 100)).rejects.toThrow('Refused')
    open.mockRestore()
    await shelf.clearShelf('user:one', 8_000)
  })

  it('opens with the last word, written or refused', async () => {
    const first = await loadPage()
    const id = await first.shelve('guest', '', { kind: 'text', text: 'Ana Reis' })
    const later = await loadPage()
    later.keepDraft(id, draft)
    expect(await later.openFromShelf(id, 'guest')).toMatchObject({ draft: { language: 'en' } })
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Full', 'QuotaExceededError')
    })
    later.keepDraft(id, { ...draft, language: 'pt' })
    await new Promise((resolve) => setTimeout(resolve, 20))
    open.mockRestore()
    expect(await later.openFromShelf(id, 'guest')).toMatchObject({ draft: { language: 'pt' } })
    await later.takeOffShelf(id)
  })

  it('goes on in this tab where the browser keeps nothing, says so, and keeps it when it can', async () => {
    const shelf = await loadPage()
    const { onRefusalChange, refusalOf } = await import('./shelf-refusals')
    const heard = vi.fn()
    const stop = onRefusalChange(heard)
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Refused', 'SecurityError')
    })
    const id = await shelf.shelve('guest', '', { kind: 'text', text: 'Ana Reis' })
    expect([refusalOf(id), heard.mock.calls.length]).toEqual(['blocked', 1])
    shelf.keepDraft(id, draft)
    expect(await shelf.openFromShelf(id, 'guest')).toMatchObject({ draft: { language: 'en' } })
    expect(await shelf.listShelf('guest')).toHaveLength(1)
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(refusalOf(id)).toBe('blocked')

    open.mockRestore()
    shelf.keepDraft(id, { ...draft, language: 'pt' })
    await vi.waitFor(() => expect(refusalOf(id)).toBeNull())
    stop()
    const after = await loadPage()
    expect(await after.openFromShelf(id, 'guest')).toMatchObject({
      file: { content: { text: 'Ana Reis' } },
      draft: { language: 'pt' },
    })
    await after.takeOffShelf(id)
  })

  it('tries again by itself, and never brings back a review that has ended', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const shelf = await loadPage()
    const { refusalOf } = await import('./shelf-refusals')
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Full', 'QuotaExceededError')
    })
    const [kept, ended] = [
      await shelf.shelve('guest', 'kept.pdf', file),
      await shelf.shelve('guest', 'ended.pdf', file),
    ]
    shelf.keepDraft(kept, draft)
    shelf.keepDraft(ended, draft)
    await vi.waitFor(() => expect(refusalOf(ended)).toBe('full'))
    await shelf.takeOffShelf(ended)
    expect(refusalOf(ended)).toBeNull()
    open.mockRestore()
    await vi.advanceTimersByTimeAsync(6_000)
    vi.useRealTimers()
    await vi.waitFor(() => expect(refusalOf(kept)).toBeNull())
    const after = await loadPage()
    expect((await after.listShelf('guest')).map(({ id }) => id)).toEqual([kept])
    await after.takeOffShelf(kept)
  })
})
