import { expect, it } from 'vitest'
import { openTestPorts } from './testing/test-ports'

it('opens a home that keeps items and secrets, and says what it was opened without', async () => {
  const ports = await openTestPorts({ now: () => 5_000 })
  expect(await ports.items.put({ pk: 'p', sk: 's', data: {} }, 'absent')).toMatchObject({
    ok: true,
  })
  const links = await ports.secrets.read('links')
  expect(links).toMatch(/^[\w-]{43}$/)
  expect(await ports.secrets.read('links')).toBe(links)
  expect(await ports.secrets.read('mail-password')).toBeNull()
  await ports.close()
})
