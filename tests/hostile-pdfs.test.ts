import { afterAll, describe, expect, it } from 'vitest'
import { crowdedPdf, laughingPdf, linkedPdf, picturedPdf } from './support/hostile-files'
import { lockedPdf } from './support/locked-pdf'
import { openReader, readerPatience } from './support/open-reader'

// PDFs that were made to take all memory or time, that are locked, or that hold pictures of rare codecs.

const lines = ['Ada Example', 'ada@example.org', 'Skills', 'Milling, Baking, Weighing']
const reader = await openReader()
afterAll(() => reader.close())

const read = (bytes: Uint8Array) => reader.ask({ bytes, fileName: 'cv.pdf' })
const textOf = (outcome: Awaited<ReturnType<typeof read>>) =>
  outcome.ok && outcome.kind === 'draft' ? JSON.stringify(outcome.draft) : ''

describe('a PDF of some kilobytes', () => {
  it(
    'with two million pieces of text is left after as many as a long CV has',
    async () => {
      const bytes = crowdedPdf(2_000_000)
      expect(bytes.length).toBeLessThan(300_000)
      expect(await read(bytes)).toEqual({ ok: false, code: 'too-long' })
    },
    readerPatience,
  )

  it(
    'whose forms draw each other a thousand million times is left before it is parsed',
    async () => {
      const before = process.cpuUsage()
      expect(await read(laughingPdf())).toEqual({ ok: false, code: 'too-large' })
      const { user } = process.cpuUsage(before)
      // Seconds: parsing it took fifteen of them.
      expect(user / 1_000_000).toBeLessThan(5)
    },
    readerPatience,
  )

  it('with such forms in a filter that is not looked into ends by its text', {
    tags: ['nightly'],
    timeout: readerPatience,
  }, async () => {
    const outcome = await read(laughingPdf(true))
    expect(outcome).toMatchObject({
      ok: false,
      code: expect.stringMatching(/^(?:too-long|gave-up)$/),
    })
  })

  it('with 60,000 links comes to an end', {
    tags: ['nightly'],
    timeout: readerPatience,
  }, async () => {
    const outcome = await read(linkedPdf(60_000))
    if (outcome.ok) expect(textOf(outcome)).toContain('Ada Example')
    else expect(['gave-up', 'too-long', 'too-large']).toContain(outcome.code)
  })
})

describe('a locked PDF', () => {
  it(
    'that opens with a password alone says so',
    async () => {
      const locked = lockedPdf(lines, { user: 'sesame', owner: 'master' })
      expect(await read(locked)).toEqual({ ok: false, code: 'password' })
    },
    readerPatience,
  )

  it(
    'that everybody may read is read',
    async () => {
      const text = textOf(await read(lockedPdf(lines, { user: '', owner: 'master' })))
      for (const line of lines.slice(0, 3)) expect(text).toContain(line)
    },
    readerPatience,
  )
})

describe.each(['JBIG2Decode', 'JPXDecode'] as const)('a PDF with a picture by %s', (filter) => {
  it(
    'is read by its text, and one of nothing but the picture says so',
    async () => {
      expect(textOf(await read(picturedPdf(lines, filter)))).toContain('Ada Example')
      expect(await read(picturedPdf([], filter))).toEqual({ ok: false, code: 'no-text' })
    },
    readerPatience,
  )
})
