import type { tailor as english } from '../en/tailor'
import { formatters } from '../format'

const { plural, number } = formatters('pl')

/** Messages of the screen that fits a CV to a job, in Polish. */
export const tailor: typeof english = {
  title: 'Dopasuj do oferty',
  heading: (job) => (job === '' ? 'Dopasuj do oferty' : `Dopasuj do oferty: ${job}`),
  job: (title, employer) => [title, employer].filter(Boolean).join(', '),
  back: 'Wróć do edycji',
  tabs: 'Widoki',
  jobTab: 'Oferta',
  suggestionsTab: 'Sugestie',
  paperTab: 'Podgląd',
  postingTitle: 'O jaką ofertę chodzi?',
  postingHint:
    'Wklej całą ofertę pracy. Odczyta ją to urządzenie, a do modelu AI trafi tylko na Twoje polecenie. Linki z oferty nigdy nie są otwierane.',
  postingLabel: 'Oferta pracy',
  postingExample: 'Wklej tutaj ofertę pracy',
  chooseFile: 'Wybierz plik tekstowy',
  read: 'Porównaj z moim CV',
  change: 'Zmień ofertę pracy',
  unread: {
    empty: 'Nie ma jeszcze tekstu. Wklej ofertę pracy.',
    'too-short':
      'Ten tekst jest za krótki, aby porównać go z Twoim CV. Wklej całą ofertę pracy. Tekst zostaje.',
    'too-long': 'Ten tekst jest za długi. Wklej ofertę pracy bez reszty strony. Tekst zostaje.',
    'not-text': 'To nie jest plik tekstowy. Otwórz go, skopiuj tekst i wklej go tutaj.',
  },
  warnings: {
    'hidden-text': 'Oferta pracy zawiera niewidoczne znaki. Zostały pominięte.',
    instructions: (words) =>
      `Oferta pracy zawiera polecenia dla AI: „${words}”. Są traktowane jak zwykły tekst i nie są wykonywane.`,
    shortened: (read) =>
      `Oferta pracy jest bardzo długa. Czytanych jest tylko pierwszych ${number(read)} znaków.`,
  },
  demands: 'Wymagania z oferty',
  noDemands: 'W tej ofercie pracy nie znaleziono wymagań. Możesz dodać je poniżej.',
  shown: (count) =>
    count === 0
      ? 'Żadnego z nich nie ma w Twoim CV. Możesz je mimo to spełniać: odpowiedz na pytania poniżej.'
      : plural(count, {
          one: '# z nich jest w Twoim CV. Możesz spełniać też inne: odpowiedz na pytania poniżej.',
          few: '# z nich są w Twoim CV. Możesz spełniać też inne: odpowiedz na pytania poniżej.',
          many: '# z nich jest w Twoim CV. Możesz spełniać też inne: odpowiedz na pytania poniżej.',
          other:
            '# z nich jest w Twoim CV. Możesz spełniać też inne: odpowiedz na pytania poniżej.',
        }),
  shownAfter: (count) =>
    plural(count, {
      one: 'Po uwzględnieniu zaakceptowanych sugestii: #.',
      few: 'Po uwzględnieniu zaakceptowanych sugestii: #.',
      many: 'Po uwzględnieniu zaakceptowanych sugestii: #.',
      other: 'Po uwzględnieniu zaakceptowanych sugestii: #.',
    }),
  states: {
    present: 'W Twoim CV',
    'other-name': 'W Twoim CV, innymi słowami',
    weak: 'Czy możesz pokazać więcej?',
    perhaps: 'Być może w Twoim CV',
    unsure: 'Czy to spełniasz?',
    missing: 'Czy to spełniasz?',
    unread: 'Jeszcze nie sprawdzono',
  },
  otherLanguage:
    'Twoje CV i ta oferta pracy są w różnych językach. Porównanie między językami wymaga modelu AI. Bez niego można porównać tylko nazwy, lata i poziomy języków.',
  niceToHave: 'mile widziane',
  soft: 'cecha osobista',
  quote: 'W ofercie pracy',
  months: (months) => {
    const years = Math.floor(months / 12)
    return years === 0
      ? plural(months, {
          one: 'co najmniej # miesiąc w pasujących pracach',
          few: 'co najmniej # miesiące w pasujących pracach',
          many: 'co najmniej # miesięcy w pasujących pracach',
          other: 'co najmniej # miesiąca w pasujących pracach',
        })
      : plural(years, {
          one: 'co najmniej # rok w pasujących pracach',
          few: 'co najmniej # lata w pasujących pracach',
          many: 'co najmniej # lat w pasujących pracach',
          other: 'co najmniej # roku w pasujących pracach',
        })
  },
  takeOut: 'Usuń z tej listy',
  addLabel: 'Dodaj wymaganie',
  add: 'Dodaj',
  groups: { must: 'Wymagane', nice: 'Mile widziane', own: 'Dodane przez Ciebie' },
  perhapsHere: 'Być może tutaj:',
  isItThis: 'Czy o to chodzi?',
  yes: 'Tak',
  no: 'Nie',
  about: (action, words) => `${action}: ${words}`,
  writeUse: 'Napisz, gdzie to się przydało',
  writeFact: 'Napisz to w swoim CV',
  weakPart: 'Twoje CV pokazuje część tego. Czy możesz napisać o tym więcej?',
  weakListed: 'W Twoim CV jest to tylko na liście. Gdzie to się przydało?',
  weakYears: 'Czy masz w tym więcej lat doświadczenia?',
  weakDegree: 'W Twoim CV jest inne wykształcenie lub szkolenie. Czy masz to lub równorzędne?',
  weakLanguage: 'Jak dobrze znasz ten język? Wpisz swój poziom.',
  saidYes: 'Twoja odpowiedź: tak, o to chodzi.',
  saidNo: 'Twoja odpowiedź: nie.',
  saidNoToLine: 'Twoja odpowiedź o wierszu z CV: nie.',
  changeAnswer: 'Zmień odpowiedź',
  showLine: 'pokaż w podglądzie',
  moreLines: (count) =>
    plural(count, {
      one: 'jeszcze # wiersz',
      few: 'jeszcze # wiersze',
      many: 'jeszcze # wierszy',
      other: 'jeszcze # wiersza',
    }),
  moreAbout: (words) => `Więcej o „${words}”`,
  times: (times) =>
    plural(times, {
      one: 'W ofercie pracy wspomniano o tym raz.',
      few: 'W ofercie pracy wspomniano o tym # razy.',
      many: 'W ofercie pracy wspomniano o tym # razy.',
      other: 'W ofercie pracy wspomniano o tym # raza.',
    }),
  findEvidence: 'Szukaj pokrycia w CV z AI',
  findEvidenceAgain: 'Szukaj pokrycia ponownie',
  evidenceHint: 'Dla każdego wymagania model musi zacytować Twoje CV.',
  quotedBy: (model) => `Cytaty z Twojego CV znalezione z pomocą ${model}.`,
  notReliedOn: 'Na cytatach modelu AI nie można polegać. Widzisz to, co znaleziono według słów.',
  interview: 'Przygotuj się do rozmowy',
  writeLetter: 'Napisz list motywacyjny do tej oferty',
  suggestions: 'Sugestie',
  order: 'Zmień kolejność w CV',
  noSuggestions: 'Kolejność w Twoim CV już pasuje do tej oferty.',
  ownWords: 'Twój własny tekst w innej kolejności. Nic nie jest dodawane.',
  was: (place) => `było na miejscu ${number(place)}`,
  answers: (words) => `Pasuje do: ${words}`,
  accept: 'Zaakceptuj',
  acceptAll: 'Zaakceptuj wszystkie',
  dismiss: 'Odrzuć',
  accepted: 'Zaakceptowano',
  dismissed: 'Odrzucono',
  undo: 'Cofnij',
  counts: (all, accepted) =>
    all === 0
      ? 'Nie ma jeszcze sugestii'
      : [
          plural(all, {
            one: '# sugestia',
            few: '# sugestie',
            many: '# sugestii',
            other: '# sugestii',
          }),
          accepted === 0
            ? 'żadnej jeszcze nie zaakceptowano'
            : plural(accepted, {
                one: '# zaakceptowana',
                few: '# zaakceptowane',
                many: '# zaakceptowanych',
                other: '# zaakceptowanej',
              }),
          accepted === 0 ? 'bez akceptacji nic się nie zmieni' : 'zapis po zakończeniu',
        ].join(' · '),
  finish: 'Zakończ',
  finishTitle: 'Zapisz zmiany',
  keepAs: 'Zapisz w',
  asCopy: 'Nowe CV',
  asSame: 'To CV',
  copyHint: 'Twoje pierwotne CV się nie zmieni. Nowe pozostaje powiązane z nim i z ofertą pracy.',
  sameHint:
    'Po zapisaniu zaakceptowane sugestie zostaną dodane do tego CV. W edytorze możesz to cofnąć.',
  nameLabel: 'Nazwa nowego CV',
  copyName: (cv, job) => [cv, job].filter(Boolean).join(' – '),
  keep: 'Zapisz',
  keepAndWrite: 'Zapisz i napisz list',
  nothingAccepted: 'Żadna sugestia nie jest zaakceptowana, więc w tym CV nie ma czego zapisać.',
  keptCopy: 'Zapisano jako nowe CV',
  keptSame: 'Zapisano w tym CV',
  changedMeanwhile:
    'To CV zmieniło się w międzyczasie i sugestie już do niego nie pasują. Nic się nie zmieniło. Przejrzyj je jeszcze raz.',
  tabOnly: {
    blocked:
      'Ta przeglądarka niczego nie przechowuje, więc oferta pracy jest tylko w tej karcie. Nie zamykaj jej, dopóki nie skończysz.',
    full: 'Na tym urządzeniu brakuje miejsca, więc oferta pracy jest tylko w tej karcie. Zwolnij trochę miejsca i nie zamykaj karty.',
    failed:
      'Ta przeglądarka nie mogła zapisać oferty pracy, więc jest ona tylko w tej karcie. Nie zamykaj karty. Wciąż próbujemy zapisać.',
  },
  track: 'Miej tę aplikację pod kontrolą',
  trackHint: 'Trafi do Twoich aplikacji razem z tą ofertą pracy i tym CV.',
  forApplication: (job) => `To CV zostanie dodane do Twojej aplikacji: ${job}.`,
  notNoted: 'CV jest zapisane, ale nie udało się dodać go do Twojej aplikacji. Wybierz je tam.',
  otherJob: (job) =>
    `To CV jest porównywane z inną ofertą pracy. Oferta z Twojej aplikacji: ${job}.`,
  useJob: 'Użyj oferty z aplikacji',
  jobReplaced: 'Zmieniono ofertę pracy',
}
