import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { emptyTailorDraft } from './tailor-draft'

/** Another page knows nothing of what this one has in its memory. */
async function loadPage() {
  vi.resetModules()
  return import('./tailor-drafts')
}

beforeEach(() => vi.restoreAllMocks())
afterEach(() => vi.restoreAllMocks())

describe('a posting that a CV is fitted to', () => {
  it('is there for the next page as it was left, and for its owner alone', async () => {
    const first = await loadPage()
    const draft = { ...emptyTailorDraft, typed: 'A posting' }
    first.keepTailorDraft('user:one', 'cv', { ...draft, typed: 'A post' })
    first.keepTailorDraft('user:one', 'cv', draft)
    await vi.waitFor(async () => {
      const next = await loadPage()
      expect(await next.openTailorDraft('user:one', 'cv')).toEqual(draft)
      expect(await next.openTailorDraft('user:two', 'cv')).toEqual(emptyTailorDraft)
    })
  })

  it('is on the disk once it is said to be', async () => {
    const first = await loadPage()
    const draft = { ...emptyTailorDraft, typed: 'Asked for' }
    first.keepTailorDraft('user:one', 'sent', draft)
    await first.whenTailorDraftsKept()
    const next = await loadPage()
    expect(await next.openTailorDraft('user:one', 'sent')).toEqual(draft)
  })

  it('of a guest is still there after signing in', async () => {
    const first = await loadPage()
    const draft = { ...emptyTailorDraft, typed: 'As a guest' }
    first.keepTailorDraft('guest', 'brought', draft)
    await vi.waitFor(async () => {
      const next = await loadPage()
      expect(await next.openTailorDraft('user:one', 'brought')).toEqual(draft)
    })
  })

  it('goes with its owner, or at the end', async () => {
    const page = await loadPage()
    const draft = { ...emptyTailorDraft, typed: 'A posting' }
    page.keepTailorDraft('user:gone', 'cv', draft)
    page.keepTailorDraft('user:stays', 'cv', draft)
    await page.dropTailorDraft('user:stays', 'other')
    await page.clearTailorDrafts('user:gone', 8_000)
    const next = await loadPage()
    expect(await next.openTailorDraft('user:gone', 'cv')).toEqual(emptyTailorDraft)
    expect(await next.openTailorDraft('user:stays', 'cv')).toEqual(draft)
    await next.dropTailorDraft('user:stays', 'cv')
    expect(await (await loadPage()).openTailorDraft('user:stays', 'cv')).toEqual(emptyTailorDraft)
  })

  it('lives on in this tab where the browser keeps nothing', async () => {
    const page = await loadPage()
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Refused', 'SecurityError')
    })
    const draft = { ...emptyTailorDraft, typed: 'Only here' }
    page.keepTailorDraft('guest', 'private', draft)
    expect(await page.openTailorDraft('guest', 'private')).toEqual(draft)
  })
})
