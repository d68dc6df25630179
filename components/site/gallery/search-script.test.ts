import { expect, it } from 'vitest'
import { looks as looksMessages } from '@/lib/messages/areas'
import { readMessages } from '@/lib/messages/read-messages'
import { templateWords } from '@/lib/pdf/templates/template-words'
import { beginsWords } from '@/lib/resume/text/search-words'
import { galleryTemplates } from './kinds'
import { searchScript } from './search-script'

/** Runs the script on cards with the given words; returns a function that searches. */
function openGallery(words: readonly string[]) {
  const cards = words.map((text) => {
    const card = { hidden: false, dataset: { words: text } }
    return { ...card, getClientRects: () => [] as object[] }
  })
  for (const card of cards) card.getClientRects = () => (card.hidden ? [] : [card])
  const status = { textContent: '' }
  const input = { value: '', parentNode: { hidden: true }, focus: () => {} }
  const again = { hidden: true }
  const form = {
    elements: { search: input, again },
    dataset: { found: JSON.stringify(words.concat('').map((_, count) => `${count} found`)) },
    querySelector: () => status,
    oninput: () => {},
  }
  const document = { getElementById: () => form, querySelectorAll: () => cards }
  new Function('document', 'addEventListener', searchScript)(document, () => {})
  const search = (query: string) => {
    input.value = query
    form.oninput()
    return cards.map(({ hidden }) => !hidden)
  }
  return { search, status, again, box: input.parentNode }
}

it.each(['en', 'de', 'ar', 'ja', 'vi'] as const)(
  'finds what the editor finds, in %s',
  async (language) => {
    const { templates } = await readMessages(looksMessages, language)
    const words = galleryTemplates.map((one) => templateWords(one, templates[one.id]))
    const { search } = openGallery(words)
    const queries = galleryTemplates.flatMap(({ id }) => templates[id].reason.split(' '))
    for (const query of [...queries, '', 'JAKE’s résumé', 'Awesome-CV', 'Łódź GROẞE straße', 'x'])
      expect(search(query), query).toEqual(words.map((text) => beginsWords(text, query)))
  },
)

it('says the number of results, and offers all templates when there is none', () => {
  const { search, status, again, box } = openGallery([' red round', ' round'])
  expect(box.hidden).toBe(false)
  search('round')
  expect([status.textContent, again.hidden]).toEqual(['2 found', true])
  search('round red')
  expect([status.textContent, again.hidden]).toEqual(['1 found', true])
  search('square')
  expect([status.textContent, again.hidden]).toEqual(['0 found', false])
  search('')
  expect([status.textContent, again.hidden]).toEqual(['', true])
})
