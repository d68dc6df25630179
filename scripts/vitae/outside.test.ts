// @module-tag nightly
// Packs and installs the package: scripts/vitae/vitae.test.ts runs its commands.

import { execFileSync, spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadEngineBundle } from '@/lib/pdf/engine/testing/engine-bundle'
import { readText } from '@/lib/pdf/engine/testing/read-pdf'
import { writeCommandLine } from '@/scripts/bundle/command-line.mjs'
import { bundledNode } from '@/scripts/support/node-version.mjs'

// Runs the command line as its own package, in a folder outside of the project.

const place = mkdtempSync(join(tmpdir(), 'vitae-outside-'))

function vitae(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(
    bundledNode(),
    [join(place, 'command', 'vitae.mjs'), ...words],
    { cwd: place, env: { NODE_ENV: 'production' } },
  )
  return { status, output: stdout.toString(), errors: stderr.toString() }
}

beforeAll(async () => {
  await loadEngineBundle()
  cpSync(await writeCommandLine(), join(place, 'command'), { recursive: true })
  const work = [{ name: 'Mühle', position: 'Müller', highlights: ['Ground 40 t of rye', '山'] }]
  writeFileSync(
    join(place, 'cv.json'),
    JSON.stringify({ basics: { name: 'Ada Example', email: 'ada@example.org' }, work }),
  )
}, 120_000)
afterAll(() => rmSync(place, { recursive: true, force: true }))

describe('the command line outside of the project', () => {
  it('draws with its own fonts, and reads what it drew in a thread of its own', async () => {
    const drawn = vitae('render', 'cv.json', '-o', 'cv.pdf', '--template', 'ledger')
    expect(drawn).toEqual({ status: 0, output: '', errors: '' })
    const text = await readText(readFileSync(join(place, 'cv.pdf')))
    for (const words of ['Ada Example', 'Mühle', '山']) expect(text).toContain(words)

    const read = vitae('import', 'cv.pdf', '--out', 'read')
    expect(read).toEqual({ status: 0, output: '', errors: '' })
    const made = JSON.parse(readFileSync(join(place, 'read', 'cv.json'), 'utf8'))
    expect(made.basics.name).toBe('Ada Example')
    expect(JSON.stringify(made.work)).toContain('Müller')
    expect(vitae('export', 'cv.json', '-o', 'cv.docx')).toMatchObject({ status: 0, errors: '' })
  }, 60_000)

  it('is a package that npm packs, installs and runs by its name', async () => {
    const npm = (cwd: string, ...words: string[]) =>
      execFileSync('npm', words, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    const folder = await writeCommandLine('@example/vitae')
    try {
      const [packed] = JSON.parse(npm(folder, 'pack', '--json', '--pack-destination', place))
      const names = packed.files.map(({ path }: { path: string }) => path)
      expect(names).toEqual(
        expect.arrayContaining([
          'README.md',
          'THIRD-PARTY-NOTICES.txt',
          'vitae.mjs',
          'dist/vitae.mjs',
        ]),
      )
      const home = join(place, 'home')
      mkdirSync(home)
      writeFileSync(join(home, 'package.json'), '{"private": true}')
      npm(home, 'install', '--offline', '--omit=optional', join(place, packed.filename))
      const started = spawnSync(bundledNode(), ['node_modules/.bin/vitae', 'templates'], {
        cwd: home,
        encoding: 'utf8',
      })
      expect([started.status, started.stdout]).toEqual([0, expect.stringContaining('ledger\n')])
    } finally {
      await writeCommandLine()
    }
  }, 120_000)

  it('says plainly what needs more than is there', () => {
    const picture = vitae('export', 'cv.json', '-o', 'cv.png')
    expect([picture.status, picture.errors]).toEqual([4, expect.stringContaining('pdfjs-dist')])
    const backup = vitae('backup', 'out.tar.gz')
    expect([backup.status, backup.errors]).toEqual([2, expect.stringContaining('server')])
    expect(readdirSync(place)).not.toContain('out.tar.gz')
  })
})
