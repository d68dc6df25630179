// @module-tag nightly
// Takes fonts from backups and archives: lib/pdf/engine/fonts/own-font.test.ts draws with one.

import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadEngineBundle } from '@/lib/pdf/engine/testing/engine-bundle'
import { createIdGenerator } from '@/lib/resume/ids'
import { sampleResume } from '@/lib/resume/samples/samples'
import { idOfFile, ownDesign, ownFontFile, withNumber } from '@/tests/fixtures/own-font'

const folder = mkdtempSync(join(tmpdir(), 'vitae-fonts-'))
const at = (name: string) => join(folder, name)

/** Draws a CV to standard output. */
function draw(name: string) {
  const words = ['scripts/vitae.mjs', 'render', at(name), '-o', '-']
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { maxBuffer: 10_000_000 })
  return { status, pdf: stdout, errors: stderr.toString() }
}

/** Writes a CV that is set in a font; returns the id of the font. */
function writeSet(name: string, font: Uint8Array<ArrayBuffer>): string {
  const document = sampleResume('nurse', createIdGenerator())
  const design = { ...document.design, ...ownDesign([font, 400]).design }
  writeFileSync(at(name), JSON.stringify({ ...document, design }))
  return idOfFile(font)
}

beforeAll(async () => {
  await loadEngineBundle()
  for (const name of ['cvs', 'fonts', 'files', 'files/processed']) mkdirSync(at(name))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('vitae render, of a CV in a font of the person’s own', () => {
  it.each([
    ['a backup', (id: string) => `fonts/${id}.ttf`],
    ['an archive of an account', (id: string) => `files/processed/font-${id}.ttf`],
  ])('takes the font from where %s has it, and says which file is not there', (_, placeOf) => {
    const font = ownFontFile()
    const id = writeSet('cvs/set.json', font)
    const without = draw('cvs/set.json')
    expect([without.status, without.errors]).toEqual([
      0,
      `Font Own left out: fonts/${id}.ttf is not beside the CV.\n`,
    ])
    writeFileSync(at(placeOf(id)), font)
    const inFont = draw('cvs/set.json')
    expect([inFont.status, inFont.errors]).toEqual([0, ''])
    expect(inFont.pdf.equals(without.pdf)).toBe(false)
    // Bytes that its name does not stand for are another file.
    writeFileSync(at(placeOf(id)), ownFontFile('bold'))
    expect(draw('cvs/set.json').pdf.equals(without.pdf)).toBe(true)
  })

  it('leaves out a font whose maker does not allow it to be embedded', () => {
    const font = withNumber(ownFontFile(), 'OS/2', 8, 2)
    const id = writeSet('locked.json', font)
    writeFileSync(at(`fonts/${id}.ttf`), font)
    const { status, errors } = draw('locked.json')
    expect([status, errors]).toEqual([
      0,
      `Font Own left out: fonts/${id}.ttf may not be embedded or is damaged.\n`,
    ])
  })
})
