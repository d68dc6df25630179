import { formatters } from '../format'
import type { NotificationMailWords } from '../notification-mail-shape'

const { plural } = formatters('pl')

/** Emails about events in an account, in Polish. */
export const notificationMails: NotificationMailWords = {
  askedFor: {
    requirements: 'Wymagania z oferty pracy',
    tailoring: 'Sugestie do oferty pracy',
    wording: 'Lepsze sformułowanie tekstu',
    letter: 'Szkic listu motywacyjnego',
    translation: 'Tłumaczenie CV',
    match: 'CV pasujące do oferty pracy',
    interview: 'Pytania na rozmowę kwalifikacyjną',
    'import-help': 'Pomoc AI przy imporcie',
    'import-reading': 'Odczyt importowanego pliku z AI',
    cv: 'Zlecone CV',
    proposal: 'Sugestie z aplikacji',
  },
  device: (browser, system) =>
    browser && system ? `${browser}, ${system}` : browser || system || 'nieznana przeglądarka',
  requestDone: ({ what, link }) => ({
    subject: 'Wynik Twojego zapytania jest gotowy',
    text: `${what}: gotowe.\n\nW Twoich dokumentach nic się nie zmieniło. To Ty decydujesz, co do nich trafi:\n${link}`,
  }),
  requestFailed: ({ what, link }) => ({
    subject: 'Nie udało się dokończyć Twojego zapytania',
    text: `${what}: nie udało się tego dokończyć.\n\nW Twoich dokumentach nic się nie zmieniło i nic nie przepadło. Zobacz przyczynę i spróbuj ponownie:\n${link}`,
  }),
  keyCreated: ({ name, link }) => ({
    subject: 'Utworzono klucz API do Twojego konta w Vitae',
    text: `Na Twoim koncie utworzono klucz API o nazwie „${name}”.\n\nJeśli to Ty, nie musisz nic robić.\n\nJeśli to nie Ty, unieważnij klucz, a potem zmień hasło:\n${link}`,
  }),
  appConnected: ({ name, link }) => ({
    subject: 'Połączono program z Twoim kontem w Vitae',
    text: `Z Twoim kontem połączono program, który podaje nazwę „${name}”.\n\nJeśli to Ty, nie musisz nic robić.\n\nJeśli to nie Ty, odłącz program, a potem zmień hasło:\n${link}`,
  }),
  newDevice: ({ device, at, link }) => ({
    subject: 'Nowe logowanie na Twoje konto w Vitae',
    text: `Ktoś zalogował się na Twoje konto z nowego urządzenia: ${device}, ${at} (UTC).\n\nJeśli to Ty, nie musisz nic robić.\n\nJeśli to nie Ty, wyloguj to urządzenie, a potem zmień hasło:\n${link}`,
  }),
  deletionScheduled: ({ count, day, link }) => ({
    subject:
      count === 1
        ? 'Dokument w Twoim koszu zostanie usunięty'
        : plural(count, {
            one: `${count} dokument w Twoim koszu zostanie usunięty`,
            few: `${count} dokumenty w Twoim koszu zostaną usunięte`,
            many: `${count} dokumentów w Twoim koszu zostanie usuniętych`,
            other: `${count} dokumentu w Twoim koszu zostanie usunięte`,
          }),
    text:
      count === 1
        ? `W Twoim koszu jest dokument. Zostanie trwale usunięty: ${day}.\n\nJeśli tak ma być, nie musisz nic robić. Do tego czasu możesz go przywrócić:\n${link}\n\nJeśli trafił tam bez Twojej wiedzy, przywróć go, a potem zmień hasło.`
        : `Liczba dokumentów w Twoim koszu: ${count}. Będą trwale usuwane od: ${day}.\n\nJeśli tak ma być, nie musisz nic robić. Do tego czasu możesz je przywrócić:\n${link}\n\nJeśli trafiły tam bez Twojej wiedzy, przywróć je, a potem zmień hasło.`,
  }),
  exportDone: ({ day, link }) => ({
    subject: 'Twoje dane są gotowe do pobrania',
    text: `Eksport Twojego konta jest gotowy. Możesz go pobrać w ustawieniach do ${day}:\n${link}\n\nLink do pobrania działa przez godzinę. Nowy utworzysz w tym samym miejscu.\n\nJeśli eksport powstał bez Twojej wiedzy, usuń tam plik, a potem zmień hasło.`,
  }),
  exportFailed: ({ link }) => ({
    subject: 'Nie udało się wyeksportować Twoich danych',
    text: `Nie udało się wyeksportować Twoich danych. Na Twoim koncie nic się nie zmieniło i nic nie przepadło. Możesz spróbować ponownie w ustawieniach:\n${link}`,
  }),
  applicationDue: ({ lines, link }) => ({
    subject: 'Przypomnienie o Twoich zgłoszeniach',
    text: `To jest do zrobienia w Twoich zgłoszeniach:\n\n${lines}\n\nOznacz jako gotowe lub wybierz inny dzień:\n${link}`,
  }),
  commentAdded: ({ link }) => ({
    subject: 'Nowy komentarz do dokumentu',
    text: `Ktoś skomentował dokument, nad którym pracujesz.\n\nNic się w nim nie zmieniło. Przeczytaj komentarz i zdecyduj, co z nim zrobić:\n${link}`,
  }),
  shareLocked: ({ link }) => ({
    subject: 'Błędne hasła do linku do udostępniania',
    text: `Ktoś wpisał 30 błędnych haseł do jednego z Twoich linków do udostępniania. Przez 15 minut link nie przyjmie kolejnych z przeglądarek, które go wcześniej nie otwierały. Twoich dokumentów to nie dotyczy.\n\nJeśli to się powtarza, zakończ link i utwórz nowy:\n${link}`,
  }),
  webhookDisabled: ({ host, link }) => ({
    subject: 'Webhook Twojego konta Vitae został wyłączony',
    text: `Przez pięć dni nie udało się niczego dostarczyć do ${host}, więc ten webhook został wyłączony. Twoich dokumentów to nie dotyczy.\n\nSprawdź, co odpowiedział serwer, a potem włącz webhook ponownie:\n${link}`,
  }),
  due: {
    followUp: 'Przypomnieć się',
    deadline: 'Ostatni dzień na zgłoszenie',
    more: 'I więcej na Twojej liście',
  },
  footer: ({ place, settings }) =>
    `\n\n—\nVitae pod adresem ${place}\nWybierz, które z tych e-maili chcesz dostawać: ${settings}`,
  unsubscribe: (link) => `\nWyłącz e-maile tego rodzaju: ${link}`,
  page: {
    title: 'E-maile z Vitae',
    question: {
      'request-done': 'Wyłączyć e-maile o wynikach zapytań?',
      'request-failed': 'Wyłączyć e-maile o zapytaniach, których nie udało się dokończyć?',
      'deletion-scheduled': 'Wyłączyć e-maile o usuwaniu dokumentów z kosza?',
      'comment-added': 'Nie wysyłać e-maili o komentarzach do udostępnionych dokumentów?',
      'share-locked': 'Nie wysyłać e-maili o błędnych hasłach do Twoich linków do udostępniania?',
      'application-due':
        'Nie wysyłać więcej e-maili o przypomnieniach i terminach Twoich zgłoszeń?',
      'webhook-disabled': 'Nie wysyłać e-maili o wyłączeniu webhooka?',
      'export-ended': 'Wyłączyć e-maile o danych gotowych do pobrania?',
    },
    button: 'Wyłącz te e-maile',
    done: 'Nie będziesz już dostawać e-maili tego rodzaju.',
    again: 'Możesz je ponownie włączyć w ustawieniach konta.',
    settings: 'Przejdź do ustawień',
  },
}
