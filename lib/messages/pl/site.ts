import type { site as english } from '../en/site'
import { formatters } from '../format'

const { plural } = formatters('pl')

/** Messages of the landing and privacy pages, and of the pages for what is missing or offline, in Polish. */
export const site: typeof english = {
  title: 'Vitae: kreator CV, który pokazuje prawdziwy PDF podczas pisania',
  titleTemplate: '%s · Vitae',
  shortTitle: 'Vitae',
  description:
    'Napisz CV i od razu zobacz prawdziwy PDF. Konto nie jest potrzebne: Twoje CV zostaje na tym urządzeniu, dopóki się nie zalogujesz.',
  footer: 'Bez konta, bez śledzenia.',
  footerLink: 'Gdzie są Twoje dane',
  licences: 'Licencje open source',
  pages: 'Strony tej witryny',
  templates: 'Szablony',
  check: 'Sprawdź CV',
  yourCvs: 'Twoje CV',
  privacy: 'Prywatność',
  signIn: 'Zaloguj się',
  landing: {
    headlineFirst: 'Napisz raz.',
    headlineSecond: 'Wyślij CV, które',
    headlineMarked: 'pasuje do oferty',
    headlineEnd: '.',
    introduction:
      'Zacznij pisać i od razu zobacz prawdziwy PDF. Konto nie jest potrzebne. Sugestie AI są porównywane z Twoim CV, zanim je zobaczysz.',
    start: 'Zacznij pisać',
    open: 'Importuj swoje CV (PDF, Word)',
    reassurance: 'Twoje CV zostaje na tym urządzeniu, dopóki się nie zalogujesz.',
    drop: 'Masz już CV jako PDF, Word, tekst lub eksport z innego serwisu? Upuść je w dowolnym miejscu tej strony. Odczyta je Twoje urządzenie.',
    paper: (template) =>
      `Przykładowe CV z Vitae w szablonie ${template}: Amara Okafor, fikcyjna inżynierka danych, z profilem zawodowym, doświadczeniem, wykształceniem, umiejętnościami i językami na jednej stronie.`,
    cardText: 'Strona zmienia się, gdy piszesz.',
    cardLink: 'Otwórz tę stronę jako PDF',
    strip: {
      label: 'Wybrane szablony',
      text: 'Szablon zmienisz w każdej chwili, tekst zostaje.',
      all: (count) =>
        plural(count, {
          one: 'Zobacz # szablon',
          few: 'Zobacz wszystkie # szablony',
          many: 'Zobacz wszystkie szablony (#)',
          other: 'Zobacz wszystkie szablony (#)',
        }),
    },
    steps: {
      title: 'Od obecnego CV do nowego PDF',
      text: 'Plik odczytuje Twoje urządzenie, a nie serwer. Przejrzysz go, zanim stanie się CV.',
      list: [
        {
          title: 'Wybierz plik',
          text: 'PDF, Word, tekst, LinkedIn lub eksport z innego serwisu. Możesz też wkleić tekst.',
          picture: 'Aplikacja prosi o plik: PDF, plik Word lub eksport z innego serwisu.',
        },
        {
          title: 'Przejrzyj, co odczytano',
          text: 'Strony Twojego pliku są obok pól. Kliknij pole, aby zobaczyć, skąd pochodzi jego tekst.',
          picture: 'Strona starego CV obok pól z nazwiskiem, danymi kontaktowymi i pracami.',
        },
        {
          title: 'Edytuj i pobierz',
          text: 'Wybierz szablon i patrz na PDF podczas pisania. Podgląd to plik, który wysyłasz.',
          picture: 'To samo CV w edytorze: po jednej stronie pola, po drugiej strona PDF.',
        },
      ],
    },
    machines: {
      title: 'Programy czytają to samo co ludzie',
      text: 'Programy rekrutacyjne czytają tekst w PDF, a nie obraz. W naszych testach z 19 CV w 22 szablonach pięć czytników PDF znalazło wszystkie nazwiska, dane kontaktowe, nazwy pracodawców, stanowiska i daty.',
      page: 'Co widzą ludzie',
      layer: 'Co czytają programy',
      picture:
        'Górna część przykładowego CV: imię i nazwisko, dane kontaktowe, profil zawodowy i pierwsza praca.',
      note: 'Pierwsze wiersze, które program pdftotext odczytuje z tego PDF.',
    },
    truth: {
      title: 'AI sugeruje. Decyduje Twoje CV.',
      text: 'Każda sugestia AI jest porównywana z Twoim CV, zanim ją zobaczysz. To, co kontrola uzna za zmyślone, jest blokowane. O to, czego nie ma w CV, pytamy Ciebie. Bez Twojej akceptacji nic się nie zmienia. Możesz też pracować bez AI.',
      verdicts: { block: 'Zablokowano.', confirm: 'Ty decydujesz.' },
      reasons: {
        number: 'Liczby z „48%” nie ma w zastępowanym tekście.',
        skill: 'Umiejętności „Snowflake” nie ma w Twoim CV.',
        elsewhere: '„AWS” jest w innej części Twojego CV. Czy tutaj to też prawda?',
      },
      note: 'Wyniki kontroli przykładowego CV z tej strony.',
    },
    languages: {
      title: (count) =>
        plural(count, {
          one: 'CV w # języku',
          few: 'CV w # językach',
          many: 'CV w # językach',
          other: 'CV w # języka',
        }),
      text: 'Nagłówki, daty i etykiety są w języku Twojego CV, od prawej do lewej, gdy tak się w nim pisze. Sama aplikacja też jest dostępna w wielu językach.',
      list: 'Języki CV',
    },
    closing: {
      title: 'Zacznij od jednego wiersza',
      text: 'Bez konta i bez opłat. Strona powstaje, gdy tylko zaczniesz pisać.',
    },
    claimsLabel: 'Na co możesz liczyć',
    claims: [
      {
        title: 'Podgląd to PDF',
        text: 'To, co widzisz podczas pisania, to plik, który wysyłasz, wiersz po wierszu.',
      },
      {
        title: 'Zostaje u Ciebie',
        text: 'Twoje CV są zapisywane w tej przeglądarce, a z kontem także na Twoich innych urządzeniach. Możesz pracować offline.',
      },
      {
        title: 'Pobierasz, kiedy chcesz',
        text: 'PDF, Word, JSON Resume i inne, w każdej chwili, bez opłat.',
      },
    ],
  },
  privacyPage: {
    title: 'Gdzie są Twoje dane',
    description: 'Każde miejsce, w którym Vitae przechowuje to, co piszesz, i jak to usunąć.',
    introduction:
      'Bez konta wszystko, co piszesz, zostaje w Twojej przeglądarce. Z kontem jest też na tym serwerze. Ta strona wymienia wszystkie miejsca.',
    updated: 'Ten opis dotyczy wersji Vitae, której teraz używasz.',
    sections: [
      {
        title: 'W tej przeglądarce',
        paragraphs: [
          'Na tym urządzeniu używamy tylko następującej pamięci. Należy ona do adresu tej witryny: inna przeglądarka, inny profil lub okno prywatne ma własną.',
        ],
        items: [
          {
            term: 'Twoje CV',
            text: 'Każde CV, także w koszu, oraz historia zmian do cofania, w bazie danych przeglądarki (IndexedDB, pod nazwą zaczynającą się od „vitae:”). Są zapisywane podczas pisania. Dane konta mają własną bazę. CV bez konta są też zapisywane jako pliki w prywatnym systemie plików przeglądarki, na wypadek gdyby straciła bazę danych. Plik upuszczony na stronę taką jak ta jest przechowywany do chwili otwarcia. Plik importowany jako CV jest przechowywany razem z Twoimi zmianami, dopóki nie utworzysz CV lub nie porzucisz importu.',
          },
          {
            term: 'Twoje ustawienia',
            text: 'Strefa czasowa, motyw i ostatnio użyte polecenia edytora, w pamięci lokalnej przeglądarki, pod nazwami zaczynającymi się od „vitae.”. Język interfejsu jest w pliku cookie „vitae-locale”, który zostaje przez rok.',
          },
          {
            term: 'Kim jesteś',
            text: 'Tylko z kontem: Twój e-mail i numer konta, w pamięci lokalnej pod nazwą „vitae.account”, oraz pliki cookie, dzięki którym trwa Twoja sesja. Podczas logowania przez kilka minut jest jeszcze jeden lub dwa pliki cookie. Jeden z nich mówi następnej stronie, które konto się zalogowało, a ta strona go usuwa. Jeśli zaznaczysz „Nie wylogowuj mnie na tym urządzeniu”, kolejny plik cookie zostaje przez rok od ostatniego logowania: losowa liczba, po której Twoje konto rozpoznaje to urządzenie, aby powiadamiać Cię o logowaniach z innych.',
          },
          {
            term: 'Sama aplikacja',
            text: 'Strony, skrypty i czcionki, dzięki którym Vitae otwiera się offline (pamięć podręczna service workera). Nie ma w niej niczego, co piszesz.',
          },
        ],
      },
      {
        title: 'Na serwerze, bez konta',
        paragraphs: [
          'Nic z tego, co piszesz. Serwer wysyła aplikację i nigdy nie otrzymuje CV: PDF powstaje w Twojej przeglądarce. Odwiedziny nie są liczone i nic nie jest pobierane z serwerów innych firm.',
          'Jeden wyjątek: jeśli przeglądarka nie może utworzyć PDF, edytor pyta, czy może to zrobić ten serwer. Dokument trafia tam ze zdjęciem, logo i czcionkami tylko za Twoją zgodą. Serwer tworzy PDF, odsyła go i niczego nie zachowuje.',
          'Jak każdy serwer WWW widzi adres strony, o którą prosi przeglądarka, i Twój adres sieciowy w czasie odpowiedzi. Część adresu po znaku „#”, która mówi, jakie CV jest otwarte, nigdy nie jest wysyłana.',
          'Twoja przeglądarka może mieć funkcje, takie jak sprawdzanie pisowni lub wypełnianie formularzy, które wysyłają dane do jej producenta. Są częścią przeglądarki i możesz je wyłączyć w jej ustawieniach.',
        ],
        items: [],
      },
      {
        title: 'Na serwerze, z kontem',
        paragraphs: [
          'Wszystko to przechowuje ten serwer. Osoba, która go prowadzi, może to odczytać i może mieć kopie zapasowe.',
        ],
        items: [
          {
            term: 'Twoje CV',
            text: 'Każde CV, jego wcześniejsze wersje oraz zawartość kosza, usuwana po 30 dniach. Pliki PDF pod linkami do udostępniania, razem z każdym linkiem.',
          },
          {
            term: 'Ty',
            text: 'Imię i nazwisko oraz e-mail. Hasło jako skrót, z którego nie da się odtworzyć hasła, sekret kodów aplikacji uwierzytelniającej, publiczna połowa każdego klucza dostępu i połączeni dostawcy logowania.',
          },
          {
            term: 'Twoje urządzenia',
            text: 'Dla każdej sesji: co mówi o sobie przeglądarka i dzień ostatniego użycia. Bez adresów sieciowych.',
          },
          {
            term: 'Twój klucz do modelu AI',
            text: 'Tylko jeśli go wpiszesz: zaszyfrowany, aby nikt nie mógł odczytać go w bazie danych. Jest usuwany razem z kontem albo gdy go usuniesz. Dzienne zużycie modelu jest przechowywane przez 400 dni.',
          },
          {
            term: 'Zapytania do AI',
            text: 'Tylko gdy je wysyłasz: odpowiednie części CV i wklejona oferta pracy trafiają na jeden serwer, wskazany w Twoich ustawieniach. Pola z imieniem i nazwiskiem, e-mailem, telefonem, adresem, linkami i zdjęciem są pomijane. Jeśli AI odczytuje importowany plik ponownie, trafiają tam wszystkie wiersze pliku, z oznaczeniami w miejscu rozpoznanego imienia i nazwiska oraz danych kontaktowych. Zapytanie i odpowiedź są przechowywane przez 7 dni, chyba że osoba, która prowadzi ten serwer, ustawiła inny czas, lub do chwili, gdy je usuniesz.',
          },
          {
            term: 'Komentarze',
            text: 'To, co piszą czytelnicy Twoich linków do udostępniania: ich słowa, podane imię i czas. Żadnych adresów sieciowych. Każdy komentarz możesz usunąć; znikają też razem z CV.',
          },
          {
            term: 'Obszary robocze',
            text: 'W których obszarach roboczych jesteś i z jaką rolą. To, co piszesz w obszarze roboczym, należy do niego: wszyscy w nim mogą to czytać i zostaje tam, gdy odejdziesz. Jego dziennik zapisuje, kto co zrobił, bez imion i treści.',
          },
          {
            term: 'Programy i webhooki',
            text: 'Które programy połączyłeś, od kiedy i co mogą robić. Adresy, na które wysyłane są zdarzenia: dostają wewnętrzne identyfikatory, nigdy Twoje słowa.',
          },
          {
            term: 'Próby logowania',
            text: 'Ile razy ktoś próbował się zalogować lub prosił o e-mail, pod nazwami w postaci skrótów, z których nie da się odtworzyć adresu, najwyżej przez jeden dzień.',
          },
        ],
      },
      {
        title: 'U innych',
        paragraphs: [
          'Jeśli e-mail jest skonfigurowany, kody, linki i powiadomienia przechodzą przez serwer poczty wybrany przez osobę, która prowadzi ten serwer. Jeśli nie, widzi je tylko ta osoba, przez jeden dzień, na komputerze, na którym działa Vitae.',
          'Jeśli logujesz się przez innego dostawcę, dowiaduje się on, że używasz tu Vitae, i podaje nam Twoje imię i nazwisko oraz e-mail. Nic więcej do nikogo nie trafia.',
        ],
        items: [],
      },
      {
        title: 'W pobieranych plikach',
        paragraphs: [
          'PDF zawiera Twoje CV. Zawiera też tytuł złożony z imienia, nazwiska i tytułu zawodowego, imię i nazwisko jako autora, język i czas ostatniej zmiany. Jeśli dołączysz do PDF kopię do edycji, zawiera on cały dokument, także ukryte wpisy. Plik JSON Resume zawiera Twoje CV oraz jego wygląd, chyba że go pominiesz. Nic w tych plikach nie mówi, na jakim urządzeniu powstały. To Ty decydujesz, dokąd trafią.',
        ],
        items: [],
      },
      {
        title: 'Jak to usunąć',
        paragraphs: [],
        items: [
          {
            term: 'Jedno CV',
            text: 'W „Twoich CV” przenieś je do kosza, a potem usuń je tam trwale.',
          },
          {
            term: 'Twoje konto',
            text: 'W „Ustawieniach”. Wszystko, co konto ma na serwerze, jest usuwane od razu, z wyjątkiem kopii zapasowych. Strona zapyta, co zrobić z CV na Twoim urządzeniu. Można je też usunąć przy wylogowaniu.',
          },
          {
            term: 'Ta przeglądarka',
            text: 'Wyczyść dane tej witryny w ustawieniach przeglądarki. To od razu usuwa całą jej pamięć. Nikt nie może jej przywrócić, więc jeśli może się przydać, pobierz najpierw kopię.',
          },
        ],
      },
      {
        title: 'Jak dane mogą przepaść',
        paragraphs: [
          'Przeglądarka może wyczyścić dane witryn, gdy na urządzeniu brakuje miejsca, a niektóre robią to, gdy witryny nie otwiera się przez kilka tygodni. Vitae prosi przeglądarkę o ich zachowanie i pokazuje, czy się zgodziła. Pobierz kopię tego, co ważne.',
        ],
        items: [],
      },
    ],
    yourCvs: 'Przejdź do swoich CV',
  },
  notFound: {
    title: 'Nie znaleziono strony',
    text: 'Strona mogła zmienić miejsce albo adres ma literówkę. Twoje CV są tam, gdzie były.',
    yourCvs: 'Twoje CV',
    home: 'Strona główna',
  },
  offline: {
    title: 'Jesteś offline',
    text: 'Ta strona wymaga połączenia. Odśwież ją, gdy znów będziesz online. Offline nadal możesz pisać, importować CV, dopasować je do oferty, sprawdzić PDF i pobierać. Nic z wpisanego tekstu nie przepadło.',
    yourCvs: 'Twoje CV',
    checkPdf: 'Sprawdź PDF',
  },
}
