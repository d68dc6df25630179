import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const ground = (lines: unknown[], options: string[] = []) => {
  const input = lines
    .map((line) => (typeof line === 'string' ? line : JSON.stringify(line)))
    .join('\n')
  const { status, stdout, stderr } = spawnSync(
    'node',
    ['scripts/vitae.mjs', 'ground', ...options],
    {
      input,
      encoding: 'utf8',
    },
  )
  return {
    status,
    answers: stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
    stderr,
  }
}

const resume = {
  basics: { name: 'Rosa Lind' },
  work: [
    {
      id: 'w1',
      name: 'Hollow Lane',
      highlights: ['Helped bake 30 loaves a day.'],
      highlightIds: ['b1'],
    },
  ],
  skills: [{ name: 'Excel' }],
}
const edit = {
  resume,
  asOf: '2026-11-01',
  kind: 'bullet',
  entry: 'w1',
  before: 'Helped bake 30 loaves a day.',
}

describe('vitae ground', () => {
  it('answers each line in its order, with reasons in words', () => {
    const { status, answers } = ground([
      { ...edit, after: 'Helped bake thirty loaves a day' },
      { ...edit, after: 'Helped bake 30 loaves a day in Excel.' },
      { ...edit, after: 'Helped bake 90 loaves a day.' },
    ])
    expect(status).toBe(0)
    expect(answers.map(({ verdict }) => verdict)).toEqual(['pass', 'confirm', 'block'])
    expect(answers[0]).toEqual({ verdict: 'pass', reasons: [], evidence: expect.any(Array) })
    expect(answers[0].evidence[0]).toEqual({ words: expect.any(String), place: 'b1/text' })
    expect(answers[1].reasons[0]).toEqual({
      kind: 'elsewhere',
      words: 'Excel',
      message: expect.stringContaining('Excel'),
      place: expect.any(String),
    })
  })

  it('emits requests, and replays what was recorded for them, by the version of the prompt', {
    tags: ['nightly'],
  }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'vitae-reader-'))
    const after = 'Helped bake 30 loaves each day.'
    const emitted = ground([{ ...edit, after }], ['--emit', folder])
    expect(emitted.status).toBe(0)
    expect(emitted.answers[0].reader).toMatchObject({ state: 'unread' })
    const files = readdirSync(folder)
    expect(files).toHaveLength(1)
    const pending = JSON.parse(readFileSync(join(folder, files[0] ?? ''), 'utf8'))
    expect(pending.system).toContain('You proof-read')
    const said: [string, string][] = pending.input.cv.flatMap(Object.entries)
    const [line = ''] = said.find(([, text]) => /loaves/.test(text)) ?? []
    const answers = pending.input.items.map((item: { id: string; after: string }) => {
      const isHonest =
        item.after === after || /^Helped bake 30 loaves (?:a|per|each) day\.?$/.test(item.after)
      const lines = isHonest ? [line] : []
      return { id: item.id, lines, unsupported: isHonest ? [] : [item.after] }
    })
    const { promptVersion, request } = pending
    const recorded = join(folder, 'answers.jsonl')
    const write = (version: string) =>
      writeFileSync(
        recorded,
        JSON.stringify({ promptVersion: version, request, model: 'm', answer: { answers } }),
      )
    write(promptVersion)
    const replayed = ground([{ ...edit, after }], ['--replay', recorded])
    expect(replayed.status).toBe(0)
    expect(replayed.answers[0].reader).toEqual({
      ...{ state: 'supported', unsupported: [], verdict: 'pass' },
      evidence: [{ quote: 'Helped bake 30 loaves a day.', place: 'b1/text' }],
    })
    const unknown = ground([{ ...edit, after: 'Baked.' }], ['--replay', recorded])
    expect(unknown.status).toBe(3)
    expect(unknown.stderr).toContain('no recorded answer')
    write('reader-0')
    const old = ground([{ ...edit, after }], ['--replay', recorded])
    expect(old.status).toBe(3)
    expect(old.stderr).toContain('record them anew')
  })

  it('says which line it cannot read', { tags: ['nightly'] }, () => {
    const { status, answers, stderr } = ground([{ ...edit, after: 'Baked.' }, 'no json'])
    expect(status).toBe(3)
    expect(answers).toHaveLength(1)
    expect(stderr).toContain('Line 2')
  })
})
