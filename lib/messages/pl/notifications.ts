import type { notifications as english } from '../en/notifications'
import { formatters } from '../format'

const { plural } = formatters('pl')

/** Messages of the notifications, in Polish: the list behind the bell, and its settings. */
export const notifications: typeof english = {
  bell: (unread) =>
    unread === 0
      ? 'Powiadomienia'
      : plural(unread, {
          one: 'Powiadomienia, # nieprzeczytane',
          few: 'Powiadomienia, # nieprzeczytane',
          many: 'Powiadomienia, # nieprzeczytanych',
          other: 'Powiadomienia, # nieprzeczytanego',
        }),
  title: 'Powiadomienia',
  none: 'Nie ma jeszcze powiadomień. Tu pojawiają się ważne zdarzenia na Twoim koncie.',
  nothingDue:
    'Na dziś nie ma nic do zrobienia. Tu pojawiają się przypomnienia i terminy Twoich zgłoszeń.',
  unknown: 'Powiadomienia nie są jeszcze wczytane. Wciąż próbujemy.',
  settingsLink: 'Ustawienia powiadomień',
  due: {
    title: 'Do zrobienia',
    followUp: 'Przypomnieć się',
    deadline: 'Ostatni dzień na zgłoszenie',
    untitled: 'Zgłoszenie',
    done: 'Gotowe',
    doneNamed: (what) => `Gotowe: ${what}`,
    tomorrow: 'Jutro',
    tomorrowNamed: (what) => `Przełóż na jutro: ${what}`,
    wasDone: (what) => `Oznaczono jako gotowe: ${what}`,
    wasMoved: (what) => `Przełożono na jutro: ${what}`,
    failed: 'Nie udało się otworzyć tego zgłoszenia. Nic nie zostało zmienione. Spróbuj ponownie.',
    all: 'Wszystkie zgłoszenia',
  },
  unread: 'Nowe',
  today: 'Dzisiaj',
  yesterday: 'Wczoraj',

  askedFor: {
    requirements: 'Wymagania z oferty pracy',
    tailoring: 'Sugestie do oferty pracy',
    wording: 'Lepsze sformułowanie tekstu',
    letter: 'Szkic listu motywacyjnego',
    translation: 'Tłumaczenie',
    match: 'CV pasujące do oferty pracy',
    interview: 'Pytania na rozmowę kwalifikacyjną',
    'import-help': 'Pomoc AI przy imporcie',
    'import-reading': 'Odczyt importowanego pliku z AI',
    cv: 'Zlecone CV',
    proposal: 'Sugestie z aplikacji',
  },
  somethingAsked: 'Twoje zapytanie',
  requestDone: (what) => `${what}: gotowe`,
  requestFailed: (what) => `${what}: nie udało się dokończyć`,
  requestFailedText: 'Nic nie przepadło. Możesz spróbować ponownie.',
  keyCreated: (name) => `Utworzono klucz API: ${name}`,
  keyCreatedText: 'Jeśli to nie Ty, unieważnij go, a potem zmień hasło.',
  appConnected: (name) => `Połączono program: ${name}`,
  appConnectedText: 'Jeśli to nie Ty, odłącz go, a potem zmień hasło.',
  newDevice: (device) => `Nowe logowanie: ${device}`,
  newDeviceText: 'Jeśli to nie Ty, wyloguj to urządzenie, a potem zmień hasło.',
  deletionScheduled: (title) => `W koszu: ${title}`,
  deletionScheduledText: (day) => `Trwałe usunięcie: ${day}.`,
  exportDone: 'Twoje dane: gotowe do pobrania',
  exportDoneText: (day) => `Plik jest dostępny do: ${day}.`,
  exportFailed: 'Twoje dane: nie udało się wyeksportować',
  exportFailedText: 'Nic nie przepadło. Możesz spróbować ponownie.',
  commentAdded: 'Nowy komentarz do dokumentu',
  shareLocked: 'Błędne hasła do linku do udostępniania',
  applicationDue: 'Jest coś do zrobienia w Twoich zgłoszeniach',
  webhookDisabled: (host) => `Webhook wyłączony: ${host}`,
  webhookDisabledText: 'Wyłączyliśmy go, bo przez pięć dni nie udało się niczego dostarczyć.',
  untitled: 'dokument',

  settings: {
    text: 'Wybierz, o czym Cię powiadamiać. Powiadomienia nigdy nie zawierają tekstu Twoich CV.',
    caption: 'Zdarzenia i sposoby powiadamiania o nich',
    event: 'Zdarzenie',
    ways: { app: 'W aplikacji', mail: 'E-mailem' },
    switchName: (event, way) => `${event}: ${way}`,
    kinds: {
      'request-done': 'Gotowe są sugestie, szkic lub tłumaczenie',
      'request-failed': 'Nie udało się dokończyć zapytania',
      'key-created': 'Utworzono klucz API',
      'app-connected': 'Połączono program',
      'new-device': 'Logowanie z nowego urządzenia',
      'deletion-scheduled': 'Dokument zostanie trwale usunięty',
      'comment-added': 'Komentarz do udostępnionego dokumentu',
      'share-locked': 'Wiele błędnych haseł do linku do udostępniania',
      'application-due': 'Przypomnienie lub termin zgłoszenia',
      'webhook-disabled': 'Webhook został wyłączony, bo nie udało się niczego dostarczyć',
      'export-ended': 'Eksport Twoich danych jest gotowy lub się nie udał',
    },
    language: 'Język e-maili',
    timeZone: 'Strefa czasowa e-maili',
    timeZoneHint:
      'Przypomnienia przychodzą tam o 7 rano. Podają pracodawcę, stanowisko i Twoją notatkę.',
    noTimeZone: 'Nie wybrano (UTC)',
    noMail:
      'Na tym serwerze nie skonfigurowano e-maili, więc nie są wysyłane. Powiadomienia znajdziesz pod dzwonkiem.',
    notConfirmed: 'Aby dostawać e-maile, potwierdź swój adres w profilu powyżej.',
    saved: 'Zapisano.',
  },
}
