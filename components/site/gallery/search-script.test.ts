import { expect, it } from 'vitest'
import { looks as looksMessages } from '@/lib/messages/areas'
import { readMessages } from '@/lib/messages/read-messages'
import { templateWords } from '@/lib/pdf/templates/template-words'
import { beginsWords } from '@/lib/resume/text/search-words'
import { galleryTemplates } from './kinds'
import { searchScript } from './search-script'

/** Runs the script on cards with the given words. */
function openGallery(words: readonly string[]) {
  const cards = words.map((text) => ({
    hidden: false,
    dataset: { words: text },
    getClientRects(): number[] {
      return this.hidden ? [] : [1]
    },
  }))
  const status = { textContent: '' }
  const [search, again] = [{ value: '', parentNode: { hidden: true } }, { hidden: true }]
  const found = JSON.stringify(['', ...words].map((_, count) => `${count} found`))
  const form = { elements: { search, again }, dataset: { found }, querySelector: () => status }
  const page = { getElementById: () => form, querySelectorAll: () => cards }
  new Function('document', 'addEventListener', searchScript)(page, () => {})
  const find = (query: string) => {
    search.value = query
    Object.assign({ oninput() {} }, form).oninput()
    return cards.map(({ hidden }) => !hidden)
  }
  return { find, status, again, box: search.parentNode }
}

it.each(['en', 'de', 'ar', 'ja', 'vi'] as const)(
  'finds what the editor finds, in %s',
  async (language) => {
    const { templates } = await readMessages(looksMessages, language)
    const words = galleryTemplates.map((one) => templateWords(one, templates[one.id]))
    const { find } = openGallery(words)
    const queries = galleryTemplates.flatMap(({ id }) => templates[id].reason.split(' '))
    for (const query of [...queries, '', 'JAKE’s résumé', 'Awesome-CV', 'Łódź GROẞE straße', 'x'])
      expect(find(query), query).toEqual(words.map((text) => beginsWords(text, query)))
  },
)

it('says the number of results, and offers all templates when there is none', () => {
  const { find, status, again, box } = openGallery([' red round', ' round'])
  expect(box.hidden).toBe(false)
  for (const [query, text, isHidden] of [
    ['round', '2 found', true],
    ['round red', '1 found', true],
    ['square', '0 found', false],
    ['', '', true],
  ] as const) {
    find(query)
    expect([status.textContent, again.hidden]).toEqual([text, isHidden])
  }
})
