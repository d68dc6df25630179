import { expect, it } from 'vitest'
import { recordSources } from './translation-sources.mjs'
import { compileLanguage, readEnglish } from './write-messages.mjs'

const texts = { 'share/end': 'End', 'share/by': 'By {name}' }
const polish = { 'share/end': 'Zakończ', 'share/by': 'Od {name}' }
const sources = recordSources({}, { pl: texts }, { en: texts, pl: polish })
const compile = (translated: Record<string, string>, english: Record<string, string> = texts) =>
  compileLanguage('pl', translated, readEnglish(english), { categories: ['one'], sources })

it('a message without a translation is English', () => {
  const { 'share/by': _, ...rest } = polish
  expect(compile(rest)).toEqual({
    code: { share: { end: '"Zakończ"', by: expect.stringMatching(/^\(name\) => .By \$/) } },
    faults: [],
  })
})

it('a translation is English where an English text that was changed since has other arguments', () => {
  const changed = { 'share/end': 'Stop', 'share/by': 'By {author}' }
  expect(compile(polish, changed)).toEqual({
    code: { share: { end: '"Zakończ"', by: expect.stringMatching(/^\(author\) => .By \$/) } },
    faults: [],
  })
})

it('a translation of the English text of now has no other arguments', () => {
  const { faults } = compile({ ...polish, 'share/by': 'Od {nazwa}' })
  expect(faults).toEqual([expect.stringContaining('share/by: English has no {nazwa}')])
})
