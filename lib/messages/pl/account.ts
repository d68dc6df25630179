import type { account as english } from '../en/account'

/** Messages of the account's own screens, in Polish: its settings and the outbox. */
export const account: typeof english = {
  proof: {
    title: 'Potwierdź, że to Ty',
    text: 'Ta zmiana dotyczy dostępu do Twojego konta, dlatego potwierdź, że to Ty.',
    password: 'Twoje hasło',
    submit: 'Dalej',
    withPasskey: 'Użyj klucza dostępu',
    withProvider: (name) => `Potwierdź przez ${name}`,
    managed: 'Zaloguj się ponownie',
    noWay:
      'Twoje konto nie ma hasła, klucza dostępu ani dostawcy, którym można to potwierdzić. Wyloguj się i zaloguj ponownie.',
  },

  settings: {
    title: 'Ustawienia',
    navigation: 'Sekcje ustawień',
    yourCvs: 'Twoje CV',
    loadFailed: 'Nie udało się wczytać ustawień. Nic się nie zmieniło.',
    retry: 'Spróbuj ponownie',
  },

  profile: {
    title: 'Profil',
    name: 'Imię i nazwisko',
    nameHint: 'Nazwa Twojego konta. Każde CV ma własne dane.',
    saveName: 'Zapisz',
    nameSaved: 'Zapisano imię i nazwisko.',
    email: 'E-mail',
    confirmed: 'Potwierdzony',
    unconfirmed: 'Niepotwierdzony',
    unconfirmedText: 'Ten adres nie jest jeszcze potwierdzony jako Twój.',
    unconfirmedWithoutMail:
      'Ten serwer nie może wysyłać e-maili, więc adresu nie da się potwierdzić.',
    confirm: 'Wyślij kod',
    change: 'Zmień e-mail',
    newEmail: 'Nowy e-mail',
    sendCode: 'Wyślij na niego kod',
    saveEmail: 'Zapisz e-mail',
    emailSaved: 'Zmieniono e-mail.',
    emailConfirmed: 'Potwierdzono e-mail.',
    codeSent: (email) => `Wysyłamy sześciocyfrowy kod na adres ${email}.`,
    confirmCode: 'Potwierdź',
    taken: 'Nie możesz użyć tego adresu.',
    outbox: 'Niewysłane e-maile',
    sameAddress: 'To już jest Twój adres.',
  },

  security: {
    title: 'Bezpieczeństwo',
    passwordTitle: 'Hasło',
    passwordSet: 'Masz ustawione hasło.',
    passwordNone: 'Nie masz hasła. Logujesz się w inny sposób.',
    changePassword: 'Zmień hasło',
    setPassword: 'Ustaw hasło',
    current: 'Obecne hasło',
    savePassword: 'Zapisz hasło',
    passwordEnds:
      'Wszystkie inne urządzenia zostaną wylogowane, a połączone programy i klucze API przestaną działać.',
    passwordSaved: 'Zapisano hasło. Wszystkie inne urządzenia zostały wylogowane.',

    totpTitle: 'Weryfikacja dwuetapowa',
    totpText:
      'Po haśle prosimy o kod z aplikacji uwierzytelniającej w telefonie. Samo skradzione hasło nie wystarczy wtedy do zalogowania.',
    totpOn: 'Włączona',
    totpOff: 'Wyłączona',
    totpBegin: 'Skonfiguruj',
    totpPassword: 'Twoje hasło',
    totpGoOn: 'Dalej',
    totpScan: 'Zeskanuj ten kod QR aplikacją uwierzytelniającą.',
    totpPicture: 'Kod QR dla aplikacji uwierzytelniającej',
    totpLink: 'Otwórz w aplikacji na tym urządzeniu',
    totpSecret: 'Albo wpisz ten klucz w aplikacji',
    totpCode: 'Kod z aplikacji',
    totpConfirm: 'Włącz',
    totpDone: 'Weryfikacja dwuetapowa jest włączona.',
    totpEnd: 'Wyłącz',
    totpEnded: 'Weryfikacja dwuetapowa jest wyłączona.',
    totpEndText: 'Będziesz się wtedy logować samym hasłem.',

    codesTitle: 'Twoje kody odzyskiwania',
    codesText:
      'Jeśli stracisz telefon, każdym z tych kodów zalogujesz się jeden raz. Trzymaj je tam, gdzie znajdziesz je bez telefonu. Nie pokażemy ich ponownie.',
    codesCopy: 'Kopiuj',
    codesCopied: 'Skopiowano',
    codesDownload: 'Pobierz',
    codesFile: 'vitae-kody-odzyskiwania.txt',
    codesKept: 'Mam je zapisane',
    codesRenew: 'Nowe kody odzyskiwania',
    codesRenewText: 'Obecne kody przestaną działać.',

    passkeysTitle: 'Klucze dostępu',
    passkeysText: 'Zamiast hasłem loguj się odciskiem palca, twarzą lub kodem PIN urządzenia.',
    passkeysNowhere:
      'Klucze dostępu działają tylko przez https albo na komputerze, na którym działa ten serwer.',
    passkeyMade: (date) => `Utworzono: ${date}`,
    passkeyName: 'Nazwa klucza dostępu',
    passkeyNameMissing: 'Wpisz nazwę klucza dostępu.',
    passkeyDefault: (system) => system || 'Moje urządzenie',
    passkeyAdd: 'Dodaj klucz dostępu',
    passkeyAdded: (name) => `Dodano klucz dostępu „${name}”.`,
    passkeyCreate: 'Utwórz klucz dostępu',
    passkeyRename: 'Zmień nazwę',
    passkeyRenameNamed: (name) => `Zmień nazwę klucza dostępu „${name}”`,
    passkeyRenamed: (name) => `Nowa nazwa klucza dostępu: „${name}”.`,
    passkeyRemove: 'Usuń',
    passkeyRemoveNamed: (name) => `Usuń klucz dostępu „${name}”`,
    passkeyRemoved: (name) => `Klucz dostępu „${name}” nie służy już do logowania.`,
    passkeySave: 'Zapisz nazwę',

    managedPassword: 'Zmienisz je na stronie logowania, kodem wysłanym na Twój e-mail.',
    managedPasskeys:
      'Zamiast hasłem loguj się odciskiem palca, twarzą lub kodem PIN urządzenia. Klucz dostępu dodasz na stronie logowania.',
    managedRest:
      'Adresem i prośbami o kody zarządza strona logowania. Osoba, która prowadzi ten serwer, może je dla Ciebie zmienić.',
    managedRestTitle: 'E-mail i weryfikacja dwuetapowa',

    providersTitle: 'Inne metody logowania',
    linked: 'Połączono',
    notLinked: 'Nie połączono',
    link: 'Połącz',
    linkNamed: (name) => `Połącz: ${name}`,
    unlink: 'Odłącz',
    unlinkNamed: (name) => `Odłącz: ${name}`,
    unlinked: (name) => `Nie zalogujesz się już przez ${name}.`,
    linkRisk: (name) =>
      `Dopóki ${name} jest połączone, osoba zarządzająca tym logowaniem może otworzyć Twoje konto.`,
    lastWay: 'To Twój jedyny sposób logowania. Najpierw ustaw hasło lub dodaj klucz dostępu.',
  },

  devices: {
    title: 'Urządzenia',
    text: 'Urządzenia zalogowane na Twoje konto.',
    name: (browser, system) =>
      browser && system ? `${browser}, ${system}` : browser || system || 'Nieznana przeglądarka',
    current: 'To urządzenie',
    seenToday: 'Użyto dzisiaj',
    seenYesterday: 'Użyto wczoraj',
    seen: (date) => `Ostatnio użyto: ${date}`,
    since: (date) => `zalogowano: ${date}`,
    end: 'Wyloguj',
    endNamed: (name) => `Wyloguj: ${name}`,
    ended: (name) => `Wylogowano: ${name}.`,
    endOthers: 'Wyloguj wszystkie inne urządzenia',
    othersEnded: 'Wylogowano wszystkie inne urządzenia.',
    endAll: 'Wyloguj wszędzie',
    endAllHint: 'Również na tym urządzeniu. CV zapisane na urządzeniu na nim zostają.',
  },

  data: {
    whereTitle: 'Gdzie są Twoje dane',
    where: [
      {
        term: 'Na tym urządzeniu',
        text: 'Twoje CV i historia zmian do cofania, w bazie danych przeglądarki, dzięki czemu możesz pisać offline.',
      },
      {
        term: 'Na Twoim koncie',
        text: 'Twoje CV, ich wcześniejsze wersje, pliki PDF pod linkami do udostępniania, imię i nazwisko, e-mail i metody logowania, na tym serwerze.',
      },
      {
        term: 'W koszu',
        text: 'Usunięte CV i listy są tu przez 30 dni. Potem znikają na zawsze.',
      },
    ],
    more: 'Więcej o Twoich danych',
  },

  danger: {
    title: 'Usunięcie konta',
    text: 'Usuwa Twoje konto i wszystko, co na nim jest.',
    begin: 'Usuń moje konto',
    goesTitle: 'Zostaną trwale usunięte',
    goes: [
      'Wszystkie CV na koncie, ich wersje, kosz i linki do udostępniania',
      'Imię i nazwisko, e-mail, hasło, klucze dostępu, klucze API i wszystkie sesje',
    ],
    staysTitle: 'Zostaną',
    stays: [
      'CV na tym urządzeniu, chyba że usuniesz je poniżej',
      'Pliki pobrane lub wysłane innym osobom',
    ],
    download: 'Najpierw eksportuj swoje dane',
    forget: 'Usuń też moje CV z tego urządzenia',
    typeEmail: (email) => `Aby potwierdzić, wpisz ${email}`,
    mismatch: 'To nie jest e-mail Twojego konta.',
    submit: 'Usuń trwale',
    doneTitle: 'Twoje konto zostało usunięte',
    done: {
      kept: 'CV na tym urządzeniu nadal tu są. Nie należą już do żadnego konta.',
      forgotten: 'Twoje CV zostały usunięte także z tego urządzenia.',
      'left-behind':
        'Pamięć tej przeglądarki nie odpowiada, więc CV z Twojego konta mogą nadal być na tym urządzeniu. Jeśli korzystają z niego inni, zamknij wszystkie karty Vitae i usuń dane tej witryny w ustawieniach przeglądarki.',
    },
    goOn: 'Dalej',
  },

  outbox: {
    title: 'Skrzynka nadawcza',
    text: 'Wysyłanie e-maili nie jest skonfigurowane, a Vitae można otworzyć tylko na tym komputerze. Dlatego e-maile są pokazywane tutaj zamiast wysyłane.',
    note: 'Jak skonfigurować e-mail, opisuje docs/operating.md. Wiadomości znikają po jednym dniu.',
    empty: 'Nie ma jeszcze e-maili.',
    to: 'Do',
    back: 'Ustawienia',
  },
}
