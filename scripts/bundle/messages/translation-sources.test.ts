import { describe, expect, it } from 'vitest'
import { exportForm, importForm } from './exchange.mjs'
import { describeGaps, findGaps, recordSources } from './translation-sources.mjs'

const english = {
  'share/end': 'End',
  'share/views': '{count, plural, one {# view} other {# views}}',
}
const polish = { 'share/end': 'Zakończ' }
const czech = {
  'share/end': 'Ukončit',
  'share/views':
    '{count, plural, one {# zobrazení} few {# zobrazení} many {# zobrazení} other {# zobrazení}}',
}
const made = { cs: english, pl: english }
const sources = recordSources({}, made, { en: english, pl: polish, cs: czech })

describe('the record of what translations were made from', () => {
  it('finds what is missing, and what is behind after a change of English', () => {
    expect(findGaps('pl', polish, english, sources)).toEqual({
      missing: ['share/views'],
      behind: [],
    })
    const changed = { ...english, 'share/end': 'Stop sharing' }
    expect(findGaps('cs', czech, changed, sources)).toEqual({ missing: [], behind: ['share/end'] })
    expect(describeGaps({ missing: 0, behind: 0 })).toBeNull()
    expect(findGaps('en-US', {}, changed, sources)).toEqual({ missing: [], behind: [] })
  })

  it('names a language only where it differs from the others', () => {
    const changed = { ...english, 'share/end': 'Stop sharing' }
    const catalogues = { en: changed, pl: polish, cs: czech, de: { 'share/end': 'Beenden' } }
    const next = recordSources(sources, { pl: changed, de: changed }, catalogues)
    expect(Object.keys(next)).toEqual(['all', 'cs'])
    expect(findGaps('pl', polish, changed, next).behind).toEqual([])
    expect(findGaps('cs', czech, changed, next).behind).toEqual(['share/end'])
  })
})

describe('the form of translation platforms', () => {
  const context = { english, notes: { 'share/end': 'A button' }, sources }

  it('goes out with notes and comes back the same', () => {
    const source = exportForm('en', english, context)
    const form = exportForm('cs', czech, context)
    expect(form['share/end']).toEqual({ defaultMessage: 'Ukončit', description: 'A button' })
    const categories = ['one', 'few', 'many', 'other']
    expect(importForm('cs', form, source, { english, categories })).toEqual({
      texts: czech,
      made: english,
      faults: [],
    })
  })

  it('asks again for a translation that is behind, and remembers which English one came from', () => {
    const now = { ...english, 'share/end': 'Stop sharing' }
    expect(Object.keys(exportForm('cs', czech, { ...context, english: now }))).toEqual([
      'share/views',
    ])
    const source = exportForm('en', english, context)
    const form = { 'share/end': { defaultMessage: 'Koniec' } }
    const read = importForm('pl', form, source, { english: now, categories: [] })
    expect(read.made).toEqual({ 'share/end': 'End' })
  })

  it('leaves out what is wrong, gone or empty', () => {
    const source = exportForm('en', english, context)
    const form = {
      'share/views': { defaultMessage: '{count, plural, one {#} other {#}' },
      'share/end': { defaultMessage: '' },
      'share/gone': { defaultMessage: 'x' },
    }
    const read = importForm('pl', form, source, { english, categories: [] })
    expect(read.texts).toEqual({})
    expect(read.faults).toEqual([expect.stringContaining('share/views')])
  })
})
