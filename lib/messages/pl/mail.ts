import type { mail as english } from '../en/mail'
import { formatters } from '../format'

const { plural } = formatters('pl')

/** Formats "10 minut" as it stands after "przez". */
const minutesOf = (minutes: number) =>
  plural(minutes, {
    one: `${minutes} minutę`,
    few: `${minutes} minuty`,
    many: `${minutes} minut`,
    other: `${minutes} minuty`,
  })

const footer = (place: string) =>
  `\n\n—\nVitae pod adresem ${place}\nTen e-mail wysłano, ponieważ ktoś podał tam ten adres.`

/** The texts of the emails about sign-in, in Polish. */
export const mail: typeof english = {
  signUpCode: ({ code, minutes, place }) => ({
    subject: `${code} to Twój kod do Vitae`,
    text:
      `Twój kod: ${code}\n\nWpisz go na stronie tworzenia konta. Jest ważny przez ${minutesOf(minutes)}.\n\nJeśli to nie Ty, zignoruj ten e-mail: bez kodu konto nie powstanie.` +
      footer(place),
  }),
  accountExists: ({ signIn, reset, place }) => ({
    subject: 'Masz już konto w Vitae',
    text:
      `Ktoś próbował utworzyć konto z tym adresem, a ten adres ma już konto. Nic się nie zmieniło.\n\nJeśli to Ty, zaloguj się: ${signIn}\nNie pamiętasz hasła? ${reset}\n\nJeśli to nie Ty, nie musisz nic robić.` +
      footer(place),
  }),
  emailCode: ({ code, minutes, place }) => ({
    subject: `${code} potwierdzi Twój adres w Vitae`,
    text:
      `Twój kod: ${code}\n\nWpisz go w ustawieniach konta. Jest ważny przez ${minutesOf(minutes)}.\n\nJeśli to nie Ty, zignoruj ten e-mail: bez kodu nic się nie zmieni.` +
      footer(place),
  }),
  emailTaken: ({ place }) => ({
    subject: 'Ktoś podał Twój adres w Vitae',
    text:
      'Ktoś zalogowany na inne konto próbował użyć tego adresu, a ten adres ma własne konto. Nic się nie zmieniło.\n\nJeśli to Ty, zaloguj się tym adresem.' +
      footer(place),
  }),
  emailChanged: ({ place }) => ({
    subject: 'Zmieniono e-mail Twojego konta w Vitae',
    text:
      'Od teraz e-maile o Twoim koncie trafiają na inny adres i to nim się logujesz.\n\nJeśli to nie Ty, ktoś inny ma dostęp do Twojego konta: od razu skontaktuj się z osobą, która prowadzi ten serwer.' +
      footer(place),
  }),
  resetPassword: ({ link, minutes, place }) => ({
    subject: 'Ustaw nowe hasło do Vitae',
    text:
      `Otwórz ten link, aby ustawić nowe hasło:\n\n${link}\n\nDziała jeden raz, przez ${minutesOf(minutes)}. Potem trzeba zalogować się ponownie na wszystkich urządzeniach.\n\nJeśli to nie Ty, zignoruj ten e-mail: Twoje hasło się nie zmieni.` +
      footer(place),
  }),
  workspaceInvitation: ({ workspace, inviter, day, link, place }) => ({
    subject: `${inviter} zaprasza Cię do obszaru roboczego w Vitae`,
    text:
      `${inviter} zaprasza Cię do obszaru roboczego „${workspace}”. Jego członkowie wspólnie pracują nad CV. Twoje własne dokumenty pozostają prywatne.\n\nOtwórz ten link, aby przyjąć zaproszenie:\n\n${link}\n\nDziała jeden raz, dla tego adresu e-mail, do ${day}.\n\nJeśli nie znasz nadawcy, zignoruj ten e-mail: bez linku nic się nie stanie.` +
      footer(place),
  }),
  passwordChanged: ({ reset, place }) => ({
    subject: 'Zmieniono Twoje hasło do Vitae',
    text:
      `Hasło Twojego konta zostało zmienione, a inne urządzenia wylogowane.\n\nJeśli to nie Ty, ustaw teraz nowe hasło: ${reset}` +
      footer(place),
  }),
  signInChanged: ({ what, place }) => ({
    subject: 'Zmieniło się Twoje logowanie do Vitae',
    text: `${
      {
        'totp-on': 'Włączono weryfikację dwuetapową: logowanie wymaga teraz kodu z aplikacji.',
        'totp-off': 'Wyłączono weryfikację dwuetapową: logowanie nie wymaga już kodu z aplikacji.',
        'passkey-added': 'Do Twojego konta dodano klucz dostępu.',
        'passkey-removed': 'Z Twojego konta usunięto klucz dostępu.',
        'provider-linked': 'Do Twojego konta dodano kolejną metodę logowania.',
        'provider-unlinked': 'Z Twojego konta usunięto metodę logowania.',
      }[what]
    }\n\nJeśli to nie Ty, zmień hasło. To wyloguje wszystkie inne urządzenia.${footer(place)}`,
  }),
}
