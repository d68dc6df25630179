import 'fake-indexeddb/auto'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { createIdGenerator } from '@/lib/resume/ids'
import { type NewPrivateFact, privateFactLimits, wholeCv } from '@/lib/resume/private-facts'
import { connectionOf } from '../storage/journal/connection'
import type { JournalNamespace } from '../storage/journal/journal-types'
import { signOutKey } from '../storage/journal/sign-out-lock'
import { newNamespace, unansweredRequest, until } from '../storage/journal/testing/tabs'
import { closePrivateFacts, openPrivateFacts, privateFactsOf } from './private-facts'
import { usePrivateFacts } from './use-private-facts'

const ids = createIdGenerator()
const entry = ids.node()
const answer = (text: string, at: string = entry): NewPrivateFact => ({
  entry: at,
  about: '',
  question: 'How many people?',
  text,
})

let namespace: JournalNamespace
beforeEach(() => {
  namespace = newNamespace()
})

function openTab(of = namespace, options: Parameters<typeof openPrivateFacts>[1] = {}) {
  const facts = openPrivateFacts(of, options)
  onTestFinished(() => facts.close())
  return facts
}
const textsOf = async (of = namespace) => (await openTab(of).read()).map(({ text }) => text)

describe('private facts on this device', () => {
  it('are there for the next page once they are added', async () => {
    const tab = openTab()
    const added = await tab.add(answer('Twelve', entry))
    tab.close()
    expect(await openTab().read()).toEqual([added])
    expect(added).toMatchObject({ entry, about: '', question: 'How many people?', text: 'Twelve' })
  })

  it('are listed by time and by entry, skipped questions among them', async () => {
    const tab = openTab(namespace, { now: () => 1 })
    for (const [text, at] of [
      ['One', entry],
      ['', entry],
      ['Three', wholeCv],
    ] as const) {
      await tab.add(answer(text, at))
    }
    expect(tab.list()?.map(({ text }) => text)).toEqual(['One', '', 'Three'])
    expect(tab.ofEntry(wholeCv).map(({ text }) => text)).toEqual(['Three'])
    expect(tab.ofEntry('unknown')).toEqual([])
  })

  it('show in the other tab, and so does their end', async () => {
    const [here, there] = [openTab(), openTab()]
    const changed = vi.fn()
    there.subscribe(changed)
    const { id } = await here.add(answer('Twelve'))
    await until(() => expect(there.list()).toHaveLength(1))
    await here.erase([id])
    await until(() => expect(there.list()).toEqual([]))
    expect(changed).toHaveBeenCalled()
  })

  it('leave no text behind when they are erased', async () => {
    const tab = openTab()
    const { id } = await tab.add(answer('A word of mine'))
    await tab.erase([id])
    const connection = connectionOf(namespace, 1_000)
    const rows = await connection.use((database) => database.getAll('private-facts'))
    connection.close()
    expect(rows).toEqual([{ id, state: 'erased', fact: null }])
  })

  it('come back with their time, and under another id', async () => {
    const tab = openTab()
    const fact = await tab.add(answer('Twelve'))
    await tab.erase([fact.id])
    await tab.restore([fact])
    const [restored] = tab.list() ?? []
    expect(restored).toEqual({ ...fact, id: restored?.id })
    expect(restored?.id).not.toBe(fact.id)
  })

  it('are replaced by new ones of the same time, which leave no text behind', async () => {
    const tab = openTab()
    const first = await tab.add(answer('Twelve'))
    const second = await tab.add(answer('Twelve', wholeCv))
    const added = await tab.replace([first, second], { question: 'How many?', text: 'Thirteen' })
    expect(added).toEqual([
      { ...first, id: added[0]?.id, question: 'How many?', text: 'Thirteen' },
      { ...second, id: added[1]?.id, question: 'How many?', text: 'Thirteen' },
    ])
    expect(await openTab().read()).toEqual(added)
    await expect(tab.replace(added, { question: '', text: 'Fourteen' })).rejects.toThrow()
    expect(await textsOf()).toEqual(['Thirteen', 'Thirteen'])
    const connection = connectionOf(namespace, 1_000)
    const rows = await connection.use((database) => database.getAll('private-facts'))
    connection.close()
    expect(rows.filter(({ state }) => state === 'erased').map(({ id }) => id)).toEqual([
      first.id,
      second.id,
    ])
  })

  it('are refused beyond their limits, and so is a text that is too long', async () => {
    const tab = openTab()
    const fact = await tab.add(answer('First'))
    const more = Array.from({ length: privateFactLimits.facts - 1 }, () => fact)
    await tab.restore(more)
    await expect(tab.add(answer('Too many'))).rejects.toMatchObject({ name: 'QuotaExceededError' })
    expect(await textsOf()).not.toContain('Too many')
    await expect(tab.add(answer('a'.repeat(privateFactLimits.text + 1)))).rejects.toThrow()
  })

  it('are not written while another tab removes the account from this device', async () => {
    const connection = connectionOf(namespace, 1_000)
    onTestFinished(() => connection.close())
    await connection.use((database) =>
      database.put('sync-state', { key: signOutKey, value: Date.now() }),
    )
    await expect(openTab().add(answer('Late'))).rejects.toMatchObject({ name: 'AbortError' })
    expect(await textsOf()).toEqual([])
  })

  it('of a guest are rejected where the browser does not answer, and the list is empty', async () => {
    const stuck = vi.spyOn(indexedDB, 'open').mockImplementation(unansweredRequest)
    onTestFinished(() => stuck.mockRestore())
    const tab = openTab('guest', { patience: 20 })
    await expect(tab.add(answer('Nowhere'))).rejects.toMatchObject({ name: 'TimeoutError' })
    tab.subscribe(() => {})
    await until(() => expect(tab.list()).toEqual([]))
  })

  it('are those of the person in a workspace, too', () => {
    const own = privateFactsOf(namespace)
    onTestFinished(() => closePrivateFacts(namespace))
    expect(privateFactsOf(`${namespace}@school` as JournalNamespace)).toBe(own)
  })
})

it('the hook has none on the server', () => {
  const Shown = () => JSON.stringify(usePrivateFacts())
  expect(renderToString(createElement(Shown))).toContain(
    '{&quot;facts&quot;:null,&quot;store&quot;:null}',
  )
})
