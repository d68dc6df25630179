import fc from 'fast-check'
import { expect, it } from 'vitest'
import { openSeal, sealText } from './seal'
import type { Secrets } from './secret-types'

const secretsOf = (secret: string): Secrets => ({ read: async () => secret })
const secrets = secretsOf('a secret of this installation')

it('opens what was sealed at its place, and says nothing of it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string(), fc.string(), async (place, text) => {
      const sealed = await sealText(secrets, place, text)
      if (text.length > 3) expect(sealed).not.toContain(text)
      expect(await openSeal(secrets, place, sealed)).toBe(Buffer.from(text).toString())
    }),
  )
  expect(await sealText(secrets, 'x', 'same')).not.toBe(await sealText(secrets, 'x', 'same'))
})

it('opens nowhere else, and not when a bit of it was changed', async () => {
  const sealed = await sealText(secrets, 'ana', 'sk-canary')
  expect(await openSeal(secrets, 'ben', sealed)).toBeNull()
  expect(await openSeal(secretsOf('another'), 'ana', sealed)).toBeNull()
  const bytes = Buffer.from(sealed.slice(3), 'base64url')
  for (let at = 0; at < bytes.length; at++) {
    const changed = Buffer.from(bytes)
    changed[at] = (changed[at] ?? 0) ^ 1
    expect(await openSeal(secrets, 'ana', `v1.${changed.toString('base64url')}`)).toBeNull()
  }
  for (const other of ['', 'v1', 'v1.', 'v2.AAAA', 'v1.AAAA', sealed.replace('v1', 'v9')]) {
    expect(await openSeal(secrets, 'ana', other)).toBeNull()
  }
})
