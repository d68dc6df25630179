import type { translation as english } from '../en/translation'
import { formatters } from '../format'

const { plural, number } = formatters('pl')
const anyOf = new Intl.ListFormat('pl', { type: 'disjunction' })

/** Messages of the translation of a CV into another language, in Polish. */
export const translation: typeof english = {
  open: 'Przetłumacz',
  openHint: 'Tworzy nowe CV w innym języku',
  title: 'Przetłumacz to CV',
  language: 'Przetłumacz na',
  languages: {
    en: 'angielski',
    de: 'niemiecki',
    fr: 'francuski',
    es: 'hiszpański',
    pt: 'portugalski',
    it: 'włoski',
  },
  about: 'To CV się nie zmieni. Tłumaczenie to nowe CV, które jest z nim powiązane.',
  checked:
    'Potem przejrzysz każde tłumaczenie obok swojego tekstu. Do nowego CV trafi tylko to, co potwierdzisz. Reszta zostaje w Twoim języku.',
  begin: 'Przetłumacz',
  stop: 'Zatrzymaj',
  stages: {
    waiting: 'Czekanie na rozpoczęcie…',
    reading: 'Czytanie…',
    drafting: 'Tłumaczenie…',
    checking: 'Porównywanie z Twoim tekstem…',
    verifying: 'Czytanie obok Twojego tekstu…',
  },
  leave:
    'To może potrwać minutę lub dwie. Możesz zamknąć to okno i pracować dalej. Otwórz je ponownie, aby zobaczyć wynik.',
  name: (cv, language) => [cv, language].filter(Boolean).join(' – '),
  review: {
    title: 'Przejrzyj tłumaczenie',
    hint: 'W tłumaczeniu stanowisko, dyplom lub Twój udział mogą wyglądać na ważniejsze niż w oryginale. Zaznacz każdy tekst, który mówi to samo co Twój.',
    alone: 'Sprawdź po kolei: stanowiska, dyplomy, poziomy i teksty, które mogą mówić więcej',
    others: 'Inne teksty',
    asks: {
      level: 'Poziom',
      role: 'To może przypisywać Ci większy udział niż Twój tekst.',
    },
    sameTitle: 'Zweryfikowane przez AI: to samo znaczenie co w Twoim tekście',
    unreadTitle: 'Bez weryfikacji AI: porównaj je ze swoim tekstem',
    backed: 'Ma to samo znaczenie co Twój tekst.',
    differs: (said) =>
      said.length > 0
        ? `W Twoim tekście nie ma: ${anyOf.format(said.map((one) => `„${one}”`))}. Czy tłumaczenie mówi to samo?`
        : 'To może mówić coś innego niż Twój tekst. Czy tłumaczenie mówi to samo?',
    counts: ({ supported, unsupported, unread }) =>
      [
        supported > 0 &&
          plural(supported, {
            one: '# ma to samo znaczenie',
            few: '# mają to samo znaczenie',
            many: '# ma to samo znaczenie',
            other: '# ma to samo znaczenie',
          }),
        unsupported > 0 &&
          plural(unsupported, {
            one: '# może mówić więcej',
            few: '# mogą mówić więcej',
            many: '# może mówić więcej',
            other: '# może mówić więcej',
          }),
        unread > 0 &&
          plural(unread, {
            one: '# bez weryfikacji AI',
            few: '# bez weryfikacji AI',
            many: '# bez weryfikacji AI',
            other: '# bez weryfikacji AI',
          }),
      ]
        .filter(Boolean)
        .join(' · '),
    same: 'Mówi to samo',
    pair: (source, target) => `: ${source} – ${target}`,
    tickAll: (count) =>
      plural(count, {
        one: 'Zaznacz ten',
        few: 'Zaznacz wszystkie #',
        many: 'Zaznacz wszystkie #',
        other: 'Zaznacz wszystkie #',
      }),
    confirmed: (count, of, language) =>
      `Potwierdzono ${number(count)} z ${number(of)}. Język pozostałych: ${language}.`,
    create: 'Utwórz CV',
    discard: 'Porzuć tłumaczenie',
    notTranslated: (count) => `Nieprzetłumaczone: ${number(count)}`,
    own: 'Twoje tłumaczenie',
    suggested: (text) => `Propozycja AI: ${text}`,
    unchanged: (texts) => `Bez zmian: ${texts.join(', ')}.`,
    verbatim: (names) => `Pracodawcy i szkoły zostają bez zmian: ${names.join(', ')}.`,
    faults: {
      missing: 'Model AI nie zwrócił tłumaczenia.',
      unchanged: 'Tłumaczenie jest takie samo jak Twój tekst.',
      'too-long': 'Tłumaczenie było znacznie dłuższe niż Twój tekst.',
      number: 'Tłumaczenie zawiera inną liczbę.',
      date: 'Tłumaczenie zawiera inną datę.',
      name: 'Tłumaczenie zawiera inną nazwę.',
      degree: 'Tłumaczenie zawiera inny dyplom.',
      level: 'Tłumaczenie zawiera inny poziom.',
      address: 'Tłumaczenie zawiera inny adres.',
      mark: 'Tłumaczenie zawiera inne linki lub formatowanie.',
    },
  },
  done: 'Twoje przetłumaczone CV jest gotowe.',
  left: (count, language) =>
    plural(count, {
      one: `# tekst bez tłumaczenia. Jego język: ${language}.`,
      few: `# teksty bez tłumaczenia. Ich język: ${language}.`,
      many: `# tekstów bez tłumaczenia. Ich język: ${language}.`,
      other: `# tekstu bez tłumaczenia. Ich język: ${language}.`,
    }),
  openIt: 'Otwórz CV',
}
