import type { signIn as english } from '../en/sign-in'
import { formatters } from '../format'

const { plural } = formatters('pl')

/** Messages of signing in and up, in Polish: forms, codes, forgotten passwords. */
export const signIn: typeof english = {
  home: 'Vitae, do strony głównej',
  name: 'Twoje imię i nazwisko',
  email: 'E-mail',
  password: 'Hasło',
  newPassword: 'Nowe hasło',
  passwordHint: 'Co najmniej 12 znaków. Kilka niepowiązanych słów łatwo zapamiętać.',
  showPassword: 'Pokaż hasło',
  hidePassword: 'Ukryj hasło',
  code: 'Kod',
  recoveryCode: 'Kod odzyskiwania',
  working: 'Chwileczkę…',
  or: 'lub',
  withoutAccount: 'Kontynuuj bez konta',
  missing: {
    name: 'Wpisz imię i nazwisko.',
    email: 'Wpisz adres e-mail.',
    password: 'Wpisz hasło.',
    code: 'Wpisz kod.',
  },

  signIn: {
    title: 'Logowanie',
    submit: 'Zaloguj się',
    withPasskey: 'Użyj klucza dostępu',
    withProvider: (name) => `Kontynuuj przez ${name}`,
    organisation: 'Zaloguj się przez organizację',
    organisationUnknown: 'Żadna organizacja nie loguje się tu z tym adresem. Zaloguj się inaczej.',
    managed: 'Przejdź do logowania',
    managedText: 'Logujesz się na osobnej stronie i od razu tu wracasz.',
    remember: 'Nie wylogowuj mnie na tym urządzeniu',
    forgot: 'Nie pamiętasz hasła?',
    noAccount: 'Nie masz jeszcze konta?',
    signUp: 'Utwórz je',
  },
  providerQuestion: {
    title: (name) => `Zalogować się do „${name}”?`,
    text: (host) => `Logowanie odbywa się na ${host}, potem wrócisz tutaj.`,
    replaces: (email) =>
      `Jesteś na koncie ${email}. Jeśli wrócisz z innym kontem, zastąpi ono to konto na tym urządzeniu.`,
  },
  again: {
    title: 'Zaloguj się ponownie',
    text: 'Twoja sesja wygasła. To, co piszesz, jest zapisywane na tym urządzeniu i trafi na konto, gdy tylko się zalogujesz.',
    somebodyElse: 'Zaloguj się na inne konto',
    cannot: 'Nie mogę już zalogować się na to konto',
    cannotText:
      'Jeśli konto zostało usunięte lub nie masz już do niego dostępu, CV na tym urządzeniu są nadal Twoje. Zostaw je tutaj bez konta albo pobierz w jednym pliku. CV, które są tylko na koncie, nie ma na tym urządzeniu.',
    keepHere: 'Zostaw moje CV bez konta',
    downloadHere: 'Pobierz moje CV',
    cannotFailed: 'Nie udało się. Nic nie zostało usunięte. Spróbuj ponownie.',
  },
  secondStep: {
    title: 'Weryfikacja dwuetapowa',
    text: 'Wpisz sześciocyfrowy kod z aplikacji uwierzytelniającej.',
    recoveryText: 'Wpisz jeden ze swoich kodów odzyskiwania. Każdy działa jeden raz.',
    trust: 'Przez 30 dni nie pytaj o kod na tym urządzeniu',
    submit: 'Dalej',
    useRecovery: 'Użyj kodu odzyskiwania',
    useApp: 'Użyj aplikacji uwierzytelniającej',
    back: 'Wróć do logowania',
  },

  signUp: {
    title: 'Utwórz konto',
    introduction:
      'Z kontem masz swoje CV na wszystkich urządzeniach, razem z wcześniejszymi wersjami. Pisać i pobierać CV możesz też bez konta.',
    comeAlong: 'To, co tu napisano, przejdzie z Tobą.',
    countComesAlong: (count) =>
      plural(count, {
        one: '# CV z tego urządzenia przejdzie z Tobą.',
        few: '# CV z tego urządzenia przejdą z Tobą.',
        many: '# CV z tego urządzenia przejdzie z Tobą.',
        other: '# CV z tego urządzenia przejdzie z Tobą.',
      }),
    nothingYet: 'To, co piszesz, jest zapisywane na Twoim koncie.',
    withoutMail:
      'Ten serwer nie może wysyłać e-maili. Konto działa od razu, ale zapomniane hasło może zresetować tylko osoba, która prowadzi ten serwer.',
    submit: 'Utwórz konto',
    managed: 'Przejdź do tworzenia konta',
    haveAccount: 'Masz już konto?',
    signIn: 'Zaloguj się',
    maybeThere:
      'Nie udało się zalogować. Jeśli ten adres był tu już używany, zaloguj się tamtym hasłem.',
    closedTitle: 'Tworzenie kont jest wyłączone',
    closedText:
      'Ten serwer nie przyjmuje nowych kont. Możesz używać Vitae bez konta: Twoje CV zostają na tym urządzeniu.',
    inviteTitle: 'Tylko z zaproszeniem',
    inviteText:
      'Aby utworzyć konto na tym serwerze, potrzebujesz zaproszenia. Jeśli je masz, otwórz link, który zawiera. Możesz używać Vitae bez konta: Twoje CV zostają na tym urządzeniu.',
    invitationGoneTitle: 'To zaproszenie jest już nieważne',
    invitationGoneText:
      'Zostało już użyte lub wygasło. O nowe poproś osobę, od której je masz. Twoje CV zostają na tym urządzeniu.',
    invited: 'Zaproszenie dotyczy tego adresu.',
    readingInvitation: 'Sprawdzanie zaproszenia…',
  },
  confirm: {
    title: 'Sprawdź e-mail',
    text: (email) =>
      `Wysyłamy e-mail na adres ${email}. Wpisz sześciocyfrowy kod z tej wiadomości. Kod jest ważny przez 10 minut.`,
    help: 'Nie ma e-maila? Sprawdź folder ze spamem i adres.',
    submit: 'Potwierdź',
    resend: 'Wyślij nowy kod',
    resent: 'Nowy kod jest w drodze. Poprzedni już nie działa.',
    otherAddress: 'Użyj innego adresu',
  },

  forgot: {
    title: 'Zresetuj hasło',
    text: 'Wyślemy Ci e-mailem link do ustawienia nowego hasła.',
    submit: 'Wyślij link',
    back: 'Wróć do logowania',
    sentTitle: 'Sprawdź e-mail',
    sentText: (email) =>
      `Jeśli istnieje konto z adresem ${email}, e-mail z linkiem jest w drodze. Link działa jeden raz, przez 60 minut.`,
    checkAddress: 'Zmień adres',
    managedText: 'Strona logowania wyśle Ci kod. Dzięki niemu ustawisz nowe hasło.',
    managed: 'Przejdź do strony logowania',
    withoutMailTitle: 'E-mail nie jest tu skonfigurowany',
    withoutMailText:
      'Ten serwer nie może wysłać Ci linku. Osoba, która go prowadzi, może utworzyć link tym poleceniem i Ci go przekazać:',
    withoutMailNote: 'Twoje CV na tym urządzeniu się nie zmienią.',
  },
  reset: {
    title: 'Ustaw nowe hasło',
    text: 'Wylogujemy Cię na wszystkich urządzeniach. To, co jest zapisane na urządzeniu, na nim zostaje.',
    submit: 'Zapisz nowe hasło',
    doneTitle: 'Zmieniono hasło',
    doneText: 'Wylogowano Cię na wszystkich urządzeniach. Zaloguj się nowym hasłem.',
    signIn: 'Zaloguj się',
    goneTitle: 'Ten link jest już nieważny',
    goneText: 'Został już użyty lub wygasł. Nic się nie zmieniło.',
    askAgain: 'Wyślij nowy link',
  },

  failures: {
    wrongCredentials: 'E-mail lub hasło jest nieprawidłowe.',
    wrongPassword: 'Hasło jest nieprawidłowe.',
    unknownPasskey: 'Ten klucz dostępu nie jest tu znany. Zaloguj się inaczej.',
    wrongCode: 'Kod jest nieprawidłowy. Sprawdź go: masz jeszcze kilka prób.',
    codeGone: 'Ten kod wygasł lub wpisano go za wiele razy. Zacznij od nowa.',
    email: 'To nie wygląda na adres e-mail.',
    passwordTooShort: 'Za krótkie. Użyj co najmniej 12 znaków.',
    passwordTooLong: 'Za długie. Użyj najwyżej 128 znaków.',
    passwordTooCommon: 'Zbyt łatwe do odgadnięcia: używa go wiele osób. Wybierz inne.',
    signupClosed: 'Ten serwer nie przyjmuje teraz nowych kont.',
    tooMany: (wait) => `Za wiele prób. Spróbuj ponownie ${wait}.`,
    offline: 'Jesteś offline. Wpisany tekst nadal tu jest. Spróbuj ponownie, gdy będziesz online.',
    unavailable:
      'Serwer nie może teraz tego zrobić. Nic się nie zmieniło. Spróbuj ponownie za chwilę.',
    unclear:
      'Serwer nie dał jasnej odpowiedzi. Wpisany tekst nadal tu jest. Spróbuj ponownie za chwilę.',
    proofNeeded: 'Nic się nie zmieniło. Najpierw potwierdź, że to Ty.',
    forbidden: 'Tutaj nie jest to możliwe. Nic się nie zmieniło.',
    notSignedIn: 'Wylogowano Cię. Zaloguj się ponownie i kontynuuj tutaj.',
    passkeyCancelled: 'Nie wybrano klucza dostępu.',
    passkeyThere: 'To urządzenie ma już klucz dostępu do Twojego konta.',
    passkeyFailed: 'Przeglądarka nie mogła tu użyć klucza dostępu.',
  },
  wait: {
    soon: 'za chwilę',
    seconds: (count) =>
      plural(count, {
        one: 'za # sekundę',
        few: 'za # sekundy',
        many: 'za # sekund',
        other: 'za # sekundy',
      }),
    minutes: (count) =>
      plural(count, {
        one: 'za # minutę',
        few: 'za # minuty',
        many: 'za # minut',
        other: 'za # minuty',
      }),
    hours: (count) =>
      plural(count, {
        one: 'za # godzinę',
        few: 'za # godziny',
        many: 'za # godzin',
        other: 'za # godziny',
      }),
  },
  providerErrors: {
    'provider-cancelled': 'Logowanie zostało tam anulowane. Nic się nie zmieniło.',
    'provider-failed':
      'Dostawca nie odpowiedział zgodnie z oczekiwaniem. Spróbuj ponownie lub zaloguj się inaczej.',
    expired: 'To trwało zbyt długo. Zacznij od nowa.',
    'not-linked':
      'Konto z tym adresem już istnieje. Najpierw się na nie zaloguj, a potem połącz dostawcę w ustawieniach.',
    'other-account':
      'Na tym urządzeniu jest zalogowane inne konto. Najpierw się wyloguj, a potem spróbuj ponownie.',
    'linked-elsewhere': 'To jest już połączone z innym kontem na tym serwerze.',
    'no-address': 'Dostawca nie udostępnił potwierdzonego adresu e-mail. Zaloguj się inaczej.',
    'not-admitted': 'Twoja organizacja nie dała Ci dostępu. Zapytaj osobę, która nią zarządza.',
    'signup-closed': 'Ten serwer nie przyjmuje teraz nowych kont.',
    'too-many-requests': 'Za wiele prób. Spróbuj ponownie za kilka minut.',
  },
}
