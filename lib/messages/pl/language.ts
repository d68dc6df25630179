import type { language as english } from '../en/language'

/** Messages of the choice of the interface language, in Polish. */
export const language: typeof english = {
  language: 'Język',
  notFetched: 'Nie udało się wczytać tego języka. Sprawdź połączenie i spróbuj ponownie.',
  unconfirmed: (name) => `Języka „${name}” nie sprawdził jeszcze nikt, dla kogo jest on ojczysty.`,
  suggest: 'Zaproponuj poprawkę',
  title: 'Zaproponuj poprawkę',
  intro: 'Znajdź tekst tak, jak widać go na ekranie, i napisz, jak powinien brzmieć.',
  find: 'Tekst na ekranie',
  nothing: 'Żaden tekst Vitae nie zawiera tych słów.',
  now: 'Teraz',
  better: 'Lepiej',
  copy: 'Kopiuj poprawkę',
  copied: 'Skopiowano. Wyślij ją osobie, która prowadzi ten serwer.',
  notCopied: 'Przeglądarka nie zezwoliła na kopiowanie.',
}
