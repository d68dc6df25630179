import type { editorPanels as english } from '../en/editor-panels'
import { formatters } from '../format'

const { plural } = formatters('pl')

/** Messages of the panels over the editor, in Polish. */
export const editorPanels: typeof english = {
  find: 'Znajdź w tym CV',
  findLabel: 'Szukany tekst',
  findNothing: 'Brak wyników.',
  findCount: (count) =>
    plural(count, { one: '# wynik', few: '# wyniki', many: '# wyników', other: '# wyniku' }),
  paletteLabel: 'Szukaj poleceń i sekcji',
  paletteNothing: 'Nie znaleziono poleceń.',
  recent: 'Ostatnio używane',
  groups: {
    edit: 'Edycja',
    entry: 'Ten wpis',
    section: 'Ta sekcja',
    add: 'Dodaj',
    document: 'To CV',
    share: 'Pobieranie i udostępnianie',
    view: 'Podgląd',
    others: 'Inne CV',
    account: 'Konto',
    go: 'Przejdź do',
  },
  goToSection: (name) => `Przejdź do: ${name}`,
  duplicateThisEntry: 'Duplikuj ten wpis',
  removeThisEntry: 'Usuń ten wpis',
  thisEntryRemoved: 'Usunięto wpis',
  interview: 'Przygotuj się do rozmowy',
  duplicateCv: 'Duplikuj to CV',
  sampleTitle: 'Wybierz przykład',
  sampleHint: 'Każdy to kompletne CV fikcyjnej osoby. Otworzy się jako nowe CV.',
  ofEntry: (action) => `Ten wpis: ${action}`,
  ofSection: (name, action) => `${name}: ${action}`,
  moveTo: (section) => `Przenieś do: ${section}`,
  switchTo: (title) => `Przełącz na: ${title}`,
  photo: 'Zdjęcie',
  renameTitle: 'Nazwa tego CV',
  renameHint: 'Tę nazwę widzisz tylko Ty. Nigdy nie jest drukowana.',
}
