import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { paperOf } from '@/lib/resume/testing/paper-of'
import { forgetNamespace } from '../../../sync/account/leave'
import { rememberedKey } from '../../../sync/account/remembered'
import { storageOf } from '../../testing/storage'
import { forgetMemory, openInMemory } from '../in-memory'
import type { JournalNamespace } from '../journal-types'
import { eraseShown } from '../testing/erase-shown'
import { follow, newNamespace, openTab, reopen, resumeOf, stepOf } from '../testing/tabs'
import { removeUnloadCopies } from './unload-copies'

let items: Record<string, string> = {}
const count = () => Object.keys(items).length

beforeEach(() => {
  items = {}
  vi.stubGlobal('localStorage', storageOf(items))
})
afterEach(() => vi.unstubAllGlobals())

const nameOf = async (namespace: JournalNamespace, id: string) => {
  const loaded = await (await reopen(namespace)).load(id)
  return loaded.ok ? paperOf(loaded.document).content.basics : null
}

describe('words that a page had no time to store', () => {
  it('are copied at once, merged by the next opening, and gone from there', async () => {
    const namespace = newNamespace()
    const before = resumeOf('Ada')
    const stored = openTab(namespace)
    stored.save(before)
    await stored.flush()

    const page = openTab('guest')
    page.save(before)
    await page.flush()
    await follow(page, before.id)
    page.save(resumeOf('Ada L', before), { step: stepOf(before) })
    page.copyUnsaved()
    expect(count()).toBe(1)
    // Left to a database that lacks it.
    for (const [name, text] of Object.entries(items)) {
      delete items[name]
      items[name.replace('/guest/', `/${namespace}/`)] = text
    }
    await page.flush()
    page.close()

    const loaded = await (await reopen(namespace)).load(before.id)
    expect(loaded.ok && paperOf(loaded.document).content.basics.name).toBe('Ada L')
    expect(loaded.ok && loaded.history.past).toHaveLength(1)
    expect(count()).toBe(0)
  })

  it('are left to a page that goes on writing, and to others once it has ended', async () => {
    const page = openTab('guest')
    const before = resumeOf('Ada')
    page.save(before)
    await page.flush()
    await follow(page, before.id)
    page.save(resumeOf('Ada L', before))
    page.copyUnsaved()
    const left = { ...items }
    await page.flush()
    // An opening that read the copy while the page was at its next word.
    page.save(resumeOf('Ada Lo', before))
    await page.flush()
    Object.assign(items, left)
    expect(await nameOf('guest', before.id)).toMatchObject({ name: 'Ada Lo' })
    expect(count()).toBe(1)

    page.close()
    await reopen('guest')
    expect(count()).toBe(0)
  })

  it('are no longer copied once the page has stored them itself', async () => {
    const page = openTab('guest')
    page.save(resumeOf('Ada'))
    page.copyUnsaved()
    expect(count()).toBe(1)
    await page.flush()
    expect(count()).toBe(0)
    page.copyUnsaved()
    expect(count()).toBe(0)
  })

  it('come back after an erasure only if they are later, as a save does', async () => {
    const [page, other] = [openTab('guest'), openTab('guest')]
    const before = resumeOf('Ada')
    page.save(before)
    await page.flush()
    page.save(resumeOf('Ada L', before))
    page.copyUnsaved()
    const copy = { ...items }
    await page.flush()
    page.close()
    Object.assign(items, copy)
    await other.trash(before.id)
    expect(await eraseShown(other, before.id)).toBe(true)
    expect(await nameOf('guest', before.id)).toBeNull()
    Object.assign(items, copy)
    expect(await nameOf('guest', before.id)).toMatchObject({ name: 'Ada L' })
  })

  it('are copied without the states before them where space is short, and not where there is none', async () => {
    const page = openTab('guest')
    const before = resumeOf('Ada')
    page.save(before)
    await page.flush()
    let room = JSON.stringify(before).length * 1.5
    const set = (rows: Record<string, string>, name: string, text: string) => {
      if (text.length > room) throw new DOMException('full', 'QuotaExceededError')
      return Reflect.set(rows, name, text)
    }
    vi.stubGlobal('localStorage', storageOf(new Proxy(items, { set })))
    page.save(resumeOf('Ada L', before))
    page.copyUnsaved()
    expect(JSON.parse(Object.values(items)[0] ?? '')).toMatchObject({ bases: [] })
    await page.flush()
    room = 0
    page.save(resumeOf('Ada', before))
    page.copyUnsaved()
    expect(count()).toBe(0)
  })

  it('are kept only for a remembered account whose data the browser stores, and leave with it', async () => {
    const namespace = newNamespace()
    const page = openTab(namespace)
    page.save(resumeOf('Ada'))
    await Promise.resolve()
    page.copyUnsaved()
    expect(count()).toBe(0)
    const refuse = () => {
      throw new DOMException('no', 'SecurityError')
    }
    const refused = vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(refuse)
    page.copyUnsaved()
    refused.mockRestore()
    items[rememberedKey] = JSON.stringify({ userId: namespace.slice('user:'.length), email: '' })
    page.copyUnsaved()
    expect(count()).toBe(2)
    await forgetNamespace(namespace)
    expect(Object.keys(items)).toEqual([rememberedKey])
    await openInMemory(namespace)
    page.copyUnsaved()
    expect(count()).toBe(1)
    forgetMemory(namespace)
  })

  it('stay where a newer version wrote them, and go with the data of their account', async () => {
    const namespace = newNamespace()
    const newer = { ...resumeOf('Ada'), schemaVersion: 99 }
    const name = `vitae.unsaved/${namespace}/${newer.id}/tab`
    items[name] = JSON.stringify({ change: { document: newer, at: 1 }, bases: [] })
    items[`vitae.unsaved/${namespace}/broken/tab`] = '{'
    expect(await nameOf(namespace, newer.id)).toBeNull()
    expect(Object.keys(items)).toEqual([name])
    removeUnloadCopies(namespace)
    expect(count()).toBe(0)
  })
})
