import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { renderer } from '@/lib/server/render/create-renderer'
import { addOwner } from '../bundled/support/owners'
import { type Cloud, startCloud } from '../bundled/support/start-cloud'
import { keptOf, openHeir, sweepAll, workThrough } from './support/heirs'
import { type Begun, type Life, lives } from './support/lives'
import { type MortalFunctions, openMortalFunctions } from './support/mortal-functions'
import type { Death } from './support/open-gate'

// A function dies at any of its requests to AWS: before AWS has heard of it, and after, without the answer. What
// comes then is the same event once more, or none, and the clock. Either way it ends as if nothing had died.

let cloud: Cloud
let functions: MortalFunctions
beforeAll(async () => {
  cloud = await startCloud()
  functions = await openMortalFunctions(cloud)
})
afterAll(async () => {
  await functions.stop()
  await renderer().close()
  await cloud.stop()
})

/** Runs what comes after a call, whatever became of it. */
async function follow(life: Life, { event }: Begun, comesAgain: boolean): Promise<void> {
  const heir = await openHeir(cloud)
  if (comesAgain) await life.takeAgain(heir, event)
  else await sweepAll(heir)
  await workThrough(heir, cloud)
  await heir.close()
}

let people = 0

/** One person's call, cut off or not, and what is there in the end. */
async function live(life: Life, death: Death | null, comesAgain: boolean) {
  const { owner } = await addOwner(cloud.ports, `person-${++people}@example.org`)
  const begun = await life.begin(cloud, owner)
  expect(begun.event.Records).toHaveLength(1)
  const ended = await functions.call(life.by, begun.event, death)
  await follow(life, begun, comesAgain)
  return {
    ...ended,
    end: await begun.readEnd(cloud.ports),
    kept: await keptOf(cloud.ports, owner),
  }
}

// What AWS has not heard has to be found by the clock; what it has heard must not happen twice.
const fates = [
  { how: 'unheard', comesAgain: false },
  { how: 'unanswered', comesAgain: true },
] as const

describe.each(lives)('a function that $name', (life) => {
  it.each(fates)(
    'and dies at any request: $how, the event comes again: $comesAgain',
    async ({ how, comesAgain }) => {
      const whole = await live(life, null, comesAgain)
      expect(whole).toMatchObject({ isDead: false, end: life.ends })
      expect(whole.requests).toBeGreaterThan(3)
      let at = 1
      for (let isDead = true; isDead; at++) {
        const one = await live(life, { at, how }, comesAgain)
        expect({ at, end: one.end, kept: one.kept }).toEqual({
          at,
          end: life.ends,
          kept: whole.kept,
        })
        isDead = one.isDead
      }
      console.log(`${life.name}: ${at - 2} deaths, ${how}`)
    },
    900_000,
  )
})
