import 'fake-indexeddb/auto'
import { afterEach, describe, expect, it } from 'vitest'
import { writeField } from '@/lib/resume/change/field-values'
import { createResume } from '@/lib/resume/create'
import { createApplication } from '@/lib/resume/create-application'
import { createIdGenerator } from '@/lib/resume/ids'
import { openJournal } from '../storage/journal/journal'
import type { Journal } from '../storage/journal/journal-types'
import { changeStored, undoStored } from './change-stored'

const ids = createIdGenerator()
const open: Journal[] = []
const openOne = () => {
  const journal = openJournal('guest')
  open.push(journal)
  return journal
}

afterEach(() => {
  for (const journal of open.splice(0)) journal.close()
})

async function phoneOf(journal: Journal, id: string) {
  const document = await journal.peek(id)
  return document?.kind === 'resume' ? document.content.basics.phone : null
}

describe('a change of a document that no screen of this tab has open', () => {
  it('is one step of its undo history', async () => {
    const journal = openOne()
    const document = writeField(createResume(ids), 'basics/phone', '+351 1')
    journal.save(document)
    await journal.flush()
    const isChanged = await changeStored(
      journal,
      { id: document.id, kind: 'resume' },
      (cv) => writeField(cv, 'basics/phone', '+351 2'),
      Date.UTC(2026, 10, 24),
    )
    expect(isChanged).toBe(true)
    expect(await phoneOf(journal, document.id)).toBe('+351 2')
    const loaded = await journal.load(document.id)
    expect(loaded.ok && loaded.history.past).toHaveLength(1)
    expect(loaded.ok && loaded.document.content.meta.lastModified).toBe('2026-11-24T00:00:00.000Z')
    await undoStored(journal, [document.id])
    expect(await phoneOf(journal, document.id)).toBe('+351 1')
  })

  it('does not change the text of a locked document, but may change what it follows', async () => {
    const journal = openOne()
    const document = { ...createResume(ids), isLocked: true as const }
    journal.save(document)
    await journal.flush()
    const place = { id: document.id, kind: 'resume' as const }
    const typed = await changeStored(
      journal,
      place,
      (cv) => writeField(cv, 'basics/phone', '+351 2'),
      0,
    )
    expect(typed).toBe(false)
    expect(await phoneOf(journal, document.id)).toBe('')
    const lineage = { documentId: ids.document(), version: 0 }
    expect(await changeStored(journal, place, (cv) => ({ ...cv, lineage }), 0)).toBe(true)
  })

  it('merges with what another tab types at that time', async () => {
    const [here, there] = [openOne(), openOne()]
    const document = createResume(ids)
    here.save(document)
    await here.flush()
    const loaded = await there.load(document.id)
    if (!loaded.ok || loaded.document.kind !== 'resume') throw new Error('It is there')
    there.follow(loaded.document)
    await changeStored(
      here,
      { id: document.id, kind: 'resume' },
      (cv) => writeField(cv, 'basics/phone', '+351 2'),
      1,
    )
    there.save(writeField(loaded.document, 'basics/name', 'Nuria Vale'))
    await there.flush()
    const now = await here.peek(document.id)
    expect(now?.kind === 'resume' && now.content.basics).toMatchObject({
      phone: '+351 2',
      name: 'Nuria Vale',
    })
  })

  it('of one that is not here, or is of another kind, is none', async () => {
    const journal = openOne()
    const application = createApplication(ids, '2026-03-02')
    journal.save(application)
    await journal.flush()
    for (const id of [ids.document(), application.id]) {
      const wipe = () => createResume(ids)
      expect(await changeStored(journal, { id, kind: 'resume' }, wipe, 1)).toBe(false)
    }
    expect(await journal.peek(application.id)).toEqual(application)
  })

  it('that has nothing to do writes nothing', async () => {
    const journal = openOne()
    const application = createApplication(ids, '2026-03-02')
    journal.save(application)
    await journal.flush()
    const headOf = async () => (await journal.list()).find(({ id }) => id === application.id)
    const before = await headOf()
    const place = { id: application.id, kind: 'application' } as const
    expect(await changeStored(journal, place, (same) => same, 1)).toBe(true)
    expect(await headOf()).toEqual(before)
  })
})
