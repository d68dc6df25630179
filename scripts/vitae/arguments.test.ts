import { describe, expect, it } from 'vitest'
import { parseArguments } from './arguments'

describe('the words of the command line', () => {
  it('ask for help, templates or a PDF', () => {
    expect(parseArguments([])).toEqual({ ok: true, command: { name: 'help' } })
    expect(parseArguments(['--help'])).toEqual({ ok: true, command: { name: 'help' } })
    expect(parseArguments(['templates'])).toEqual({ ok: true, command: { name: 'templates' } })
    expect(parseArguments(['render', 'a.json', '-o', 'b.pdf'])).toEqual({
      ok: true,
      command: { name: 'render', input: 'a.json', output: 'b.pdf', template: null, page: null },
    })
  })

  it('may stand in any order, with values behind or inside them', () => {
    const words = ['render', '--page=letter', '-o', '-', '--template', 'compact', '-']
    expect(parseArguments(words)).toEqual({
      ok: true,
      command: { name: 'render', input: '-', output: '-', template: 'compact', page: 'letter' },
    })
  })

  it('are refused with a reason', () => {
    const wrong = [
      ['draw'],
      ['templates', 'x'],
      ['render'],
      ['render', 'a.json'],
      ['render', 'a.json', '-o'],
      ['render', 'a.json', 'b.json', '-o', 'c.pdf'],
      ['render', 'a.json', '-o', 'b.pdf', '-o', 'c.pdf'],
      ['render', 'a.json', '-o', 'b.pdf', '--page', 'a5'],
      ['render', 'a.json', '-o', 'b.pdf', '--colour', 'red'],
    ]
    for (const words of wrong) {
      const parsed = parseArguments(words)
      expect(parsed.ok, words.join(' ')).toBe(false)
      if (!parsed.ok) expect(parsed.reason).toMatch(/^["“A-Z].*\.$/s)
    }
  })
})
