import type { family as english } from '../en/family'
import { formatters } from '../format'

const { plural } = formatters('pl')

/** Messages of a CV that follows another one, in Polish. */
export const family: typeof english = {
  changed: (name, count) =>
    `To CV jest powiązane z CV „${name}”. ${plural(count, {
      one: 'Brakuje tu jeszcze # zmiany stamtąd.',
      few: 'Brakuje tu jeszcze # zmian stamtąd.',
      many: 'Brakuje tu jeszcze # zmian stamtąd.',
      other: 'Brakuje tu jeszcze # zmiany stamtąd.',
    })}`,
  see: 'Pokaż zmiany',
  title: (name) => `Zmiany w CV „${name}”`,
  hint: 'To, co tutaj zmieniono, dodano lub pominięto, pozostaje. Możesz cofnąć wszystko.',
  coming: 'Nowe stamtąd',
  held: 'Zmieniono w obu',
  heldHint: 'Twój tekst pozostaje, dopóki nie wybierzesz.',
  here: 'W tym CV',
  there: (name) => `W CV „${name}”`,
  keep: 'Zostaw mój',
  take: 'Użyj tego tekstu',
  bringOver: (count) =>
    plural(count, {
      one: 'Przenieś # zmianę',
      few: 'Przenieś # zmiany',
      many: 'Przenieś # zmian',
      other: 'Przenieś # zmiany',
    }),
  brought: 'Przeniesiono zmiany.',
  upToDate: (name) => `To CV zawiera wszystko z CV „${name}”.`,
  tooLong: 'Razem są za długie na jedno CV. Nic się nie zmieniło.',
  alone:
    'To CV nie jest powiązane z żadnym innym. Powiązane CV, pod ofertę lub w innym języku, powstaje jako kopia: poprawki stąd można do niego przenieść, a jego własne sformułowania pozostają.',
  follows: 'Powiązane z CV',
  inTrash:
    'CV, z którym to CV jest powiązane, znajduje się w koszu. Przywróć je albo usuń powiązanie.',
  notHere: 'CV, z którym to CV jest powiązane, nie ma na tym urządzeniu ani na tym koncie.',
  followers: (count) =>
    plural(count, {
      one: 'Z tym CV jest powiązane # CV:',
      few: 'Z tym CV są powiązane # CV:',
      many: 'Z tym CV jest powiązanych # CV:',
      other: 'Z tym CV jest powiązane # CV:',
    }),
  current: 'Aktualne',
  line: 'Ten wiersz we wszystkich powiązanych CV',
  lineHint: 'Ustaw kursor w polu, aby zobaczyć je we wszystkich powiązanych CV.',
  statuses: {
    main: 'Główne CV',
    follows: 'Jak w głównym CV',
    own: 'Własne sformułowanie',
    'only-here': 'Tylko w tym CV',
    'out-of-date': 'Nieaktualne',
    held: 'Własne sformułowanie, główne CV zmieniono później',
    missing: 'Brak w tym CV',
  },
  emptyLine: 'Puste',
  everywhere: 'Użyj wszędzie',
  followAgain: 'Znów jak w głównym CV',
  takeThere: 'Użyj sformułowania stąd',
  sent: (name) => `Dodano do CV „${name}”.`,
  sentTo: (count) =>
    plural(count, {
      one: 'Zmieniono # CV.',
      few: 'Zmieniono # CV.',
      many: 'Zmieniono # CV.',
      other: 'Zmieniono # CV.',
    }),
  notSent:
    'Nie udało się zmienić drugiego CV, więc nic się nie zmieniło. Otwórz je, aby zobaczyć dlaczego.',
  ownTitle: 'Tylko w tym CV',
  ownHint: 'To, co tutaj zmieniono, dodano lub pominięto. Pozostaje, gdy zmienia się główne CV.',
  noneOwn: 'Wszystko jest tu jak w głównym CV.',
  sendToMain: 'Dodaj do głównego CV',
  putBack: 'Wstaw z powrotem',
  heldTranslation: 'Nieaktualne tłumaczenie',
  original: (name) => `Oryginał w CV „${name}”`,
  propose: 'Zasugeruj tłumaczenie',
  proposing: 'Tłumaczenie…',
  proposal: 'Sugerowane tłumaczenie',
  useProposal: 'Użyj tego tłumaczenia',
  notProposed:
    'Model AI nie podał tłumaczenia tego wiersza, które można sprawdzić. Napisz je samodzielnie.',
  stop: 'Usuń powiązanie',
  stopped: (name) => `To CV nie jest już powiązane z CV „${name}”.`,
}
