import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { loadEngineBundle, loadFont } from '@/lib/pdf/engine/testing/engine-bundle'
import { sampleResume } from '@/lib/resume/samples/samples'
import { countingIds } from '@/tests/fixtures/paper-documents'
import { photoOf, portrait, withPhoto } from '@/tests/fixtures/portrait'
import { findJpeg } from './find-jpeg'

const { createEngine } = await loadEngineBundle()
const folder = mkdtempSync(join(tmpdir(), 'vitae-photo-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function printed(): Promise<Uint8Array<ArrayBuffer>> {
  const { document, files } = withPhoto(sampleResume('nurse', countingIds()))
  const result = await createEngine({ loadFont }).render(document, undefined, undefined, files)
  if (!result.ok) throw new Error(result.message)
  return result.rendered.bytes
}

it('is found by its hash, and nothing else is taken for it', async () => {
  const pdf = await printed()
  expect(findJpeg(pdf, photoOf().fileId)).toEqual(portrait)
  expect(findJpeg(pdf, 'a'.repeat(64))).toBeNull()
  expect(findJpeg(pdf.slice(0, 2_000), photoOf().fileId)).toBeNull()
})

it.skipIf(spawnSync('qpdf', ['--version']).error)(
  'is still there after qpdf wrote the file anew',
  async () => {
    const source = join(folder, 'in.pdf')
    writeFileSync(source, await printed())
    for (const option of ['--linearize', '--object-streams=disable']) {
      const target = join(folder, 'out.pdf')
      execFileSync('qpdf', [option, source, target])
      expect(findJpeg(new Uint8Array(readFileSync(target)), photoOf().fileId)).toEqual(portrait)
    }
  },
)
