import 'fake-indexeddb/auto'
import { afterEach, expect, it, vi } from 'vitest'
import { beginReview } from '@/lib/importers/draft/review-types'

const draft = beginReview({
  source: { layout: 'flow', pages: [], lines: [], links: [], language: '', mirrored: false },
  language: 'en',
  sections: [],
  passedOver: [],
})

/** Loads the module as a new page does, without the state of an earlier page. */
async function loadPage() {
  vi.resetModules()
  return import('./draft-files')
}

const file = { kind: 'file' as const, bytes: new Uint8Array([1, 2, 3]) }

afterEach(() => vi.restoreAllMocks())

it('keeps a file and its newest draft over a reload, until the review ends', async () => {
  const before = await loadPage()
  const id = await before.storeDraft('guest', 'CV.pdf', file)
  before.saveImportDraft(id, { ...draft, language: 'de' })
  before.saveImportDraft(id, { ...draft, language: 'fr' })
  await vi.waitFor(async () => {
    const after = await loadPage()
    const opened = await after.openDraft(id, 'guest')
    expect(opened).toMatchObject({
      file: { name: 'CV.pdf', content: file },
      draft: { language: 'fr' },
    })
  })
  const last = await loadPage()
  await last.removeDraft(id)
  expect(await (await loadPage()).openDraft(id, 'guest')).toBeNull()
  expect(await last.listDrafts('guest')).toEqual([])
})

it('shows nobody the files of somebody else, and a guest those of nobody', async () => {
  const drafts = await loadPage()
  const own = await drafts.storeDraft('user:one', 'mine.pdf', file)
  const guests = await drafts.storeDraft('guest', 'before.pdf', file)
  const names = async (who: 'guest' | `user:${string}`) =>
    (await drafts.listDrafts(who)).map(({ name }) => name)
  expect((await names('user:one')).sort()).toEqual(['before.pdf', 'mine.pdf'])
  expect(await names('user:two')).toEqual(['before.pdf'])
  expect(await drafts.openDraft(own, 'guest')).toBeNull()
  await drafts.clearDrafts('user:one', 8_000)
  expect(await (await loadPage()).listDrafts('user:one')).toMatchObject([{ id: guests }])
  await drafts.removeDraft(guests)
})

it('says when something of somebody who leaves may be left', async () => {
  const drafts = await loadPage()
  await drafts.storeDraft('user:one', 'cv.pdf', { kind: 'text', text: 'Ana Reis' })
  const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('Refused', 'SecurityError')
  })
  await expect(drafts.clearDrafts('user:one', 100)).rejects.toThrow('Refused')
  open.mockRestore()
  await drafts.clearDrafts('user:one', 8_000)
})

it('opens with the last word, written or refused', async () => {
  const first = await loadPage()
  const id = await first.storeDraft('guest', '', { kind: 'text', text: 'Ana Reis' })
  const later = await loadPage()
  later.saveImportDraft(id, draft)
  expect(await later.openDraft(id, 'guest')).toMatchObject({ draft: { language: 'en' } })
  const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('Full', 'QuotaExceededError')
  })
  later.saveImportDraft(id, { ...draft, language: 'pt' })
  await new Promise((resolve) => setTimeout(resolve, 20))
  open.mockRestore()
  expect(await later.openDraft(id, 'guest')).toMatchObject({ draft: { language: 'pt' } })
  await later.removeDraft(id)
})

it('goes on in this tab where the browser keeps nothing, says so, and keeps it when it can', async () => {
  const drafts = await loadPage()
  const { onRefusalChange, refusalOf } = await import('./draft-refusals')
  const heard = vi.fn()
  const stop = onRefusalChange(heard)
  const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('Refused', 'SecurityError')
  })
  const id = await drafts.storeDraft('guest', '', { kind: 'text', text: 'Ana Reis' })
  expect([refusalOf(id), heard.mock.calls.length]).toEqual(['blocked', 1])
  drafts.saveImportDraft(id, draft)
  expect(await drafts.openDraft(id, 'guest')).toMatchObject({ draft: { language: 'en' } })
  expect(await drafts.listDrafts('guest')).toHaveLength(1)
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(refusalOf(id)).toBe('blocked')

  open.mockRestore()
  drafts.saveImportDraft(id, { ...draft, language: 'pt' })
  await vi.waitFor(() => expect(refusalOf(id)).toBeNull())
  stop()
  const after = await loadPage()
  expect(await after.openDraft(id, 'guest')).toMatchObject({
    file: { content: { text: 'Ana Reis' } },
    draft: { language: 'pt' },
  })
  await after.removeDraft(id)
})

it('tries again by itself, and never brings back a review that has ended', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const drafts = await loadPage()
  const { refusalOf } = await import('./draft-refusals')
  const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('Full', 'QuotaExceededError')
  })
  const [kept, ended] = [
    await drafts.storeDraft('guest', 'kept.pdf', file),
    await drafts.storeDraft('guest', 'ended.pdf', file),
  ]
  drafts.saveImportDraft(kept, draft)
  drafts.saveImportDraft(ended, draft)
  await vi.waitFor(() => expect(refusalOf(ended)).toBe('full'))
  await drafts.removeDraft(ended)
  expect(refusalOf(ended)).toBeNull()
  open.mockRestore()
  await vi.advanceTimersByTimeAsync(6_000)
  vi.useRealTimers()
  await vi.waitFor(() => expect(refusalOf(kept)).toBeNull())
  const after = await loadPage()
  expect((await after.listDrafts('guest')).map(({ id }) => id)).toEqual([kept])
  await after.removeDraft(kept)
})
