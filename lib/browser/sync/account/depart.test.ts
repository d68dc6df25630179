import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { paperOf } from '@/lib/resume/testing/paper-of'
import { createDocumentsApi } from '../../client/documents-api'
import { openPrivateFacts } from '../../private-facts/private-facts'
import type { JournalNamespace } from '../../storage/journal/journal-types'
import { fakeLocks } from '../../storage/journal/testing/fake-locks'
import { newNamespace, openTab, reopen, resumeOf, until } from '../../storage/journal/testing/tabs'
import { createModelServer } from '../testing/model-server'
import { createNetwork } from '../testing/network'
import { prepareDeparture } from './depart'
import { followSignOut } from './sign-out-channel'

let namespace: JournalNamespace
let server: ReturnType<typeof createModelServer>
let network: ReturnType<typeof createNetwork>

beforeEach(() => {
  vi.stubGlobal('navigator', { locks: fakeLocks() })
  namespace = newNamespace()
  server = createModelServer(Date.now)
  network = createNetwork(server.handle)
})
afterEach(() => vi.unstubAllGlobals())

const timing = { beat: 20, hearing: 150, settling: 5_000 }
const prepare = (evenUnsent = false) =>
  prepareDeparture(namespace, {
    evenUnsent,
    timing,
    sync: { api: createDocumentsApi(network.sendOf().send) },
  })

const namesThere = async () => (await (await reopen(namespace)).list()).map(({ name }) => name)
const savedNames = (id: string) =>
  server.saved.get(id)?.map((item) => paperOf(item).content.basics.name)

describe('an account that leaves this device', () => {
  it('takes what another tab has not written yet, and that tab takes no more', async () => {
    const other = openTab(namespace)
    const document = resumeOf('Before')
    const held: boolean[] = []
    const stop = followSignOut(
      namespace,
      {
        hold: (isHeld) => void held.push(isHeld),
        async settle() {
          // A composition ends when its field loses focus.
          other.save({ ...document, title: 'Last word' })
          await other.flush()
          return !other.hasUnsaved()
        },
      },
      'another page',
    )
    other.save(document)
    const departure = await prepare()
    expect(held).toEqual([true])
    expect(server.saved.get(document.id)?.at(-1)?.title).toBe('Last word')
    await departure?.finish()
    expect(await namesThere()).toEqual([])
    stop()
  })

  it('stays while a private fact is on this device alone, unless it is given up', async () => {
    const facts = openPrivateFacts(namespace)
    await facts.add({ entry: 'basics', about: '', question: 'How many?', text: 'Twelve' })
    expect(await prepare()).toBeNull()
    const departure = await prepare(true)
    await expect(
      facts.add({ entry: 'basics', about: '', question: 'Who?', text: '' }),
    ).rejects.toThrow()
    await departure?.finish()
    expect(await facts.read()).toEqual([])
    facts.close()
  })

  it('keeps words that come after everything was sent, wherever they come from', async () => {
    const other = openTab(namespace)
    other.save(resumeOf('Sent'))
    await other.flush()
    const departure = await prepare()
    // A frozen tab missed the lock and writes during the request.
    other.save(resumeOf('Woke up'))
    await other.flush()
    expect(other.hasUnsaved()).toBe(true)
    await departure?.finish()
    await until(() => expect(other.hasUnsaved()).toBe(false))
    expect(await namesThere()).toEqual(['Woke up'])
  })

  it('goes on as before when it was given up', async () => {
    const other = openTab(namespace)
    const held: boolean[] = []
    const stop = followSignOut(
      namespace,
      { hold: (isHeld) => void held.push(isHeld), settle: async () => true },
      'another page',
    )
    other.save(resumeOf('Sent'))
    await other.flush()
    const departure = await prepare()
    other.save(resumeOf('Meanwhile'))
    await departure?.cancel()
    await until(() => expect(other.hasUnsaved()).toBe(false))
    expect((await namesThere()).sort()).toEqual(['Meanwhile', 'Sent'])
    await until(() => expect(held).toEqual([true, false]))
    stop()
  })

  it('says so when words are on this device alone, unless the person gives them up', async () => {
    const other = openTab(namespace)
    const document = resumeOf('Typed offline')
    other.save(document)
    await other.flush()
    network.setOffline(true)
    expect(await prepare()).toBeNull()
    other.save({ ...document, title: 'Typed on' })
    await until(() => expect(other.hasUnsaved()).toBe(false))
    await (await prepare(true))?.finish()
    expect(await namesThere()).toEqual([])
    expect(savedNames(document.id)).toBeUndefined()
  })

  it('is held up by a tab that cannot keep its words', async () => {
    const stop = followSignOut(
      namespace,
      { hold: () => {}, settle: async () => false },
      'another page',
    )
    expect(await prepare()).toBeNull()
    stop()
  })
})
