import type { gallery as english } from '../en/gallery'
import { formatters } from '../format'

const { plural } = formatters('pl')

const note =
  'Szablon zmienisz w każdej chwili, tekst zostaje. Strony poniżej to prawdziwe pliki PDF z Vitae; osoby są fikcyjne. W edytorze panel Wygląd pokazuje w każdym z nich Twoje CV.'

/** Messages of the public gallery of templates, in Polish. */
export const gallery: typeof english = {
  title: 'Szablony',
  description:
    'Wszystkie szablony CV w Vitae, pokazane jako prawdziwe pliki PDF z przykładowymi CV.',
  heading: 'Wybierz wygląd swojego CV',
  introduction: (count) =>
    plural(count, {
      one: '# szablon. Twój tekst zostaje. Strony poniżej to prawdziwe pliki PDF z Vitae; osoby są fikcyjne.',
      few: `# szablony. ${note}`,
      many: `# szablonów. ${note}`,
      other: `# szablonu. ${note}`,
    }),
  filters: 'Filtruj szablony',
  audience: {
    label: 'Branża',
    all: 'Wszystkie',
    business: 'Biznes',
    technology: 'Technologie',
    design: 'Kreatywne',
    care: 'Zdrowie i edukacja',
    science: 'Nauka',
    trades: 'Rzemiosło',
    'first-job': 'Pierwsza praca',
    any: 'Ogólne',
  },
  appearance: {
    label: 'Styl',
    all: 'Wszystkie',
    quiet: 'Prosty',
    classic: 'Klasyczny',
    modern: 'Nowoczesny',
    bold: 'Wyrazisty',
  },
  columns: { label: 'Kolumny', all: 'Wszystkie', one: 'Jedna', two: 'Dwie' },
  photo: { label: 'Z miejscem na zdjęcie', all: 'Wszystkie', with: 'Tak', without: 'Nie' },
  length: { label: 'Przykład', one: 'Jedna strona', two: 'Dwie strony' },
  list: 'Szablony',
  nothing: 'Żaden szablon nie pasuje. W jednym z filtrów powyżej wybierz „Wszystkie”.',
  picture: (template, person) => `Przykładowe CV: ${person} (osoba fikcyjna), szablon ${template}`,
  palettes: (names) => `Palety: ${names}`,
  otherPalettes: 'W innych paletach',
  pictureInPalette: (template, palette) => `To samo CV, szablon ${template}, paleta ${palette}`,
  enlarge: 'Powiększ',
  examples: {
    one: (person) => `Jedna strona: ${person}`,
    two: (person) => `Dwie strony: ${person}`,
  },
  use: 'Użyj tego szablonu',
  after: 'Trudno wybrać? Zacznij od dowolnego szablonu i zmień go później.',
  start: 'Zacznij pisać',
  begun: (template) => `Nowe CV, szablon ${template}. Zapisze się, gdy zaczniesz pisać.`,
  takeForLatest: (title) => `Użyj w CV „${title}”`,
  applied: (template) => `To CV ma teraz szablon ${template}.`,
}
