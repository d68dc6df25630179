import type { share as english } from '../en/share'
import { formatters } from '../format'

const { plural } = formatters('pl')

export const share: typeof english = {
  title: 'Link do udostępniania',
  intro:
    'Każdy, kto ma link, a jeśli ustawisz hasło, także hasło, może otworzyć stronę z tym dokumentem, jako tekst i jako PDF. W każdej chwili możesz zakończyć link.',
  signUp: 'Utwórz konto',
  loading: 'Wczytywanie linków…',
  newLink: 'Nowy link',
  yourLinks: 'Twoje linki',
  forWhom: 'Dla kogo (opcjonalnie)',
  forWhomHint: 'Widzisz to tylko ty. Osobny link dla każdego odbiorcy pokazuje, kto zajrzał.',
  shows: 'Strona pokazuje',
  newest: 'zawsze najnowszą wersję',
  asItIsNow: 'dokument w obecnej postaci',
  withResume: 'Razem z CV do tego listu',
  accessOptions: 'Hasło, ostatni dzień i komentarze',
  create: 'Utwórz link',
  limitReached: 'Masz 100 linków, więcej na koncie być nie może. Najpierw zakończ któryś z nich.',
  unnamed: 'Link bez nazwy',
  views: (count) =>
    plural(count, {
      one: '# wyświetlenie',
      few: '# wyświetlenia',
      many: '# wyświetleń',
      other: '# wyświetlenia',
    }),
  downloads: (count) =>
    plural(count, { one: '# pobranie', few: '# pobrania', many: '# pobrań', other: '# pobrania' }),
  created: (date) => `utworzono ${date}`,
  until: (date) => `działa do ${date}`,
  ended: (date) => `zakończono ${date}`,
  fixed: 'stała wersja',
  hasPassword: 'z hasłem',
  qrCode: 'Kod QR',
  settings: 'Ustawienia',
  end: 'Zakończ link',
  endQuestion: 'Zakończyć ten link? Strona od razu zniknie dla wszystkich, którzy go mają.',
  keep: 'Zachowaj',
  hasEnded: 'Link został zakończony',
  offerDownload: 'Udostępnij PDF do pobrania',
  offerDownloadHint: 'Bez tego nadal można czytać i kopiować to, co pokazuje strona.',
  allowComments: 'Zezwól na komentarze',
  allowCommentsHint:
    'Każda osoba z tym linkiem może komentować, sugerować inne słowa i czytać wszystkie komentarze dodane przez ten link. Strona pod czytelnym adresem ich nie ma.',
  hasComments: 'z komentarzami',
  askPassword: 'Pytaj o hasło',
  password: 'Hasło',
  newPassword: 'Nowe hasło',
  passwordHint: 'Co najmniej 4 znaki.',
  newPasswordHint: 'Co najmniej 4 znaki. Zostaw puste, aby zachować obecne.',
  passwordMissing: 'Wpisz hasło o długości co najmniej 4 znaków.',
  lastDay: 'Ostatni dzień',
  lastDayHint: 'Zostaw puste, jeśli link ma nie mieć końca.',
  lastDayWrong: 'Wybierz dzisiejszy lub późniejszy dzień.',
  leaveOut: 'Pomiń na stronie i w PDF',
  contacts: { phone: 'Telefon', email: 'E-mail', address: 'Ulica i kod pocztowy' },
  slug: 'Czytelny adres (opcjonalnie)',
  slugHint:
    'Wyszukiwarki mogą wtedy znaleźć stronę. Małe litery a–z, cyfry i łączniki. Poprzedni adres działa jeszcze 30 dni.',
  slugTaken: 'Ten adres jest zajęty. Spróbuj innego.',
  slugWrong: 'Użyj od 3 do 60 małych liter a–z, cyfr i łączników.',
  slugWithPassword: 'Strona z hasłem nie może mieć czytelnego adresu. Wybierz jedno z dwojga.',
  save: 'Zapisz',
  saved: 'Link zapisany',
}
