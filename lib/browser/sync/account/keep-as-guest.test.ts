import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { newNamespace, openTab, reopen, resumeOf, stepOf } from '../../storage/journal/testing/tabs'
import { copyJournal } from './keep-as-guest'

describe('what an account leaves on a device', () => {
  it('comes along with its undo history and its trash', async () => {
    const [here, there] = [newNamespace(), newNamespace()]
    const [from, into] = [openTab(here), openTab(there)]
    const [written, trashed] = [resumeOf('Written'), resumeOf('Trashed')]
    from.save(written, { step: stepOf(resumeOf('Before')) })
    from.save(trashed)
    await from.flush()
    await from.trash(trashed.id)

    expect(await copyJournal(from, into)).toBe(true)
    const next = await reopen(there)
    const loaded = await next.load(written.id)
    expect(loaded).toMatchObject({ ok: true, document: written })
    expect(loaded.ok && loaded.history.past).toHaveLength(1)
    const heads = await next.list()
    expect(heads.find(({ id }) => id === trashed.id)?.trashedAt).not.toBeNull()
    expect(heads.find(({ id }) => id === written.id)?.trashedAt).toBeNull()
  })

  it('is not there twice when it is copied twice, and takes nobody’s place', async () => {
    const [from, into] = [openTab(newNamespace()), openTab(newNamespace())]
    const document = resumeOf('Account')
    from.save(document)
    into.save({ ...resumeOf('Guest'), id: document.id })
    await into.flush()

    expect(await copyJournal(from, into)).toBe(true)
    expect(await copyJournal(from, into)).toBe(true)
    const names = async () => (await into.list()).map(({ name }) => name).sort()
    expect(await names()).toEqual(['Account', 'Guest'])
    const other = openTab(newNamespace())
    await copyJournal(from, other)
    await copyJournal(from, other)
    expect(await other.list()).toHaveLength(1)
  })
})
