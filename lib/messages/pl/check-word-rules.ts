import type { wordRuleWords as english } from '../en/check-word-rules'
import { formatters } from '../format'
import { checkSources as sources } from './check-sources'

const { plural, number, monthRange } = formatters('pl')

/** Polish names of the sections that the checks name in English. */
const sectionNames: Readonly<Record<string, string>> = {
  work: 'Doświadczenie zawodowe',
  education: 'Wykształcenie',
  skills: 'Umiejętności',
}

/** Messages of the checks of the text, in Polish. */
export const wordRuleWords: typeof english = {
  'name-given': {
    title: 'Imię i nazwisko są podane',
    found: () => 'Brakuje imienia i nazwiska.',
    why: 'To nagłówek Twojego CV i część nazwy pliku.',
    fix: 'Dodaj imię i nazwisko.',
    source: sources.practice,
  },
  'contact-given': {
    title: 'Adres e-mail i telefon są podane',
    found: ({ text }) => {
      if (text === '') return 'Brakuje danych kontaktowych.'
      if (text === 'phone') return 'Brakuje numeru telefonu.'
      return text === 'email' ? 'Brakuje adresu e-mail.' : `„${text}” nie wygląda na adres e-mail.`
    },
    why: 'Jedni pracodawcy piszą, inni dzwonią.',
    fix: 'Dodaj to, czego brakuje, lub popraw adres.',
    source: sources.practice,
  },
  'place-given': {
    title: 'Lokalizacja jest podana',
    found: () => 'Brakuje miejscowości, regionu lub kraju.',
    why: 'Wielu pracodawców szuka według regionu. Dokładny adres nie jest potrzebny.',
    fix: 'Dodaj miejscowość.',
    source: sources.practice,
  },
  'main-sections': {
    title: 'Doświadczenie, wykształcenie i umiejętności są podane',
    found: ({ text }) => `Sekcja „${sectionNames[text] ?? text}” jest pusta lub jej brakuje.`,
    why: 'Formularze rekrutacyjne pytają o te trzy rzeczy.',
    fix: 'Dodaj to, co masz. Pomiń to, czego nie masz.',
    source: sources.practice,
  },
  'posts-whole': {
    title: 'Każda praca ma stanowisko, pracodawcę i datę rozpoczęcia',
    found: ({ count, of }) =>
      plural(count, {
        one: `# z ${number(of)} prac nie ma stanowiska, pracodawcy lub daty rozpoczęcia.`,
        few: `# z ${number(of)} prac nie mają stanowiska, pracodawcy lub daty rozpoczęcia.`,
        many: `# z ${number(of)} prac nie ma stanowiska, pracodawcy lub daty rozpoczęcia.`,
        other: `# z ${number(of)} prac nie ma stanowiska, pracodawcy lub daty rozpoczęcia.`,
      }),
    why: 'Formularze rekrutacyjne wymagają wszystkich trzech.',
    fix: 'Uzupełnij to, czego brakuje.',
    source: sources.practice,
  },
  'degrees-dated': {
    title: 'Każdy wpis o wykształceniu ma datę',
    found: ({ count, of, text }) =>
      count === 1
        ? `„${text}” nie ma daty.`
        : `Bez daty: ${number(count)} z ${number(of)} wpisów o wykształceniu.`,
    why: 'Formularze rekrutacyjne pytają o rok ukończenia.',
    fix: 'Dodaj rok ukończenia, także przyszły.',
    source: sources.practice,
  },
  'skills-named': {
    title: 'Umiejętności i poziomy są osobno',
    found: ({ text }) =>
      `„${text}” wygląda na poziom wśród umiejętności albo na umiejętność wpisaną jako poziom.`,
    why: 'Programy rekrutacyjne szukają nazw umiejętności, a nie poziomów.',
    fix: 'Wpisz umiejętności w polu „Umiejętności”, a to, jak dobrze je znasz, w polu „Poziom”.',
    source: sources.practice,
  },
  'sections-named': {
    title: 'Każda sekcja ma nagłówek',
    found: ({ count }) =>
      plural(count, {
        one: '# sekcja nie ma nagłówka.',
        few: '# sekcje nie mają nagłówka.',
        many: '# sekcji nie ma nagłówka.',
        other: '# sekcji nie ma nagłówka.',
      }),
    why: 'Bez nagłówka jej wpisy wyglądają jak część sekcji powyżej.',
    fix: 'Dodaj nagłówek.',
    source: sources.practice,
  },
  'dates-understood': {
    title: 'Daty mogą odczytać programy',
    found: ({ text }) => `Programy nie odczytają „${text}” jako daty.`,
    why: 'Programy rekrutacyjne liczą lata doświadczenia na podstawie dat.',
    fix: 'Wpisz miesiąc i rok, na przykład „mar 2021”.',
    source: sources.practice,
  },
  'dates-possible': {
    title: 'Daty mają sens',
    found: ({ text }) => `„${text}” nie może się zgadzać.`,
    why: 'Koniec przed początkiem lub początek w przyszłości to zwykle pomyłka.',
    fix: 'Sprawdź datę.',
    source: sources.practice,
  },
  'newest-first': {
    title: 'Najnowsza praca jest pierwsza',
    found: ({ text }) => `„${text}” to praca nowsza niż ta powyżej.`,
    why: 'Pracodawcy najdłużej patrzą na pierwszą pracę.',
    fix: 'Przenieś ją wyżej.',
    source: sources.practice,
  },
  'no-long-gaps': {
    title: 'Bez długich przerw',
    found: ({ text }) => `Nic nie podano za okres ${monthRange(text)}.`,
    why: 'Pracodawcy mogą o to zapytać. Nie musisz tego tu wyjaśniać.',
    fix: 'Jeśli chcesz, dodaj, co działo się w tym czasie. W przerwie nie ma nic złego.',
    source: sources.practice,
  },
  'page-count': {
    title: 'Długość pasuje do lat doświadczenia',
    found: ({ count, of }) =>
      `Strony: ${number(count)}, doświadczenie zawodowe: ${plural(of, {
        one: '# rok',
        few: '# lata',
        many: '# lat',
        other: '# roku',
      })}.`,
    why: 'Dalsze strony rzadko ktoś czyta.',
    fix: 'Skróć opisy dawniejszych prac lub użyj „Dopasuj do liczby stron” w panelu Wygląd.',
    source: sources.practice,
  },
  'short-profile': {
    title: 'Profil zawodowy jest krótki',
    found: ({ count }) => `Liczba znaków w Twoim profilu zawodowym: ${number(count)}.`,
    why: 'Pracodawcy przeczytają kilka zdań, ale nie całą stronę.',
    fix: 'Zostaw tylko to, czego nie mówi reszta CV.',
    source: sources.practice,
  },
  'bullet-count': {
    title: 'Każda praca ma kilka punktów',
    found: ({ text }) => `„${text}” nie ma punktów albo ma ich bardzo dużo.`,
    why: 'Wpis o pracy powinien pokazywać, czym się zajmujesz, ale długie listy się pomija.',
    fix: 'Zwykle wystarczy od dwóch do sześciu punktów na pracę.',
    source: sources.practice,
  },
  'bullet-length': {
    title: 'Punkty łatwo się czyta',
    found: ({ count }) =>
      plural(count, {
        one: '# punkt jest bardzo długi lub bardzo krótki.',
        few: '# punkty są bardzo długie lub bardzo krótkie.',
        many: '# punktów jest bardzo długich lub bardzo krótkich.',
        other: '# punktu jest bardzo długie lub bardzo krótkie.',
      }),
    why: 'Krótkie punkty czyta się szybko. Bardzo krótkie niewiele mówią.',
    fix: 'Podziel długie na dwa, a w krótkich napisz więcej.',
    source: sources.practice,
  },
  'strong-openings': {
    title: 'Punkty zaczynają się od tego, co zrobiono',
    found: ({ text }) => `„${text}” zaczyna się od obowiązku, a nie od działania.`,
    why: 'Działania mówią więcej niż zakres obowiązków.',
    fix: 'Zacznij od działania, na przykład „kierowanie” zamiast „odpowiedzialność za kierowanie”, jeśli to prawda.',
    source: sources.practice,
  },
  'past-tense': {
    title: 'Poprzednie prace są w czasie przeszłym',
    found: ({ text }) => `„${text}” jest w czasie teraźniejszym.`,
    why: 'Mieszanie czasów wygląda na pomyłkę. Sprawdzany jest tylko tekst po angielsku.',
    fix: 'W poprzednich pracach użyj czasu przeszłego, w angielskim na przykład „managed” zamiast „manage”.',
    source: sources.practice,
  },
  'varied-openings': {
    title: 'Punkty zaczynają się od różnych słów',
    found: ({ count, text }) =>
      `Liczba punktów, które zaczynają się od „${text}”: ${number(count)}.`,
    why: 'Słowo powtarzane w kółko się pomija.',
    fix: 'Użyj innego słowa tam, gdzie jest równie prawdziwe.',
    source: sources.practice,
  },
  figures: {
    title: 'Niektóre punkty zawierają liczby',
    found: ({ of }) =>
      plural(of, {
        one: '# punkt nie zawiera liczby.',
        few: 'Żaden z # punktów nie zawiera liczby.',
        many: 'Żaden z # punktów nie zawiera liczby.',
        other: 'Żaden z # punktu nie zawiera liczby.',
      }),
    why: 'Dzięki liczbom Twoje osiągnięcia są konkretne.',
    fix: 'Dodaj liczby, które znasz. Nigdy nie zgaduj.',
    source: sources.practice,
  },
  'no-first-person': {
    title: 'Punkty bez „ja”',
    found: ({ text }) => `W Twoim tekście jest „${text}”.`,
    why: 'Wiadomo, czyje to CV.',
    fix: 'Pomiń to słowo.',
    source: sources.practice,
  },
  'no-worn-phrases': {
    title: 'Bez utartych zwrotów',
    found: ({ text }) => `„${text}” jest w bardzo wielu CV.`,
    why: 'To, co piszą wszyscy, nic nie mówi o Tobie.',
    fix: 'Napisz, jakie działania to pokazują.',
    source: sources.practice,
  },
  'no-double-bullets': {
    title: 'Bez powtórzonych punktów',
    found: ({ text }) => `„${text}” jest dwa razy.`,
    why: 'To zwykle pomyłka przy kopiowaniu.',
    fix: 'Usuń jeden z nich.',
    source: sources.practice,
  },
  'no-double-entries': {
    title: 'Bez powtórzonych wpisów',
    found: ({ count }) =>
      plural(count, {
        one: '# wpis jest dwa razy.',
        few: '# wpisy są dwa razy.',
        many: '# wpisów jest dwa razy.',
        other: '# wpisu jest dwa razy.',
      }),
    why: 'To zwykle pomyłka przy kopiowaniu.',
    fix: 'Usuń jeden z nich.',
    source: sources.practice,
  },
  'no-empty-entries': {
    title: 'Bez pustych wpisów',
    found: ({ count }) =>
      plural(count, {
        one: '# wpis jest pusty, więc nie ma go w CV.',
        few: '# wpisy są puste, więc nie ma ich w CV.',
        many: '# wpisów jest pustych, więc nie ma ich w CV.',
        other: '# wpisu jest puste, więc nie ma ich w CV.',
      }),
    why: 'Łatwo zapomnieć o uzupełnieniu wpisu.',
    fix: 'Uzupełnij go lub usuń.',
    source: sources.practice,
  },
  'even-ends': {
    title: 'Punkty kończą się tak samo',
    found: ({ count, of }) => `Inaczej kończy się ${number(count)} z ${number(of)} punktów.`,
    why: 'Punkty raz z kropką, raz bez niej wyglądają niestarannie.',
    fix: 'Zakończ wszystkie kropką albo żadnego.',
    source: sources.practice,
  },
  'personal-data': {
    title: 'Bez danych, o które pracodawcy nie powinni pytać',
    found: ({ text }) =>
      text === '' ? 'W CV jest zdjęcie.' : `„${text}” nie jest potrzebne w wielu krajach.`,
    why: 'Niektórzy pracodawcy muszą odkładać CV z takimi danymi, aby traktować wszystkich równo.',
    fix: 'Pomiń to, chyba że tam, gdzie aplikujesz, jest to przyjęte.',
    source: sources.law,
  },
}
