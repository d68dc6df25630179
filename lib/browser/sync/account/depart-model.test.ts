import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { paperOf } from '@/lib/resume/testing/paper-of'
import { createDocumentsApi } from '../../client/documents-api'
import { openJournal } from '../../storage/journal/journal'
import { fakeLocks } from '../../storage/journal/testing/fake-locks'
import { newNamespace, reopen, resumeOf, until } from '../../storage/journal/testing/tabs'
import { createModelServer } from '../testing/model-server'
import { createNetwork } from '../testing/network'
import { prepareDeparture } from './depart'
import { followSignOut } from './sign-out-channel'

// Tabs write at any moment of a sign-out; some are frozen. Whatever the outcome, each accepted word ends up in the
// account or on this device.

beforeEach(() => vi.stubGlobal('navigator', { locks: fakeLocks() }))
afterEach(() => vi.unstubAllGlobals())

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

type Round = {
  tabs: { isFrozen: boolean; pauses: number[] }[]
  request: number
  answers: boolean
  isOffline: boolean
}

const rounds: fc.Arbitrary<Round> = fc.record({
  tabs: fc.array(
    fc.record({
      isFrozen: fc.boolean(),
      pauses: fc.array(fc.nat({ max: 40 }), { minLength: 1, maxLength: 12 }),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  request: fc.nat({ max: 120 }),
  answers: fc.boolean(),
  isOffline: fc.nat({ max: 3 }).map((number) => number === 0),
})

async function play({ tabs, request, answers, isOffline }: Round): Promise<void> {
  const namespace = newNamespace()
  const server = createModelServer(Date.now)
  const network = createNetwork(server.handle)
  network.setOffline(isOffline)
  const taken: string[] = []
  const stops: (() => void)[] = []
  let setReady = () => {}
  const isReady = new Promise<void>((resolve) => {
    setReady = resolve
  })
  const journals = tabs.map(() => openJournal(namespace, { retry: { first: 5, max: 20 } }))
  const typing = tabs.map(async ({ isFrozen, pauses }, at) => {
    const journal = journals[at]
    if (!journal) return
    let isHeld = false
    if (!isFrozen) {
      const settle = async () => {
        await journal.flush()
        return !journal.hasUnsaved()
      }
      const hold = (next: boolean) => {
        isHeld = next
      }
      stops.push(followSignOut(namespace, { hold, settle }, `page ${at}`))
    }
    // A frozen tab wakes after all checks.
    if (isFrozen) await isReady
    for (const [key, pause] of pauses.entries()) {
      await sleep(pause)
      if (isHeld) continue
      const name = `${namespace} ${at}-${key}`
      taken.push(name)
      journal.save(resumeOf(name))
    }
  })
  await sleep(10)
  const departure = await prepareDeparture(namespace, {
    evenUnsent: false,
    timing: { beat: 20, hearing: 30, settling: 300 },
    sync: { api: createDocumentsApi(network.sendOf().send) },
  })
  setReady()
  if (departure) {
    await sleep(request)
    if (answers) await departure.finish().catch(() => {})
    else await departure.cancel()
  }
  await Promise.all(typing)
  for (const journal of journals) {
    await until(() => expect(journal.hasUnsaved()).toBe(false))
  }
  const here = (await (await reopen(namespace)).list()).map(({ name }) => name)
  const there = [...server.saved.values()].flat().map((one) => paperOf(one).content.basics.name)
  const missing = taken.filter((name) => !here.includes(name) && !there.includes(name))
  expect(missing).toEqual([])
  for (const stop of stops) stop()
  for (const journal of journals) journal.close()
}

it('loses no word that any tab took', { timeout: 60_000 }, () =>
  fc.assert(fc.asyncProperty(rounds, play), { numRuns: Number(process.env.VITAE_ROUNDS ?? 12) }),
)
