import { describe, expect, it } from 'vitest'
import { formatters, isolate } from '@/lib/messages/format'
import { argumentsOf, compileMessage, pluralForms, readMessage } from './compile-message.mjs'

/** Compiles a message and makes it of some values, as its module would. */
function say(text: string, values: Record<string, unknown>, language = 'en', isolates = false) {
  const code = compileMessage(readMessage(text), { isolates })
  const { choose, monthRange, number } = formatters(language)
  const names = ['choose', 'monthRange', 'number', 'isolate', ...Object.keys(values)]
  const given = [choose, monthRange, number, isolate, ...Object.values(values)]
  return new Function(...names, `return ${code}`)(...given)
}

describe('a compiled message', () => {
  it('has the form of its number, which stands in it as the language writes it', () => {
    const files = '{count, plural, one {# plik} few {# pliki} many {# plików} other {# pliku}}'
    expect([1, 3, 5, 22].map((count) => say(files, { count }, 'pl'))).toEqual([
      '1 plik',
      '3 pliki',
      '5 plików',
      '22 pliki',
    ])
    const lines = "{count, plural, =0 {none} one {C'#': # line} other {C'#': # lines}}"
    expect(say(lines, { count: 1_200 })).toBe('C#: 1,200 lines')
    expect(say(lines, { count: 0 })).toBe('none')
  })

  it('chooses by yes and no, by names with hyphens, and where a text is empty', () => {
    expect(say('{isOn, select, true {on} other {off}}', { isOn: false })).toBe('off')
    const what = '{what, select, totp_on {on} other {else}}'
    expect([say(what, { what: 'totp-on' }), say(what, { what: 'x' })]).toEqual(['on', 'else'])
    const job = '{job, select, none {Match} other {Match: {job}}}'
    expect([say(job, { job: '' }), say(job, { job: 'Nurse' })]).toEqual(['Match', 'Match: Nurse'])
  })

  it('has numbers of every form, and months', () => {
    expect(say('{share, number, ::percent}', { share: 0.5 })).toBe('50%')
    expect(say('{size, number, ::.#}', { size: 9.53 })).toBe('9.5')
    expect(say('{gap, date, range}', { gap: '2019-03/2020-05' })).toMatch(/^Mar 2019\s–\sMay 2020$/)
  })

  it('isolates texts where it is asked to, but no numbers, and bears every sign of code', () => {
    const text = '{name}: {count, number}'
    expect(say(text, { name: 'A', count: 2 }, 'he', true)).toBe('\u2068A\u2069: 2')
    expect(say('`\'{\'$\\\\ "{name}"', { name: 'n' })).toBe('`{$\\\\ "n"')
  })

  it('says its arguments in their order, and its forms of numbers', () => {
    const nodes = readMessage('{b} {a, plural, one {#} other {# {isIt, select, true {} other {}}}}')
    expect([...argumentsOf(nodes)]).toEqual([
      ['b', 'text'],
      ['a', 'number'],
      ['isIt', 'boolean'],
    ])
    expect(pluralForms(nodes)).toEqual([['one', 'other']])
    expect(() => readMessage('{count, plural, one {#}')).toThrow()
  })
})
