import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { createApplication } from '@/lib/resume/create-application'
import { ids, newNamespace, openTab } from '../journal/testing/tabs'
import { changeStored } from './change-stored'

const journal = openTab(newNamespace())

it('changes a stored document as one step that can be taken back', async () => {
  const application = createApplication(ids, '2026-03-02', { employer: 'Elm Vets' })
  journal.save(application)
  await journal.flush()
  const isChanged = await changeStored(journal, application.id, (document) => ({
    ...document,
    title: 'Mine',
  }))
  expect(isChanged).toBe(true)
  const loaded = await journal.load(application.id)
  expect(loaded).toMatchObject({
    ok: true,
    document: { title: 'Mine', content: { employer: 'Elm Vets' } },
    history: { past: [{ before: { title: '' } }], future: [] },
  })
  expect(loaded.ok && loaded.document.content.meta.lastModified).not.toBe('')
})

it('writes nothing where there is nothing to do, and says what it cannot read', async () => {
  const application = createApplication(ids, '2026-03-02')
  journal.save(application)
  await journal.flush()
  const [head] = (await journal.list()).filter(({ id }) => id === application.id)
  for (const change of [() => null, (document: typeof application) => document]) {
    expect(await changeStored(journal, application.id, change as () => null)).toBe(true)
  }
  expect((await journal.list()).find(({ id }) => id === application.id)).toEqual(head)
  expect(await changeStored(journal, 'nobody', () => null)).toBe(false)
})
