import type { proofreading as english } from '../en/proofreading'
import { formatters } from '../format'

const { plural } = formatters('sv')

/** Messages of the spelling and grammar check of a CV, in Swedish. */
export const proofreading: typeof english = {
  title: 'Stavning och grammatik',
  hint: 'Kontrollerar din engelska stavning och grammatik. Första gången laddas en ordlista på 8 MB ner. Din text stannar på den här enheten. Resultaten räknas inte in i kontrollerna ovan.',
  start: 'Kontrollera stavning och grammatik',
  again: 'Försök igen',
  stop: 'Stoppa',
  fetching: 'Laddar ner ordlistan …',
  reading: 'Kontrollerar din text …',
  failed: 'Ordlistan kunde inte läsas in. Ditt cv har inte ändrats. Försök igen när du är online.',
  empty: 'Det finns ingen text att kontrollera än. Skriv en punkt eller en profil först.',
  otherLanguage:
    'Kontrollen fungerar bara på engelska, och cv:t är på ett annat språk. Du kan ändra dess språk under Design.',
  reader: 'Du redigerar det här cv:t i en annan flik. Gör ändringar där.',
  found: (count) =>
    count === 0
      ? 'Inga fel hittades.'
      : plural(count, { one: '# möjligt fel', other: '# möjliga fel' }),
  advice: 'Kontrollen har inte alltid rätt. Du vet bäst vad du menar.',
  kinds: {
    spelling: 'Stavning',
    repeated: 'Upprepat ord',
    grammar: 'Grammatik',
    choice: 'Ordval',
  },
  misspelled: (words) => `”${words}” finns inte i ordlistan.`,
  repeated: (words) => `”${words}”: samma ord två gånger i rad.`,
  article: (words) =>
    `”${words}” passar inte nästa ord. På engelska står ”an” före ett vokalljud, annars ”a”.`,
  replaceBy: (replacement) => `Ändra till ”${replacement}”`,
  remove: 'Ta bort',
  leave: 'Ignorera',
  leaveWords: (words) => `Ignorera ”${words}”`,
  go: 'Gå till texten',
  goToWords: (words) => `Gå till texten ”${words}”`,
  changed: 'Ändrat. Du kan ångra det här.',
  left: 'Ignorerat.',
}
