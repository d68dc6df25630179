import type { ai as english } from '../en/ai'
import { formatters } from '../format'

const { plural } = formatters('pl')

type Exam = {
  noticed: number
  fabrications: number
  supported: number
  honest: number
  isPassed: boolean
}

const examResult = ({ noticed, fabrications, supported, honest, isPassed }: Exam) =>
  `wykryte zmyślone fakty – ${noticed} z ${fabrications}, przepuszczone prawdziwe zdania – ${supported} z ${honest}. ${
    isPassed
      ? 'Model porównuje sugestie z Twoim CV.'
      : 'To za mało, dlatego pytamy Cię o każdą sugestię.'
  }`

/** Messages about AI models, in Polish: the settings of the person's own model, and errors of a request. */
export const ai: typeof english = {
  settings: {
    title: 'AI',
    text: 'Model AI może sugerować lepsze sformułowania w Twoim CV. Wszystko inne działa bez niego.',
    works: 'W użyciu',
    none: 'Nie ustawiono',
    ownModel: (model, provider) => `${model}, dostawca: ${provider}, z Twoim kluczem`,
    operatorModel: (model, provider) => `${model} (${provider}), udostępniany przez ten serwer`,
    nothing: 'Nie masz ustawionego modelu AI.',
    operatorLost:
      'Ten serwer ma model AI, ale brakuje jego klucza. Skontaktuj się z osobą, która prowadzi ten serwer.',
    modelTitle: 'Model AI',
    test: 'Sprawdź połączenie',
    testAgain: 'Sprawdź ponownie',
    testing: 'Sprawdzanie…',

    keyTitle: 'Twój własny klucz',
    keyNone: 'Wybierasz model AI i płacisz dostawcy bezpośrednio. Zastępuje model tego serwera.',
    keyKept: (provider, date) => `Dostawca: ${provider}, zapisano: ${date}.`,
    keyLost:
      'Nie można już odczytać Twojego klucza, ponieważ ten serwer przywrócono bez jego sekretu. Wpisz klucz ponownie.',
    add: 'Dodaj klucz',
    change: 'Zmień',
    remove: 'Usuń klucz',
    removed: 'Usunięto klucz z tego serwera. U dostawcy nadal działa i tam możesz go unieważnić.',
    saved: 'Zapisano klucz.',
    provider: 'Dostawca',
    providerHint: (host) => `Twój klucz i zapytania do AI są wysyłane tylko do ${host}.`,
    key: 'Klucz',
    keyHint: 'Przechowywany w postaci zaszyfrowanej, nigdy więcej nie zostanie pokazany.',
    keyKeptHint: 'Zostaw puste, aby zachować obecny klucz.',
    model: 'Model AI',
    modelHint: (example) => `Nazwa modelu u dostawcy, na przykład ${example}.`,
    save: 'Zapisz i sprawdź',
    missingKey: 'Wpisz klucz od dostawcy.',
    missingModel: 'Wpisz nazwę modelu AI.',
    invalid:
      'Klucze i nazwy modeli zawierają tylko litery, cyfry i symbole, bez spacji. Nic się nie zmieniło. Sprawdź oba pola.',

    report: {
      works: (seconds) => `Połączono. Czas odpowiedzi modelu AI: ${seconds} s.`,
      mode: {
        schema: 'Obsługuje odpowiedzi strukturalne.',
        json: 'Obsługuje tylko odpowiedzi JSON. Sprawdzamy każdą odpowiedź i raz pytamy ponownie, jeśli nie pasuje.',
        plain:
          'Nie obsługuje odpowiedzi strukturalnych. Sprawdzamy każdą odpowiedź i raz pytamy ponownie, jeśli nie pasuje.',
      },
      usage: {
        told: 'Podaje, ile tokenów zużywa.',
        untold: 'Nie podaje, ile tokenów zużywa, więc koszt jest nieznany.',
      },
      vectors: (count) => `Wyszukiwanie według znaczenia działa (liczba wymiarów: ${count}).`,
      noVectors: 'Wyszukiwanie według znaczenia nie działa.',
      exam: (exam) => `Test weryfikacji: ${examResult(exam)}`,
      examIn: (language, exam) => `Test weryfikacji (${language}): ${examResult(exam)}`,
      revoked:
        'Model nie zauważył błędów, które podkładamy, aby go sprawdzić, dlatego pytamy Cię o każdą sugestię. Sprawdzamy go ponownie. Możesz też sprawdzić go samodzielnie.',
      noExam:
        'Nie udało się sprawdzić, jak model weryfikuje sugestie, dlatego pytamy Cię o każdą z nich.',
    },

    todayTitle: 'Dzisiaj',
    tokens: (used) => `Zużyte tokeny: ${used}`,
    tokensOf: (used, limit) => `Zużyte tokeny: ${used} z ${limit}`,
    calls: (count) =>
      plural(count, {
        one: 'w # zapytaniu',
        few: 'w # zapytaniach',
        many: 'w # zapytaniach',
        other: 'w # zapytania',
      }),
    cost: (dollars) => `najwyżej ${dollars} USD`,
    costLittle: 'mniej niż jeden cent (USD)',
    costUnknown: 'koszt nieznany',
    tokensHint:
      'Token to krótki fragment tekstu, po angielsku około trzy czwarte słowa. Licznik zeruje się o północy UTC.',

    sentTitle: 'Co jest wysyłane do modelu AI',
    sent: [
      {
        term: 'Kiedy',
        text: 'Tylko na Twoje polecenie oraz gdy edytujesz sugestię i zrobisz przerwę: zmiana jest wtedy porównywana z Twoim CV. Nigdy podczas pisania CV lub listu i nigdy w tle.',
      },
      {
        term: 'Co',
        text: 'Części CV, których dotyczy zapytanie, i wklejona oferta pracy. Wszystkie teksty z CV, gdy porównywane są z ofertą pracy lub z sugestiami. Pola z imieniem i nazwiskiem, e-mailem, telefonem, adresem i linkami oraz zdjęcie są pomijane. Gdy prosisz o pomoc z importowanym plikiem: nieprzypisane wiersze i wiersze wokół nich.',
      },
      {
        term: 'Do kogo',
        text: 'Tylko do wymienionego wyżej dostawcy lub serwera. Co i jak długo przechowuje, zależy od niego. Wektory z Twoich tekstów, potrzebne do wyszukiwania według znaczenia, są przechowywane w miejscu ustawionym na tym serwerze i usuwane razem z CV.',
      },
      {
        term: 'Co otrzymujesz',
        text: 'Sugestie do przejrzenia. Nic nie trafia do CV bez Twojej akceptacji.',
      },
    ],
  },

  errors: {
    'ai-not-set-up': 'Nie masz ustawionego modelu AI. Dodaj własny klucz w ustawieniach.',
    'budget-used-up':
      'Dzisiejszy limit AI został wykorzystany. Odnowi się o północy UTC. Aby kontynuować teraz, dodaj własny klucz w ustawieniach.',
    'key-refused':
      'Dostawca odrzucił klucz albo klucz nie daje dostępu do tego modelu AI. Sprawdź klucz w ustawieniach.',
    'out-of-credit':
      'Na koncie powiązanym z kluczem skończyły się środki. Doładuj je u dostawcy i spróbuj ponownie.',
    'model-unknown': 'Dostawca nie zna tego modelu AI. Sprawdź nazwę modelu w ustawieniach.',
    busy: 'Model AI jest zajęty. Spróbuj ponownie za minutę.',
    'server-trouble': 'Serwer modelu AI ma problem. Spróbuj ponownie za kilka minut.',
    unreachable:
      'Serwer modelu AI nie odpowiada. Jeśli działa na Twoim komputerze, sprawdź, czy jest włączony. W przeciwnym razie spróbuj ponownie później.',
    'too-slow':
      'Model AI działał zbyt długo, więc został zatrzymany. Spróbuj ponownie lub wybierz szybszy model w ustawieniach.',
    cancelled: 'Zatrzymano to zapytanie. Nic się nie zmieniło.',
    refused:
      'Model AI odmówił odpowiedzi. Zmień nieco tekst lub wypróbuj inny model w ustawieniach.',
    'cut-off': 'Odpowiedź modelu AI była za długa i została ucięta. Poproś o mniej tekstu naraz.',
    unreadable:
      'Nie udało się odczytać odpowiedzi modelu AI. Spróbuj ponownie lub wybierz inny model w ustawieniach.',
    'wrong-shape':
      'Odpowiedź modelu AI miała niewłaściwy format. Spróbuj ponownie lub wybierz inny model w ustawieniach.',
    'too-large':
      'Model AI wysyłał o wiele za dużo tekstu, więc został zatrzymany. Wybierz inny model w ustawieniach.',
    'too-long': 'To więcej tekstu, niż model AI przyjmuje naraz. Spróbuj z krótszym.',
    redirected:
      'Serwer modelu AI przekierował na inny adres, a takich przekierowań nie używamy. Nowy adres musi wpisać osoba, która go skonfigurowała.',
    'no-model-server':
      'Serwer pod tym adresem nie jest serwerem modeli AI. Adres musi sprawdzić osoba, która go skonfigurowała.',
    'no-document': 'Tego CV nie ma już na Twoim koncie. Nic się nie zmieniło.',
    'nothing-to-reword':
      'To CV nie ma jeszcze profilu zawodowego ani punktów do poprawienia. Najpierw coś napisz.',
    'no-such-text':
      'Dla tego tekstu nie ma sugestii: jest pusty, ukryty, bardzo długi lub zawiera link. Zmień to i spróbuj ponownie.',
    'unknown-language':
      'Sprawdzamy tłumaczenia tylko z angielskiego, niemieckiego, francuskiego, hiszpańskiego, portugalskiego i włoskiego, a to CV chyba nie jest w żadnym z tych języków. Nic się nie zmieniło. Napisz więcej w jednym z nich i spróbuj ponownie.',
    'no-vector-index':
      'Wyszukiwanie według znaczenia nie jest w pełni skonfigurowane na tym serwerze. Zamiast tego porównano słowa.',
    'input-lost': 'Wysłanych danych już tu nie ma. Wyślij je ponownie.',
    'notes-unreadable':
      'W tych notatkach nie znaleziono CV. Wpisz imię i nazwisko, a w osobnych wierszach każdą pracę z pracodawcą, datami i zadaniami.',
    'render-failed':
      'Nie udało się utworzyć PDF z tego CV. Nic się nie zmieniło. Spróbuj ponownie z mniejszą liczbą tekstów lub krótszymi tekstami.',
    'took-too-long':
      'Praca nad tym CV trwała zbyt długo i została zatrzymana. Nic się nie zmieniło. Spróbuj ponownie z mniejszą liczbą tekstów lub krótszymi tekstami.',
    'gave-up':
      'To zapytanie nie powiodło się kilka razy. Nic się nie zmieniło. Spróbuj ponownie lub wybierz inny model AI w ustawieniach.',
    'wrong-embeddings':
      'Model AI do wyszukiwania według znaczenia zwrócił nieprzydatne dane. Wybierz do tego inny model.',
  },
}
