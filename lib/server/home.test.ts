import { expect, it } from 'vitest'
import { openTestHome } from './testing/test-home'

it('opens a home that keeps items and secrets, and says what it was opened without', async () => {
  const home = await openTestHome({ now: () => 5_000 })
  expect(await home.items.put({ pk: 'p', sk: 's', data: {} }, 'absent')).toMatchObject({ ok: true })
  const links = await home.secrets.read('links')
  expect(links).toMatch(/^[\w-]{43}$/)
  expect(await home.secrets.read('links')).toBe(links)
  expect(await home.secrets.read('mail-password')).toBeNull()
  await home.close()
})
