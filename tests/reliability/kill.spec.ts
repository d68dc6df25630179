import { expect, test } from '@playwright/test'
import {
  killedFields,
  killWhileTyping,
  summariseRounds,
} from '@/tests/bench/saving/kill-rounds.mjs'

// The whole browser is killed in the middle of typing, by its process group, and opened again
// with the same profile. Both kinds of field are typed into with real keys, beside the paper and in
// the one column of a phone. Two of these tests run at a time, each with a profile and a debugging
// port of its own.

// A trace of a browser that is killed ends nowhere, and it took a third of the time of each kill.
test.use({ trace: 'off' })

/** Kills in all: a few, or as many as a long round asks for. */
const rounds = Number(process.env.VITAE_KILL_ROUNDS) || (process.env.VITAE_TEST_PUSH ? 4 : 10)

const screens: { screen: string; size: [width: number, height: number] }[] = [
  { screen: 'desktop', size: [1440, 900] },
  { screen: 'phone', size: [500, 844] },
]

/** Each field on each screen in a long round; in a short one each field and each screen once. */
const cases = screens
  .flatMap((screen, at) =>
    killedFields.map((field, of) => ({ ...field, ...screen, isShort: at !== of })),
  )
  .filter(({ isShort }) => isShort || process.env.VITAE_KILL_ROUNDS)

/** On a machine that does much else all kills may come before anything was acknowledged: then there are more of them. */
const maxTries = 4
const isAbout = (verdicts: readonly { acknowledged: number }[]) =>
  verdicts.some(({ acknowledged }) => acknowledged > 0)

for (const { name, place, screen, size } of cases) {
  test(`${name} on a ${screen} keeps what was typed over kills of the browser`, {
    tag: '@push',
  }, async ({ baseURL }) => {
    const share = Math.ceil(rounds / cases.length)
    test.setTimeout(60_000 + maxTries * share * 12_000)
    const verdicts: Awaited<ReturnType<typeof killWhileTyping>> = []
    for (let tries = 0; tries < maxTries && !isAbout(verdicts); tries++) {
      const more = await killWhileTyping({
        base: baseURL ?? '',
        rounds: share,
        savedText: 'Saved on this device',
        place,
        size,
      })
      expect(more).toHaveLength(share)
      verdicts.push(...more)
    }
    console.table(summariseRounds(verdicts))
    expect(verdicts.filter(({ lostAcknowledged }) => lostAcknowledged > 0)).toEqual([])
    expect(verdicts.filter(({ isWhole }) => !isWhole)).toEqual([])
    // How much was on its way is a matter of the machine: the table says it, the bench, which runs
    // alone, holds each kill to its limit.
    // The rounds were about something: a page that acknowledges nothing loses nothing, either.
    expect(isAbout(verdicts)).toBe(true)
  })
}
