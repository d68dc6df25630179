import type { familyList as english } from '../en/family-list'
import { formatters } from '../format'

const { plural } = formatters('pl')

/** Messages of the dashboard about CVs that follow another one, in Polish. */
export const familyList: typeof english = {
  group: (name) => `CV „${name}” i powiązane z nim CV`,
  withoutMain: 'CV powiązane z tym samym CV',
  linked: (name, count) =>
    plural(count, {
      one: `# CV jest powiązane z CV „${name}”.`,
      few: `# CV są powiązane z CV „${name}”.`,
      many: `# CV jest powiązanych z CV „${name}”.`,
      other: `# CV jest powiązane z CV „${name}”.`,
    }),
  mainMissing: (count) =>
    plural(count, {
      one: 'Nie ma tu CV, z którym jest powiązane # inne. Może być w koszu.',
      few: 'Nie ma tu CV, z którym są powiązane te #. Może być w koszu.',
      many: 'Nie ma tu CV, z którym jest powiązanych tych #. Może być w koszu.',
      other: 'Nie ma tu CV, z którym jest powiązane # innego. Może być w koszu.',
    }),
  stale: (count) =>
    plural(count, {
      one: '# jest nieaktualne',
      few: '# są nieaktualne',
      many: '# jest nieaktualnych',
      other: '# jest nieaktualne',
    }),
  updateAll: 'Zaktualizuj wszystkie',
  showAll: (count) =>
    plural(count, {
      one: 'Pokaż # CV',
      few: 'Pokaż wszystkie # CV',
      many: 'Pokaż wszystkie # CV',
      other: 'Pokaż wszystkie # CV',
    }),
  outOfDate: (count) =>
    plural(count, {
      one: '# zmiana do przeniesienia',
      few: '# zmiany do przeniesienia',
      many: '# zmian do przeniesienia',
      other: '# zmiany do przeniesienia',
    }),
  updateTitle: (name) => `Zmiany w CV „${name}”`,
  updateHint:
    'Wybierz CV, do których trafią zmiany. To, co w nich zmieniono, dodano lub pominięto, pozostaje. Możesz cofnąć wszystko.',
  changes: (count) =>
    plural(count, { one: '# zmiana', few: '# zmiany', many: '# zmian', other: '# zmiany' }),
  see: 'Pokaż zmiany',
  held: (count) =>
    plural(count, {
      one: '# wiersz zmieniono w obu. Twój pozostaje, dopóki nie wybierzesz.',
      few: '# wiersze zmieniono w obu. Twoje pozostają, dopóki nie wybierzesz.',
      many: '# wierszy zmieniono w obu. Twoje pozostają, dopóki nie wybierzesz.',
      other: '# wiersza zmieniono w obu. Twoje pozostają, dopóki nie wybierzesz.',
    }),
  decide: 'Wybierz teraz',
  bringInto: (count) =>
    plural(count, {
      one: 'Przenieś do # CV',
      few: 'Przenieś do # CV',
      many: 'Przenieś do # CV',
      other: 'Przenieś do # CV',
    }),
  updated: (count) =>
    plural(count, {
      one: 'Zaktualizowano # CV.',
      few: 'Zaktualizowano # CV.',
      many: 'Zaktualizowano # CV.',
      other: 'Zaktualizowano # CV.',
    }),
  newLinked: 'Nowe powiązane CV',
  follow: 'Powiąż z innym CV…',
  stop: 'Usuń powiązanie',
  stopped: (name) => `To CV nie jest już powiązane z CV „${name}”.`,
  notLinked:
    'Nie udało się odczytać obu CV, więc nic się nie zmieniło. Otwórz je, aby zobaczyć dlaczego.',
  followTitle: (name) => `Powiąż CV „${name}” z innym CV`,
  followHint:
    'Nic się w nim nie zmieni. Wiersze jednakowe w obu będą odtąd powiązane: poprawki stamtąd można przenieść tutaj.',
  followWhich: 'Powiązane z CV',
  same: (count) =>
    plural(count, {
      one: '# wiersz jest jednakowy',
      few: '# wiersze są jednakowe',
      many: '# wierszy jest jednakowych',
      other: '# wiersza jest jednakowe',
    }),
  differ: (count) =>
    plural(count, {
      one: '# jest inny i pozostaje bez zmian',
      few: '# są inne i pozostają bez zmian',
      many: '# jest innych i pozostaje bez zmian',
      other: '# jest inne i pozostaje bez zmian',
    }),
  link: 'Powiąż',
  linkedTo: (name) => `To CV jest teraz powiązane z CV „${name}”.`,
  leaveTitle: (name) => `Przenieść CV „${name}” do kosza?`,
  leaveText: (count) =>
    plural(count, {
      one: 'Z tym CV jest powiązane # inne. Co z nim zrobić?',
      few: 'Z tym CV są powiązane # inne. Co z nimi zrobić?',
      many: 'Z tym CV jest powiązanych # innych. Co z nimi zrobić?',
      other: 'Z tym CV jest powiązane # innego. Co z nimi zrobić?',
    }),
  leaveChoices: {
    keep: 'Zostaw bez zmian',
    promote: 'Powiąż pozostałe z jednym z nich',
    trash: 'Też przenieś do kosza',
  },
  leaveHints: {
    keep: 'Nic się w nich nie zmieni. Po przywróceniu tego CV znów będą z nim powiązane.',
    promote: 'Nic się w nich nie zmieni.',
    trash: 'Możesz przywrócić je z kosza.',
  },
  promoteWhich: 'CV, z którym będą powiązane pozostałe',
}
