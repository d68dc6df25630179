import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadEngineBundle } from '@/lib/pdf/engine/testing/engine-bundle'
import { readText } from '@/lib/pdf/engine/testing/read-pdf'

const folder = mkdtempSync(join(tmpdir(), 'vitae-watch-'))
const at = (name: string) => join(folder, name)

const yaml = (...bullets: string[]) => `content:
  basics:
    name: Ada Example
    email: ada@example.org
  work:
    - name: Mill
      position: Miller
      startDate: Jan 2020
      summary: |
${bullets.map((bullet) => `        - ${bullet}\n`).join('')}
`
const json = {
  basics: { name: 'Ada Example', email: 'ada@example.org' },
  work: [{ name: 'Mill', position: 'Miller', startDate: '2020-01', highlights: ['Ground rye'] }],
}

function vitae(words: string[], input?: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/vitae.mjs', ...words], {
    input,
    encoding: 'utf8',
  })
  return { status, output: stdout, errors: stderr }
}

beforeAll(loadEngineBundle)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('vitae diff', () => {
  it('compares words and pages of files, whatever their formats', () => {
    writeFileSync(at('a.yml'), yaml('Ground rye'))
    writeFileSync(at('b.yml'), yaml('Ground rye for 40 bakeries', 'Led two people'))
    writeFileSync(at('a.json'), JSON.stringify(json))
    const changed = vitae(['diff', at('a.yml'), at('b.yml')])
    expect([changed.status, changed.errors]).toEqual([0, ''])
    expect(changed.output).toContain('1 page; 6 words added, 0 removed\n')
    expect(changed.output).toContain(
      '- Ground rye\n+ Ground rye for 40 bakeries\n+ Led two people\n',
    )
    expect(vitae(['diff', at('a.json'), at('a.json')]).output).toBe('1 page; no words changed\n')
    const report = JSON.parse(vitae(['diff', '-', at('a.json'), '--json'], yaml('Led')).output)
    expect(report).toMatchObject({
      pages: { before: 1, after: 1 },
      words: { added: 2, removed: 1 },
    })
  })

  it('names the file that is no CV', { tags: ['nightly'] }, () => {
    writeFileSync(at('bad.yaml'), 'cv: [')
    const { status, errors } = vitae(['diff', at('a.json'), at('bad.yaml')])
    expect([status, errors]).toEqual([3, expect.stringContaining('bad.yaml is not a CV')])
    expect(vitae(['diff', '-', '-'], '{}').status).toBe(2)
  })
})

describe('vitae watch', () => {
  it('writes again at each save, over a mistake, until it is interrupted', {
    tags: ['nightly'],
    timeout: 60_000,
  }, async () => {
    writeFileSync(at('cv.yaml'), yaml('Ground rye'))
    const child = spawn(process.execPath, [
      'scripts/vitae.mjs',
      'watch',
      at('cv.yaml'),
      '-o',
      at('cv.pdf'),
    ])
    const ended = new Promise((resolve) => child.on('close', resolve))
    let printed = ''
    const listeners = new Set<() => void>()
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        printed += chunk
        for (const look of listeners) look()
      })
    }
    const said = (count: number, text: string) =>
      new Promise<void>((resolve) => {
        const look = () => {
          if (printed.split(text).length <= count) return
          listeners.delete(look)
          resolve()
        }
        listeners.add(look)
        look()
      })
    try {
      await said(1, 'cv.pdf, 1 page, ')
      expect(await readText(readFileSync(at('cv.pdf')))).toContain('Ground rye')
      writeFileSync(at('cv.yaml'), 'content: [')
      await said(1, 'is not a CV that can be printed')
      expect(await readText(readFileSync(at('cv.pdf')))).toContain('Ground rye')
      writeFileSync(at('cv.yaml'), yaml('Ground barley'))
      await said(2, 'cv.pdf, 1 page, ')
      expect(await readText(readFileSync(at('cv.pdf')))).toContain('Ground barley')
    } finally {
      child.kill('SIGINT')
    }
    expect(await ended).toBe(0)
  })

  it('ends at once where there is no file', { tags: ['nightly'] }, () => {
    const { status, errors } = vitae(['watch', at('none.yaml'), '-o', at('none.pdf')])
    expect([status, errors]).toEqual([4, expect.stringContaining('no such file')])
  })
})
