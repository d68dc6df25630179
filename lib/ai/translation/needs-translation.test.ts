import { describe, expect, it } from 'vitest'
import { readField } from '@/lib/resume/change/field-values'
import { createEntry } from '@/lib/resume/create'
import { createIdGenerator } from '@/lib/resume/ids'
import { sampleResume } from '@/lib/resume/samples/samples'
import { needsTranslation, translateLanguageName } from './needs-translation'
import { translatableTexts } from './translatable'
import { textKey, translatedCopy, withOwnTexts } from './translated-copy'

describe('what no model is asked to translate', () => {
  it.each(['C1', 'B2+', 'A1–A2', 'Excel', 'Microsoft Excel', 'SQL', 'PostgreSQL', 'C#'])(
    '%s',
    (text) => {
      expect(needsTranslation(text)).toBe(false)
    },
  )

  it.each(['Spreadsheets', 'Accounting', 'Advanced Excel', 'Team player'])('is not %s', (text) => {
    expect(needsTranslation(text)).toBe(true)
  })

  it('are names of languages, which a table says in the other language', () => {
    expect(translateLanguageName('Spanish', 'de')).toBe('Spanisch')
    expect(translateLanguageName('Deutsch', 'fr')).toBe('Allemand')
    expect(translateLanguageName('portugués', 'en')).toBe('Portuguese')
    expect(translateLanguageName('Sign language of my village', 'de')).toBeNull()
  })

  it('stay out of the request, and of the number of texts that are not translated', () => {
    const ids = createIdGenerator()
    const cv = sampleResume('nurse', ids)
    cv.content.languages = [
      { ...createEntry('languages', ids), language: 'Spanish', fluency: 'C1' },
      { ...createEntry('languages', ids), language: 'German', fluency: 'Native speaker' },
    ]
    const sent = translatableTexts(cv).map(({ stored }) => stored)
    expect(sent).toContain('Native speaker')
    for (const text of ['Spanish', 'German', 'C1']) expect(sent).not.toContain(text)
    const empty = { document: { id: cv.id, version: 1 }, texts: [], verbatim: [] }
    const [address] = translatableTexts(cv)
    if (!address) throw new Error('The sample has no texts')
    const kept = [
      { ...address, fault: 'unchanged' as const },
      { ...address, fault: 'number' as const },
    ]
    const { document, untranslated } = translatedCopy(
      cv,
      { ...empty, from: 'en', language: 'de', kept },
      { id: ids.document(), title: '' },
      new Set(),
    )
    expect(untranslated).toBe(1)
    expect(document.content.languages.map(({ language }) => language)).toEqual([
      'Spanisch',
      'Deutsch',
    ])
  })
})

it('a text that was not taken is mended by hand, and is in the new CV then', () => {
  const cv = sampleResume('nurse', createIdGenerator())
  const [one] = translatableTexts(cv).filter(({ address }) => address.endsWith('/text'))
  if (!one) throw new Error('The sample has no texts')
  const result = withOwnTexts(
    {
      ...{
        document: { id: cv.id, version: 1 },
        from: 'en',
        language: 'de',
        texts: [],
        verbatim: [],
      },
      kept: [{ ...one, fault: 'number', text: 'Zweimal' }],
    },
    new Map([[textKey(one), ' Zweimal im Jahr ']]),
  )
  const identity = { id: createIdGenerator().document(), title: '' }
  const { document, untranslated } = translatedCopy(cv, result, identity, new Set([textKey(one)]))
  expect(untranslated).toBe(0)
  expect(readField(document, one.address)).toBe('Zweimal im Jahr')
})
