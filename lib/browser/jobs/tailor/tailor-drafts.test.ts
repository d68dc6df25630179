import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { withDraftDatabase } from '../../import-export/import/draft-database'
import { copiedDraft, emptyTailorDraft, withPosting } from './tailor-draft'

/** A new page has no memory of an earlier one. */
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
    first.saveTailorDraft('user:one', 'cv', { ...draft, typed: 'A post' })
    first.saveTailorDraft('user:one', 'cv', draft)
    await vi.waitFor(async () => {
      const next = await loadPage()
      expect(await next.openTailorDraft('user:one', 'cv')).toEqual(draft)
      expect(await next.openTailorDraft('user:two', 'cv')).toEqual(emptyTailorDraft)
    })
  })

  it('is on the disk once it is said to be', async () => {
    const first = await loadPage()
    const draft = { ...emptyTailorDraft, typed: 'Asked for' }
    first.saveTailorDraft('user:one', 'sent', draft)
    await first.whenTailorDraftsSaved()
    const next = await loadPage()
    expect(await next.openTailorDraft('user:one', 'sent')).toEqual(draft)
  })

  it('of a guest is still there after signing in', async () => {
    const first = await loadPage()
    const draft = { ...emptyTailorDraft, typed: 'As a guest' }
    first.saveTailorDraft('guest', 'brought', draft)
    await vi.waitFor(async () => {
      const next = await loadPage()
      expect(await next.openTailorDraft('user:one', 'brought')).toEqual(draft)
    })
  })

  it('goes with its owner, or at the end', async () => {
    const page = await loadPage()
    const draft = { ...emptyTailorDraft, typed: 'A posting' }
    page.saveTailorDraft('user:gone', 'cv', draft)
    page.saveTailorDraft('user:stays', 'cv', draft)
    await page.finishTailorDraft('user:stays', 'other')
    await page.clearTailorDrafts('user:gone', 8_000)
    const next = await loadPage()
    expect(await next.openTailorDraft('user:gone', 'cv')).toEqual(emptyTailorDraft)
    expect(await next.openTailorDraft('user:stays', 'cv')).toEqual(draft)
    await next.finishTailorDraft('user:stays', 'cv')
    expect(await (await loadPage()).openTailorDraft('user:stays', 'cv')).toEqual(emptyTailorDraft)
  })

  it('leaves what was said of lines for the next posting, and nothing of the last one', async () => {
    const page = await loadPage()
    const answers = [
      { demand: 'helm', line: 'Ran k8s.', address: 'b1/text' as const, isThis: false, at: '1' },
    ]
    const draft = { ...emptyTailorDraft, typed: 'A post', read: 'A post', answers }
    page.saveTailorDraft('user:one', 'said', { ...draft, removed: ['SQL'], declined: ['Linux'] })
    await page.finishTailorDraft('user:one', 'said')
    const left = await (await loadPage()).openTailorDraft('user:one', 'said')
    expect(left).toEqual({ ...emptyTailorDraft, answers, declined: ['Linux'] })
    // A copy of this CV gets the answers, not the posting or the model request.
    const asked = { key: 'k', id: 'q1', strength: 'normal', requirements: null } as const
    expect(copiedDraft({ ...draft, asked })).toEqual({ ...emptyTailorDraft, answers })
    expect(copiedDraft({ ...emptyTailorDraft, read: 'A post', asked })).toBeNull()
  })

  it('is read where it was stored before there were answers', async () => {
    const { answers: _a, evidence: _e, ...old } = { ...emptyTailorDraft, read: 'A post' }
    await withDraftDatabase((database) =>
      database.put('postings', { key: 'guest/old', draft: old as typeof emptyTailorDraft }),
    )
    const draft = await (await loadPage()).openTailorDraft('guest', 'old')
    expect(draft).toEqual({ ...emptyTailorDraft, read: 'A post' })
  })

  it('keeps the answer that is being typed for a form', async () => {
    const page = await loadPage()
    const formAnswer = { question: 'Why us?', text: 'Your palms.' }
    page.saveTailorDraft('guest', 'form', { ...emptyTailorDraft, read: 'A post', formAnswer })
    await page.finishTailorDraft('guest', 'form')
    const left = await (await loadPage()).openTailorDraft('guest', 'form')
    expect(left).toEqual({ ...emptyTailorDraft, formAnswer })
  })

  it('keeps what a model still works on when its decisions are in a CV', async () => {
    const page = await loadPage()
    const asked = { key: 'k', id: 'q1', strength: 'normal', requirements: null } as const
    const decided = { order: 'accepted' as const }
    page.saveTailorDraft('guest', 'asked', { ...emptyTailorDraft, read: 'A post', asked, decided })
    await page.finishTailorDraft('guest', 'asked')
    const left = await (await loadPage()).openTailorDraft('guest', 'asked')
    expect(left).toEqual({ ...emptyTailorDraft, read: 'A post', asked })
  })

  it('has the decisions of two tabs, and each hears of the other', async () => {
    const [first, second] = [await loadPage(), await loadPage()]
    const start = { ...emptyTailorDraft, read: 'A posting' }
    first.saveTailorDraft('guest', 'both', start)
    await first.whenTailorDraftsSaved()
    await second.openTailorDraft('guest', 'both')
    const heard: unknown[] = []
    const stop = first.watchTailorDraft('guest', 'both', ({ decided }) => heard.push(decided))
    first.saveTailorDraft('guest', 'both', { ...start, decided: { a: 'accepted' } })
    await first.whenTailorDraftsSaved()
    // This tab was not notified yet.
    second.saveTailorDraft('guest', 'both', { ...start, decided: { b: 'dismissed' } })
    await second.whenTailorDraftsSaved()
    const both = { a: 'accepted', b: 'dismissed' }
    expect((await (await loadPage()).openTailorDraft('guest', 'both')).decided).toEqual(both)
    expect(second.newestTailorDraft('guest', 'both')?.decided).toEqual(both)
    await vi.waitFor(() => expect(heard).toEqual([both]), 10_000)
    expect(first.newestTailorDraft('guest', 'both')?.decided).toEqual(both)
    stop()
  })

  it('loses no key that is typed while an earlier one is written', async () => {
    const page = await loadPage()
    const heard: string[] = []
    await page.openTailorDraft('guest', 'typed')
    const stop = page.watchTailorDraft('guest', 'typed', ({ typed }) => heard.push(typed))
    for (const typed of ['a', 'ab', 'abc', 'abcd']) {
      page.saveTailorDraft('guest', 'typed', { ...emptyTailorDraft, typed })
      await new Promise((resolve) => setTimeout(resolve, 0))
    }
    await page.whenTailorDraftsSaved()
    expect(page.newestTailorDraft('guest', 'typed')?.typed).toBe('abcd')
    expect((await (await loadPage()).openTailorDraft('guest', 'typed')).typed).toBe('abcd')
    expect(heard).toEqual([])
    stop()
  })

  it('lives on in this tab where the browser keeps nothing', async () => {
    const page = await loadPage()
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Refused', 'SecurityError')
    })
    const draft = { ...emptyTailorDraft, typed: 'Only here' }
    page.saveTailorDraft('guest', 'private', draft)
    expect(await page.openTailorDraft('guest', 'private')).toEqual(draft)
  })
})

describe('a CV that remembers its job', () => {
  it('has it where no draft has one, and what was said of its lines stays', () => {
    const answered = { ...emptyTailorDraft, declined: ['Power BI'] }
    expect(withPosting(answered, 'A job')).toEqual({ ...answered, typed: 'A job', read: 'A job' })
  })

  it('keeps another job that is being typed', () => {
    const typing = { ...emptyTailorDraft, typed: 'Another' }
    expect(withPosting(typing, 'A job')).toBe(typing)
    expect(withPosting(emptyTailorDraft, '')).toBe(emptyTailorDraft)
  })
})
