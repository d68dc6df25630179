import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { loadEngineBundle, loadFont } from '@/lib/pdf/engine/testing/engine-bundle'
import type { DocumentFiles } from '@/lib/pdf/pdf-types'
import { createIdGenerator } from '@/lib/resume/ids'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { signature, withClosing } from '@/tests/fixtures/closing'
import { countingIds, fullResume } from '@/tests/fixtures/paper-documents'
import { importOwnFile } from './import-own-file'

const { createEngine } = await loadEngineBundle()
const engine = createEngine({ loadFont })
const folder = mkdtempSync(join(tmpdir(), 'vitae-carried-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const has = (program: string) => spawnSync(program, ['--version']).error === undefined

const full = fullResume(countingIds())
const [post] = full.content.work
const document: ResumeDocument = {
  ...full,
  title: 'Mine alone',
  content: {
    ...full.content,
    work: post ? [post, { ...post, id: 'k3v8m2x0qz1a', hidden: true }] : [],
  },
  design: { ...full.design, carry: true },
}

async function print(one: ResumeDocument, files?: DocumentFiles) {
  const result = await engine.render(one, undefined, undefined, files)
  if (!result.ok) throw new Error(result.message)
  return result.rendered.bytes
}

const open = (bytes: Uint8Array<ArrayBuffer>, name: string) =>
  importOwnFile(bytes, name, createIdGenerator())

describe('a PDF that carries its CV', () => {
  it('gives back the very same document, whatever it is called', async () => {
    for (const name of ['CV.pdf', 'scan 7', 'renamed.txt']) {
      const result = await open(await print(document), name)
      expect(result?.ok && result.documents[0]?.document).toEqual(document)
    }
  })

  it('gives back its signature', async () => {
    const signed = withClosing(document)
    const result = await open(await print(signed.document, signed.files), 'CV.pdf')
    expect(result?.ok && result.documents[0]).toMatchObject({
      document: signed.document,
      files: [signature],
    })
  })

  it.skipIf(!has('qpdf'))('does so after qpdf wrote it anew (skipped without qpdf)', async () => {
    const [from, to] = [join(folder, 'from.pdf'), join(folder, 'to.pdf')]
    writeFileSync(from, await print(document))
    for (const option of ['--qdf', '--object-streams=generate', '--linearize']) {
      execFileSync('qpdf', [option, from, to])
      const result = await open(new Uint8Array(readFileSync(to)), 'CV.pdf')
      expect(result?.ok && result.documents[0]?.document, option).toEqual(document)
    }
  })

  it.skipIf(!has('qpdf'))('declares what it carries (skipped without qpdf)', async () => {
    const path = join(folder, 'declared.pdf')
    writeFileSync(path, await print(document))
    const said = execFileSync('qpdf', ['--json=2', path], { encoding: 'utf8', maxBuffer: 1e8 })
    const objects: Record<string, { value?: Record<string, unknown> }> = JSON.parse(said).qpdf[1]
    const values = Object.values(objects).map(({ value }) => value ?? {})
    const files = values.find((value) => value['/Type'] === '/Catalog')?.['/AF']
    const relations = [files]
      .flat()
      .map((reference) => objects[`obj:${reference}`]?.value?.['/AFRelationship'])
    expect(relations.toSorted()).toEqual(['/Alternative', '/Source'])
  })

  it('is one for which that was asked: others are left to their review', async () => {
    const bytes = await print({ ...document, design: { ...document.design, carry: false } })
    const text = new TextDecoder('latin1').decode(bytes)
    expect(text).not.toContain('EmbeddedFile')
    for (const other of [bytes, bytes.slice(0, 900)]) {
      expect(await open(other, 'CV.pdf')).toBeNull()
    }
  })
})
