import type { fileRuleWords as english } from '../en/check-file-rules'
import { formatters } from '../format'
import { checkSources as sources } from './check-sources'

const { plural, number } = formatters('pl')

/** Messages of the checks of the PDF file, in Polish. */
export const fileRuleWords: typeof english = {
  'text-layer': {
    title: 'Plik zawiera tekst, a nie obrazy tekstu',
    found: ({ count }) =>
      plural(count, {
        one: '# strona jest obrazem.',
        few: '# strony są obrazami.',
        many: '# stron to obrazy.',
        other: '# strony to obrazy.',
      }),
    why: 'Programy nie odczytają tekstu z obrazu, więc strona wydaje się im pusta.',
    fix: 'Zapisz PDF w programie, w którym powstał tekst, a nie ze skanera.',
    source: sources.measured,
  },
  'mapped-signs': {
    title: 'Wszystkie znaki można odczytać',
    found: ({ count, text }) =>
      `${plural(count, {
        one: 'Programy nie odczytają # znaku',
        few: 'Programy nie odczytają # znaków',
        many: 'Programy nie odczytają # znaków',
        other: 'Programy nie odczytają # znaku',
      })}: „${text}”.`,
    why: 'Niektóre czcionki rysują ikony i litery, nie podając, jaki to znak.',
    fix: 'Usuń ikony lub wybierz inną czcionkę i zapisz PDF jeszcze raz.',
    source: sources.pdf,
  },
  'contact-read-back': {
    title: 'Imię, nazwisko i dane kontaktowe można odczytać',
    found: ({ text }) =>
      text === ''
        ? 'Nie znaleziono adresu e-mail ani numeru telefonu.'
        : `Nie znaleziono w całości: „${text}”.`,
    why: 'Programy rekrutacyjne biorą Twoje dane z tego tekstu. Bez nich pracodawcy nie mogą się z Tobą skontaktować.',
    fix: 'Umieść imię, nazwisko i dane kontaktowe na stronie jako zwykły tekst, każde w jednym wierszu.',
    source: sources.measured,
  },
  'words-read-back': {
    title: 'Stanowiska, pracodawców, daty i punkty można odczytać',
    found: ({ count, of }) => `Nie w całości odczytano: ${number(count)} z ${number(of)} tekstów.`,
    why: 'Gdy pracodawca przeszukuje CV, nie znajdzie tego, czego program nie odczyta.',
    fix: 'Wybierz inny szablon lub skróć tekst, którego brakuje.',
    source: sources.measured,
  },
  'fields-read-back': {
    title: 'Stanowiska, pracodawcy, szkoły i daty są rozpoznawane',
    found: ({ text }) => `„${text}” może zostać uznane za coś innego.`,
    why: 'Programy rekrutacyjne wypełniają formularze tym, co rozpoznają.',
    fix: 'Sprawdź, jak jest zapisane, albo wybierz inny szablon.',
    source: sources.measured,
  },
  'reading-order': {
    title: 'Tekst jest w kolejności ze strony',
    found: ({ count, of }) =>
      `Pomieszane z innymi częściami: ${number(count)} z ${number(of)} części.`,
    why: 'Gdy kolumny się mieszają, daty trafiają obok niewłaściwej pracy.',
    fix: 'Wybierz szablon z jedną kolumną.',
    source: sources.measured,
  },
  'heading-lines': {
    title: 'Nagłówki sekcji są w osobnych wierszach',
    found: ({ text }) => `Nie znaleziono w osobnym wierszu: „${text}”.`,
    why: 'Programy rozpoznają sekcje CV po nagłówkach.',
    fix: 'Wybierz inny szablon lub użyj zwykłej nazwy sekcji.',
    source: sources.measured,
  },
  'whole-words': {
    title: 'Słowa są w całości',
    found: ({ count, text }) =>
      `${plural(count, {
        one: '# miejsce',
        few: '# miejsca',
        many: '# miejsc',
        other: '# miejsca',
      })} z podzielonymi, sklejonymi lub rozstrzelonymi literami: „${text}”.`,
    why: 'Wyszukiwanie słowa „biuro” nie znajdzie „biu-ro”.',
    fix: 'Wyłącz dzielenie wyrazów, ligatury i odstępy między literami i zapisz PDF jeszcze raz.',
    source: sources.measured,
  },
  'links-work': {
    title: 'Linki można otworzyć',
    found: ({ text }) => `Nie można otworzyć linku „${text}”.`,
    why: 'Wiele programów otwiera tylko linki zaczynające się od https.',
    fix: 'Wpisz pełny adres zaczynający się od https://.',
    source: sources.practice,
  },
  'copy-allowed': {
    title: 'Kopiowanie tekstu jest dozwolone',
    found: () => 'Ten PDF nie pozwala kopiować tekstu.',
    why: 'Programy, które respektują to ustawienie, nie odczytają Twojego CV.',
    fix: 'Zapisz PDF jeszcze raz bez zabezpieczeń.',
    source: sources.pdf,
  },
  'title-and-language': {
    title: 'Plik podaje swój tytuł i język',
    found: ({ count }) =>
      plural(count, {
        one: 'Plik nie podaje swojego tytułu albo języka.',
        few: 'Plik nie podaje ani tytułu, ani języka.',
        many: 'Plik nie podaje ani tytułu, ani języka.',
        other: 'Plik nie podaje ani tytułu, ani języka.',
      }),
    why: 'Czytniki ekranu potrzebują języka, aby poprawnie wymawiać tekst. Niektóre programy pokazują tytuł zamiast nazwy pliku.',
    fix: 'Ustaw oba we właściwościach dokumentu.',
    source: sources.accessible,
  },
  'tagged-file': {
    title: 'Nagłówki i listy są oznaczone',
    found: () => 'Ten PDF nie ma znaczników.',
    why: 'Czytniki ekranu i niektóre inne programy odróżniają dzięki znacznikom nagłówki, listy i akapity.',
    fix: 'Zapisz plik jako PDF ze znacznikami (dostępny).',
    source: sources.accessible,
  },
  'file-size': {
    title: 'Rozmiar pliku pozwala go przesłać',
    found: ({ count }) =>
      `Plik ma ${number(count)} MB. Wiele formularzy rekrutacyjnych przyjmuje najwyżej 2 MB.`,
    why: 'Niektóre formularze odrzucają duże pliki bez żadnej informacji.',
    fix: 'Zmniejsz obrazy lub je usuń.',
    source: sources.forms,
  },
}
