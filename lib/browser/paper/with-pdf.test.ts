import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { withPdf } from './with-pdf'

const path = new URL('../../../tests/fixtures/pilot-by-browser.pdf', import.meta.url)
const bytes = new Uint8Array(readFileSync(path))

it('opens a file, asks it, and leaves the bytes alone', async () => {
  const before = bytes.length
  expect(await withPdf(bytes, async (pdf) => pdf.numPages)).toBeGreaterThan(0)
  expect(bytes.length).toBe(before)
})

it('gives up what takes too long, and throws what is thrown', async () => {
  const never = () => new Promise<never>(() => {})
  await expect(withPdf(bytes, never, 50)).rejects.toThrow('too long')
  const broken = () => Promise.reject(new Error('broken'))
  await expect(withPdf(bytes, broken)).rejects.toThrow('broken')
})
