import 'fake-indexeddb/auto'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { readContents } from '@/lib/importers/pdf/read-contents'
import { loadEngineBundle, loadFont } from '@/lib/pdf/engine/testing/engine-bundle'
import { findArchiveFailures } from '@/lib/pdf/readback/testing/ua/check-archive'
import { findFailures } from '@/lib/pdf/readback/testing/ua/find-failures'
import { PdfStream, readObjects } from '@/lib/pdf/readback/testing/ua/pdf-objects'
import { appendValue, findValue } from '@/lib/pdf/signing/append-value'
import { verifyFile } from '@/lib/pdf/signing/verify-file'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { countingIds, fullResume } from '@/tests/fixtures/paper-documents'
import { withPdf } from '../../paper/with-pdf'
import { readSigningKey, signPdf } from './sign-pdf'

const { createEngine } = await loadEngineBundle()
const engine = createEngine({ loadFont })
const folder = mkdtempSync(join(tmpdir(), 'vitae-signed-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const has = (program: string) => spawnSync(program, ['--version']).error === undefined

async function print(document: ResumeDocument) {
  const result = await engine.render(document)
  if (!result.ok) throw new Error(result.message)
  return result.rendered.bytes
}

const verify = (bytes: Uint8Array) => verifyFile(bytes, () => withPdf(bytes, readContents))

const full = fullResume(countingIds())
const document = {
  ...full,
  design: { ...full.design, carry: true },
  content: {
    ...full.content,
    basics: { ...full.content.basics, name: 'Zoë “Ω” <Quill> & Ko $& $$' },
  },
}
const printed = await print(document)
const { name } = document.content.basics
const before = new Date().toISOString()
const signed = await signPdf(printed, name)
const { value = '' } = findValue(signed) ?? {}
/** Puts the signature of the signed file into another one. */
const graft = (bytes: Uint8Array) => appendValue(bytes, value, '0'.repeat(32))
const withBasics = (basics: Partial<ResumeDocument['content']['basics']>): ResumeDocument => ({
  ...document,
  content: { ...document.content, basics: { ...document.content.basics, ...basics } },
})

function qpdf(bytes: Uint8Array, ...options: string[]) {
  const [from, to] = [join(folder, 'from.pdf'), join(folder, 'to.pdf')]
  writeFileSync(from, bytes)
  execFileSync('qpdf', [from, ...options, to])
  return new Uint8Array(readFileSync(to))
}

describe('a signed PDF', () => {
  it('says when, by which key and for whom it was signed', async () => {
    const verified = await verify(signed)
    if (verified.kind !== 'unchanged') throw new Error(verified.kind)
    const { statement } = verified
    expect(statement).toMatchObject({ name, key: await readSigningKey() })
    expect(statement.at >= before && statement.at <= new Date().toISOString()).toBe(true)
    expect(Object.keys(statement.attachments).sort()).toEqual(['resume.json', 'vitae.json'])
  })

  it('begins with the bytes on the screen, and keeps its standards', () => {
    expect(signed.subarray(0, printed.length)).toEqual(printed)
    for (const one of [printed, signed]) {
      const file = readObjects(printed)
      file.bytes = one
      const metadata = [...file.objects.values()].filter(
        (value) =>
          value instanceof PdfStream && /x:xmpmeta/.test(String.fromCharCode(...value.data)),
      )
      expect(metadata).toHaveLength(1)
      const text = Buffer.from(one).toString('latin1')
      const xmp = text.slice(text.lastIndexOf('<?xpacket begin'), text.lastIndexOf('\nendstream'))
      const end = xmp.indexOf('<?xpacket end="r"?>') + 19
      for (const value of metadata)
        Object.assign(value ?? {}, { data: Buffer.from(xmp.slice(0, end), 'latin1') })
      expect([...findFailures(file), ...findArchiveFailures(file)]).toEqual([])
    }
  })

  it.skipIf(!has('qpdf'))('is sound to other readers (skipped without qpdf)', async () => {
    const path = join(folder, 'signed.pdf')
    writeFileSync(path, signed)
    expect(execFileSync('qpdf', ['--check', path], { encoding: 'utf8' })).toMatch(/No syntax/)
    const [was, is] = await Promise.all([printed, signed].map((one) => withPdf(one, readContents)))
    expect({ ...is, xmp: '' }).toEqual({ ...was, xmp: '' })
    const again = await verify(qpdf(signed, '--object-streams=disable'))
    expect(again).toMatchObject({ kind: 'changed', statement: { name } })
  })

  it('can be one without the claim of accessibility, and without embedded files', async () => {
    const { basics, ...content } = document.content
    const plain = {
      ...document,
      content: { ...content, basics: { ...basics, name: '', label: '' } },
    }
    const bytes = await print({ ...plain, design: { ...plain.design, carry: false } })
    expect(await verify(await signPdf(bytes, ''))).toMatchObject({ kind: 'unchanged' })
  })

  it('is found changed after a change of any one byte', async () => {
    const unread = () => Promise.resolve({ lines: [], attachments: {}, xmp: '', pages: 0 })
    const changes = fc.tuple(fc.nat(signed.length - 1), fc.integer({ min: 1, max: 255 }))
    const bounds = signed.length - value.length
    const inValue = fc.tuple(fc.integer({ min: bounds - 600, max: signed.length - 1 }), fc.nat(254))
    await fc.assert(
      fc.asyncProperty(fc.oneof({ weight: 4, arbitrary: changes }, inValue), async ([at, by]) => {
        const bytes = new Uint8Array(signed)
        bytes[at] = (bytes[at] ?? 0) ^ (by || 1)
        expect((await verifyFile(bytes, unread)).kind).not.toBe('unchanged')
      }),
      { numRuns: 1_000 },
    )
  })
})

describe('a tampered PDF', () => {
  it('shows the line that differs, and the embedded files', async () => {
    const verified = await verify(graft(await print(withBasics({ label: 'Chief of everything' }))))
    expect(verified).toMatchObject({
      kind: 'changed',
      lines: [
        { kind: 'removed', page: 1, text: document.content.basics.label },
        { kind: 'added', page: 1, text: 'Chief of everything' },
      ],
      attachments: ['resume.json', 'vitae.json'],
    })
  })

  it('may differ in an embedded file alone', async () => {
    const verified = await verify(graft(await print({ ...document, title: 'Another title' })))
    expect(verified).toMatchObject({ kind: 'changed', lines: [], attachments: ['vitae.json'] })
  })

  it.skipIf(!has('qpdf'))('shows the lines of swapped pages (skipped without qpdf)', async () => {
    const { lines } = await withPdf(printed, readContents)
    expect(lines.length).toBeGreaterThan(1)
    const verified = await verify(qpdf(signed, '--pages', '.', 'z-1', '--'))
    if (verified.kind !== 'changed') throw new Error(verified.kind)
    expect(verified.lines.length).toBeGreaterThan(1)
  })

  it('is no longer signed without the value, and invalid with another', async () => {
    expect(await verify(printed)).toEqual({ kind: 'unsigned' })
    const forged = appendValue(printed, value.replace('Quill', 'Quilt'), '0'.repeat(32))
    expect(await verify(forged)).toEqual({ kind: 'invalid' })
  })
})
