import { expect, it } from 'vitest'
import { BusyHashingError, createHashing } from './hashing'

it('hashes two at a time, lets a hundred wait and refuses more', async () => {
  let running = 0
  let max = 0
  const releases: (() => void)[] = []
  const hashing = createHashing({
    async hash(password) {
      running++
      max = Math.max(max, running)
      await new Promise<void>((resolve) => releases.push(resolve))
      running--
      return password
    },
    verify: async () => true,
  })
  const all = Array.from({ length: 102 }, (_, at) => hashing.hash(String(at)))
  await expect(hashing.hash('one more')).rejects.toBeInstanceOf(BusyHashingError)
  const done = Promise.all(all)
  const pump = setInterval(() => {
    for (const release of releases.splice(0)) release()
  }, 1)
  expect(await done).toHaveLength(102)
  clearInterval(pump)
  expect(max).toBe(2)
})

it('gives its place back after an error', async () => {
  const hashing = createHashing({
    hash: async () => Promise.reject(new Error('no')),
    verify: async () => true,
  })
  for (let at = 0; at < 5; at++) await expect(hashing.hash('x')).rejects.toThrow('no')
  expect(await hashing.verify({ hash: '', password: '' })).toBe(true)
})

it('keeps a password by scrypt with a salt of its own', async () => {
  const hashing = createHashing()
  const [first, second] = [
    await hashing.hash('a mauve teapot'),
    await hashing.hash('a mauve teapot'),
  ]
  expect(first).not.toBe(second)
  expect(await hashing.verify({ hash: first, password: 'a mauve teapot' })).toBe(true)
  expect(await hashing.verify({ hash: first, password: 'a mauve teapots' })).toBe(false)
})
