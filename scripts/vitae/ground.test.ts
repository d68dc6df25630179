import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'

const ground = (lines: unknown[]) => {
  const input = lines
    .map((line) => (typeof line === 'string' ? line : JSON.stringify(line)))
    .join('\n')
  const { status, stdout, stderr } = spawnSync('node', ['scripts/vitae.mjs', 'ground'], {
    input,
    encoding: 'utf8',
  })
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
      { ...edit, after: 'Assisted in baking thirty loaves daily.' },
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

  it('says which line it cannot read', () => {
    const { status, answers, stderr } = ground([{ ...edit, after: 'Baked.' }, 'no json'])
    expect(status).toBe(3)
    expect(answers).toHaveLength(1)
    expect(stderr).toContain('Line 2')
  })
})
