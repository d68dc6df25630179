import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { storageOf } from '../../storage/testing/storage'
import { emptyTailorDraft } from './tailor-draft'

/** A new page of the tab has no memory of an earlier one. */
async function loadPage() {
  vi.resetModules()
  return import('./tailor-drafts')
}

const draft = { ...emptyTailorDraft, typed: 'A posting of three lines' }
/** Database that does not answer before the page closes. */
const stopDatabase = () => vi.spyOn(indexedDB, 'open').mockReturnValue(new EventTarget() as never)

describe('a posting whose page is reloaded before the disk has answered', () => {
  let session = storageOf()
  beforeEach(() => {
    session = storageOf()
    vi.stubGlobal('sessionStorage', session)
  })
  afterEach(() => {
    vi.restoreAllMocks()
    vi.unstubAllGlobals()
  })

  it('is there to the last letter, and then on the disk', async () => {
    const first = await loadPage()
    first.saveTailorDraft('guest', 'fast', { ...draft, typed: 'Baker' })
    await first.whenTailorDraftsSaved()
    const stopped = stopDatabase()
    first.saveTailorDraft('guest', 'fast', draft)
    stopped.mockRestore()
    const second = await loadPage()
    expect(await second.openTailorDraft('guest', 'fast')).toEqual(draft)
    await second.whenTailorDraftsSaved()
    expect(Object.keys(session)).toEqual([])
    expect(await (await loadPage()).openTailorDraft('guest', 'fast')).toEqual(draft)
  })

  it('is held for as long as the browser refuses its disk', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Full', 'QuotaExceededError')
    })
    const first = await loadPage()
    first.saveTailorDraft('guest', 'refused', draft)
    await first.whenTailorDraftsSaved()
    expect(await (await loadPage()).openTailorDraft('guest', 'refused')).toEqual(draft)
  })

  it('goes with its owner, and leaves those of others', async () => {
    stopDatabase()
    const page = await loadPage()
    page.saveTailorDraft('user:gone', 'cv', draft)
    page.saveTailorDraft('user:stays', 'cv', draft)
    vi.restoreAllMocks()
    const { releaseAllUnwritten } = await import('./unwritten-drafts')
    releaseAllUnwritten((key) => key.startsWith('user:gone/'))
    expect(Object.keys(session)).toEqual(['vitae:tailor-draft/user:stays/cv'])
  })

  it('is as before where a session holds nothing, or nonsense', async () => {
    session['vitae:tailor-draft/guest/odd'] = '{'
    expect(await (await loadPage()).openTailorDraft('guest', 'odd')).toEqual(emptyTailorDraft)
    vi.stubGlobal('sessionStorage', undefined)
    const page = await loadPage()
    page.saveTailorDraft('guest', 'none', draft)
    await page.whenTailorDraftsSaved()
    expect(await (await loadPage()).openTailorDraft('guest', 'none')).toEqual(draft)
  })
})
