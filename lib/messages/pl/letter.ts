import type { letter as english } from '../en/letter'
import { formatters } from '../format'

const { plural, number } = formatters('pl')

/** Messages of the editor of cover letters, in Polish. */
export const letter: typeof english = {
  navigation: 'Części listu',
  parts: { letter: 'List', basics: 'Nadawca' },
  form: 'Pisanie listu',
  documentMenu: (title) => `${title}: zmień nazwę, przełącz, więcej`,
  openCv: 'Otwórz powiązane CV',
  allDocuments: 'Wszystkie CV i listy',
  recipientTitle: 'Odbiorca',
  recipient: {
    name: { label: 'Imię i nazwisko', example: 'np. Pani Ada Brandt' },
    organization: { label: 'Pracodawca' },
    address: { label: 'Adres' },
    email: { label: 'E-mail' },
  },
  letterTitle: 'Treść listu',
  date: { label: 'Data' },
  subject: { label: 'Temat', example: 'np. Opieka nocna, nr ref. 2041' },
  opening: { label: 'Powitanie' },
  closing: { label: 'Zakończenie', example: 'Poniżej pojawi się Twoje imię i nazwisko.' },
  paragraphs: 'Akapity',
  paragraph: (at) => `Akapit ${number(at)}`,
  addParagraph: 'Dodaj akapit',
  paragraphKeys: (modifier, alt) =>
    `Enter dodaje akapit · ${modifier} B pogrubia · ${alt} ↑ ↓ przenosi go`,
  senderHint: 'Skopiowano z CV przy tworzeniu tego listu. Zmiany tutaj nie wpływają na CV.',

  help: {
    title: 'Sugestie AI',
    hint: 'To Ty wybierasz, które zdania dodać.',
    ask: 'Zasugeruj zdania',
    askAgain: 'Zasugeruj inne zdania',
    putAway: 'Odrzuć wszystkie',
    stop: 'Zatrzymaj',
    stages: {
      sending: 'Zapisywanie ostatnich zmian na koncie…',
      waiting: 'Czekanie na rozpoczęcie…',
      reading: 'Czytanie…',
      drafting: 'Pisanie zdań…',
      checking: 'Porównywanie każdego zdania z Twoim CV…',
      verifying: 'Szukanie pokrycia w Twoim CV…',
    },
    claimsNothing: 'Nic o Tobie nie twierdzi',
    take: 'Dodaj do listu',
    takeAll: (count) =>
      plural(count, {
        one: 'Dodaj # bez potrzeby potwierdzenia',
        few: 'Dodaj wszystkie # bez potrzeby potwierdzenia',
        many: 'Dodaj wszystkie # bez potrzeby potwierdzenia',
        other: 'Dodaj wszystkie # bez potrzeby potwierdzenia',
      }),
    taken: 'Dodano',
    leans: 'Odnosi się do poprzedniego zdania. Najpierw dodaj tamto.',
    leftOut: 'Zdań odnoszących się do zdania, którego nie ma w liście, nie dodano.',
    nothing: 'Model AI nie napisał zdań, które można zaproponować. Twój list się nie zmienił.',
    held: (count) =>
      plural(count, {
        one: '# zdanie zablokowano, ponieważ nie ma pokrycia w Twoim CV.',
        few: '# zdania zablokowano, ponieważ nie mają pokrycia w Twoim CV.',
        many: '# zdań zablokowano, ponieważ nie mają pokrycia w Twoim CV.',
        other: '# zdania zablokowano, ponieważ nie mają pokrycia w Twoim CV.',
      }),
    dropped: (count) =>
      plural(count, {
        one: '# pominięto: powtórzenie, zbyt długie zdanie, utarty zwrot lub adres w tekście.',
        few: '# pominięto: powtórzenia, zbyt długie zdania, utarte zwroty lub adres w tekście.',
        many: '# pominięto: powtórzenia, zbyt długie zdania, utarte zwroty lub adres w tekście.',
        other: '# pominięto: powtórzenia, zbyt długie zdania, utarte zwroty lub adres w tekście.',
      }),
  },

  evidence: {
    title: 'Porównanie z Twoim CV',
    hint: 'Gdy przerywasz pisanie, szukamy liczb, nazw, umiejętności, stanowisk i dyplomów, których nie ma w Twoim CV. To nigdy nie blokuje wysłania listu.',
    allShown: (count) =>
      plural(count, {
        one: '# zdanie ma pokrycie w Twoim CV.',
        few: '# zdania mają pokrycie w Twoim CV.',
        many: '# zdań ma pokrycie w Twoim CV.',
        other: '# zdania ma pokrycie w Twoim CV.',
      }),
    claimsNothing: 'Ten list jeszcze nic o Tobie nie twierdzi.',
    nothingMissing:
      'Nie znaleziono liczby, nazwy, umiejętności, stanowiska ani dyplomu spoza Twojego CV.',
    unchecked: (count) =>
      plural(count, {
        one: 'Nie udało się sprawdzić # zdania: jest za długie lub w języku, którego nie sprawdzamy.',
        few: 'Nie udało się sprawdzić # zdań: są za długie lub w języku, którego nie sprawdzamy.',
        many: 'Nie udało się sprawdzić # zdań: są za długie lub w języku, którego nie sprawdzamy.',
        other:
          'Nie udało się sprawdzić # zdania: są za długie lub w języku, którego nie sprawdzamy.',
      }),
    some: (count) =>
      plural(count, {
        one: '# zdanie nie ma pokrycia w Twoim CV.',
        few: '# zdania nie mają pokrycia w Twoim CV.',
        many: '# zdań nie ma pokrycia w Twoim CV.',
        other: '# zdania nie ma pokrycia w Twoim CV.',
      }),
    marked: (count) =>
      plural(count, {
        one: '# zdanie bez pokrycia w Twoim CV',
        few: '# zdania bez pokrycia w Twoim CV',
        many: '# zdań bez pokrycia w Twoim CV',
        other: '# zdania bez pokrycia w Twoim CV',
      }),
    nothing: 'Nie ma jeszcze czego sprawdzać. Napisz zdanie.',
    noCv: 'CV powiązanego z tym listem nie ma na tym urządzeniu, więc listu nie można sprawdzić.',
    number: (words) => `Liczby z „${words}” nie ma w Twoim CV.`,
    more: (count) =>
      plural(count, {
        one: 'I jeszcze #.',
        few: 'I jeszcze #.',
        many: 'I jeszcze #.',
        other: 'I jeszcze #.',
      }),
    confirm: 'Tak, to prawda',
    confirmed: 'Potwierdzono. Zapisano to razem z listem.',
    confirmedCount: (count) =>
      plural(count, {
        one: '# zdanie potwierdzone przez Ciebie',
        few: '# zdania potwierdzone przez Ciebie',
        many: '# zdań potwierdzonych przez Ciebie',
        other: '# zdania potwierdzone przez Ciebie',
      }),
  },
}
