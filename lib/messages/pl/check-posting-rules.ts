import type { postingRuleWords as english } from '../en/check-posting-rules'
import { formatters } from '../format'
import { checkSources as sources } from './check-sources'

const { plural, number } = formatters('pl')

/** Messages of the checks against a job description, in Polish. */
export const postingRuleWords: typeof english = {
  'musts-shown': {
    title: 'Niezbędne wymagania są w CV',
    found: ({ count, text }) =>
      plural(count, {
        one: `Czy spełniasz wymaganie „${text}”? W Twoim CV nie ma tych słów.`,
        few: `Czy spełniasz wymaganie „${text}”? W Twoim CV nie ma tych słów ani słów innych wymagań.`,
        many: `Czy spełniasz wymaganie „${text}”? W Twoim CV nie ma tych słów ani słów innych wymagań.`,
        other: `Czy spełniasz wymaganie „${text}”? W Twoim CV nie ma tych słów ani słów innych wymagań.`,
      }),
    why: 'Pracodawcy szukają ich w pierwszej kolejności.',
    fix: 'Dodaj tylko to, co jest prawdą.',
    source: sources.posting,
  },
  'skills-proven': {
    title: 'Umiejętności są pokazane w praktyce',
    found: ({ count, text }) =>
      `${plural(count, {
        one: '# umiejętność jest tylko na liście',
        few: '# umiejętności są tylko na liście',
        many: '# umiejętności jest tylko na liście',
        other: '# umiejętności jest tylko na liście',
      })}, na przykład „${text}”.`,
    why: 'Praca, w której umiejętność się przydała, mówi więcej niż jej nazwa.',
    fix: 'Jeśli przydała się w jakiejś pracy, wspomnij o niej tam w punkcie.',
    source: sources.posting,
  },
  'same-words': {
    title: 'Te same określenia co w ofercie pracy',
    found: ({ text }) => `W ofercie pracy jest „${text}”. Twoje CV używa innego określenia.`,
    why: 'Niektóre wyszukiwarki znają tylko jedno określenie danej rzeczy.',
    fix: 'Użyj określenia z oferty, jeśli znaczy to samo.',
    source: sources.posting,
  },
  'years-shown': {
    title: 'Wystarczająco dużo lat doświadczenia',
    found: ({ count, of }) =>
      `Według Twojego CV doświadczenie w takiej pracy to co najmniej ${plural(count, {
        one: '# rok',
        few: '# lata',
        many: '# lat',
        other: '# roku',
      })}. Liczba lat wymagana w ofercie: ${number(of)}. Czy masz więcej?`,
    why: 'Liczymy okresy pracy na pasujących stanowiskach.',
    fix: 'Sprawdź, czy w tym CV są wszystkie Twoje prace z datami.',
    source: sources.posting,
  },
  'degree-shown': {
    title: 'Wykształcenie, którego wymaga oferta',
    found: ({ text }) => `Czy masz „${text}”? Nie ma tych słów w Twoim wykształceniu.`,
    why: 'Niektóre formularze rekrutacyjne pytają o nie z nazwy.',
    fix: 'Dodaj swój dyplom lub szkolenie pod jego zwykłą nazwą.',
    source: sources.posting,
  },
  'same-work': {
    title: 'Podobne stanowisko',
    found: ({ text }) =>
      `Żadne z Twoich stanowisk nie wygląda na podobne do „${text}”. Czy któreś jest?`,
    why: 'Pracodawcy najpierw patrzą na stanowiska.',
    fix: 'Wyjaśnij w profilu zawodowym, jak Twoja dotychczasowa praca prowadzi do tej oferty.',
    source: sources.posting,
  },
  'same-level': {
    title: 'Poziom stanowiska jest w zasięgu',
    found: ({ text }) => `„${text}” to poziom znacznie wyższy niż Twoje stanowiska.`,
    why: 'Nadal możesz aplikować. Warto pokazać, co Cię do tego przygotowuje.',
    fix: 'Na początku pokaż, czym kierujesz i o czym decydujesz.',
    source: sources.posting,
  },
  'same-language': {
    title: 'Ten sam język co w ofercie pracy',
    found: () => 'Twoje CV jest w innym języku.',
    why: 'Pracodawcy i ich programy oczekują języka oferty pracy.',
    fix: 'Zapytaj, czy ten język jest akceptowany, albo przetłumacz swoje CV.',
    source: sources.posting,
  },
}
