import type { checkPanel as english } from '../en/check-panel'
import { formatters } from '../format'

const { plural, number } = formatters('pl')

/** Messages around the checks, in Polish. */
export const checkPanel: typeof english = {
  title: 'Sprawdź to CV',
  view: 'Widok',
  views: { checks: 'Kontrola', machine: 'Odczyt PDF' },
  bars: { readable: 'Czytelność', complete: 'Treść', match: 'Dopasowanie' },
  barHints: {
    readable: 'Czy programy to odczytają?',
    complete: 'Czy czegoś brakuje?',
    match: 'Czy pasuje do oferty pracy?',
  },
  passed: (passed, of) => `${number(passed)} z ${number(of)} w porządku`,
  compared: (open) =>
    open === 0
      ? 'bez pytań'
      : plural(open, { one: '# pytanie', few: '# pytania', many: '# pytań', other: '# pytania' }),
  none: 'Nie ma jeszcze czego sprawdzać',
  noScore:
    'Osobne punkty kontroli, bez oceny: z zewnątrz nikt nie wie, jak programy rekrutacyjne układają CV w kolejności.',
  toSee: (count) =>
    plural(count, {
      one: '# do przejrzenia',
      few: '# do przejrzenia',
      many: '# do przejrzenia',
      other: '# do przejrzenia',
    }),
  allPassed: 'Wszystko w porządku',
  passedList: (count) =>
    plural(count, {
      one: '# w porządku',
      few: '# w porządku',
      many: '# w porządku',
      other: '# w porządku',
    }),
  checked: (title) => `Kontrola: ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
  statuses: { pass: 'W porządku', warn: 'Przejrzyj', fail: 'Popraw' },
  why: 'Dlaczego to ważne',
  fix: 'Co zrobić',
  source: 'Źródło',
  goTo: (words) => `Przejdź do „${words}”`,
  goToField: 'Przejdź do tego pola',
  more: (count) =>
    plural(count, {
      one: 'i jeszcze # miejsce',
      few: 'i jeszcze # miejsca',
      many: 'i jeszcze # miejsc',
      other: 'i jeszcze # miejsca',
    }),
  reading: 'Odczytywanie PDF…',
  unread:
    'Nie udało się odczytać PDF. Twoje CV jest bezpieczne. Zamknij to okno i spróbuj ponownie za chwilę.',
  noPosting: 'Nie ma jeszcze oferty pracy. Dodaj ją, aby zobaczyć, jak bardzo pasuje to CV.',
  paste: 'Dodaj ofertę pracy',
  another: 'Otwórz ofertę pracy',
  readers: {
    order: 'W kolejności pliku',
    rows: 'Wiersz po wierszu',
    form: 'Jako pola formularza',
  },
  readerHints: {
    order: 'Tekst w kolejności, w jakiej jest zapisany w pliku. Tak czyta większość programów.',
    rows: 'Proste programy czytają od lewej do prawej przez całą stronę, nawet w poprzek kolumn.',
    form: 'To, co nasz własny import wpisałby w pola formularza.',
  },
  reader: 'Jak czyta program',
  standards: (archive) =>
    `Ten PDF spełnia dwa standardy: PDF/UA-1 dla czytników ekranu i ${archive} dla archiwów.`,
  archiveOnly: (archive) =>
    `Ten PDF spełnia standard dla archiwów ${archive}. Aby spełniał też PDF/UA-1, standard dla czytników ekranu:`,
  obstacles: {
    untitled: 'Dodaj imię i nazwisko.',
    'picture-without-text': 'Dodaj imię i nazwisko albo opis zdjęcia.',
    'missing-characters': 'Zastąp znaki, których nie można wydrukować.',
  },
  noText: 'W ten sposób nie znaleziono tekstu.',
  noFields: 'Nie znaleziono pól.',
  fields: {
    name: 'Imię i nazwisko',
    email: 'E-mail',
    phone: 'Telefon',
    employer: 'Pracodawca',
    title: 'Stanowisko',
    institution: 'Szkoła',
    dates: 'Daty',
    bullet: 'Punkt',
  },
  pageLabel: (page) => `Strona ${number(page)} pliku`,
  page: {
    title: 'Sprawdź CV',
    description:
      'Upuść PDF dowolnego CV i zobacz, co czytają w nim programy. Bez konta; plik zostaje na Twoim urządzeniu.',
    headline: 'Zobacz, co programy czytają w Twoim CV',
    text: 'Upuść tutaj PDF lub go wybierz. Odczyta go ta przeglądarka i nigdzie go nie wyśle.',
    choose: 'Wybierz PDF',
    another: 'Sprawdź inny PDF',
    drop: 'Upuść PDF, aby go sprawdzić',
    bring: 'Importuj to CV',
    bringHint: 'Otwiera CV w Vitae. Przejrzysz je, zanim zostanie zapisane.',
    notPdf: 'To nie jest PDF. Wybierz plik PDF. Nic się nie zmieniło.',
    wait: (name) => `Odczytywanie pliku ${name}…`,
    cancel: 'Zatrzymaj',
    result: (name) => `Wyniki: ${name}`,
  },
}
