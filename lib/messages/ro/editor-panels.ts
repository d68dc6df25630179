import type { editorPanels as english } from '../en/editor-panels'
import { formatters } from '../format'

const { plural } = formatters('ro')

/** Messages of the panels over the editor, in Romanian. */
export const editorPanels: typeof english = {
  find: 'Caută în acest CV',
  findLabel: 'Text de căutat',
  findNothing: 'Niciun rezultat.',
  findCount: (count) =>
    plural(count, { one: '# rezultat', few: '# rezultate', other: '# de rezultate' }),
  paletteLabel: 'Caută comenzi și secțiuni',
  paletteNothing: 'Nu am găsit nicio comandă.',
  recent: 'Folosite recent',
  groups: {
    edit: 'Editare',
    entry: 'Această intrare',
    section: 'Această secțiune',
    add: 'Adăugare',
    document: 'Acest CV',
    share: 'Descărcare și distribuire',
    view: 'Previzualizare',
    others: 'Alte CV-uri',
    account: 'Cont',
    go: 'Mergi la',
  },
  goToSection: (name) => `Mergi la „${name}”`,
  duplicateThisEntry: 'Duplică această intrare',
  removeThisEntry: 'Elimină această intrare',
  thisEntryRemoved: 'Intrare eliminată',
  interview: 'Pregătește un interviu',
  duplicateCv: 'Duplică acest CV',
  sampleTitle: 'Alege un exemplu',
  sampleHint: 'Fiecare este CV-ul complet al unei persoane fictive. Se deschide ca un CV nou.',
  ofEntry: (action) => `Această intrare: ${action}`,
  ofSection: (name, action) => `${name}: ${action}`,
  moveTo: (section) => `Mută în „${section}”`,
  switchTo: (title) => `Treci la „${title}”`,
  photo: 'Fotografie',
  renameTitle: 'Numele acestui CV',
  renameHint: 'Doar tu vezi acest nume. Nu se tipărește niciodată.',
}
