import { expect, it, vi } from 'vitest'
import type { PoolUser } from './doubles/pool-tokens'
import type { PoolAccounts } from './support/open-pool-accounts'
import { everyRow, openPoolBeforeEach, pass, untilExpired } from './support/pool-before-each'

let accounts: PoolAccounts
let ada: PoolUser

openPoolBeforeEach((opened) => {
  accounts = opened
  ada = accounts.pool.add('ada@example.org')
})

it.each([false, true])(
  'is asked for once by two machines and eight requests at once (rotation: %s)',
  async (rotates) => {
    accounts.pool.state.rotates = rotates
    const visitor = await accounts.signedIn(ada)
    const machines = [accounts.identity, accounts.openOther()]
    for (let round = 1; round <= 2; round++) {
      pass(untilExpired)
      // Longer than anybody waits before looking again.
      accounts.pool.state.gate = new Promise((resolve) => setTimeout(resolve, 350))
      const asked = machines.flatMap((machine) =>
        Array.from({ length: 4 }, () => machine.principalOf(visitor.request())),
      )
      const found = await Promise.all(asked)
      expect(found.map((principal) => principal?.email)).toEqual(Array(8).fill(ada.email))
      expect(accounts.pool.state.asked.refresh).toBe(round)
    }
  },
)

it('does not bring a session back that was ended while it was under way', async () => {
  const [laptop, phone] = [await accounts.signedIn(ada), await accounts.signedIn(ada)]
  pass(untilExpired)
  let open = () => {}
  accounts.pool.state.gate = new Promise((resolve) => {
    open = resolve
  })
  const renewing = accounts.whoIs(laptop)
  await vi.waitFor(async () => {
    const rows = await everyRow(accounts)
    expect(rows.some(({ data }) => Number(data.renewingUntil) > 0)).toBe(true)
  })
  accounts.pool.state.gate = null
  const ended = phone.post('/sign-out/everywhere')
  await vi.waitFor(async () => {
    expect((await everyRow(accounts)).filter(({ sk }) => sk.startsWith('session#'))).toEqual([])
  })
  open()
  expect(await renewing).toBeNull()
  expect((await ended).status).toBe(200)
  expect(await accounts.whoIs(laptop)).toBeNull()
  expect((await everyRow(accounts)).filter(({ sk }) => sk.startsWith('session#'))).toEqual([])
})

it('is taken over from a machine that died in the middle', async () => {
  const visitor = await accounts.signedIn(ada)
  pass(untilExpired)
  const [row] = (await everyRow(accounts)).filter(({ sk }) => sk.startsWith('session#'))
  if (!row) throw new Error('There is a session')
  await accounts.ports.items.put(
    { ...row, data: { ...row.data, renewingUntil: Date.now() + 12_000 } },
    'any',
  )
  const waiting = accounts.whoIs(visitor)
  pass(12_001)
  expect(await waiting).toBe('ada@example.org')
})
