import type { editorPanels as english } from '../en/editor-panels'
import { formatters } from '../format'

const { plural } = formatters('de')

/** Messages of the panels over the editor, in German. */
export const editorPanels: typeof english = {
  find: 'In diesem Lebenslauf suchen',
  findLabel: 'Gesuchter Text',
  findNothing: 'Keine Treffer.',
  findCount: (count) => plural(count, { one: '# Treffer', other: '# Treffer' }),
  paletteLabel: 'Befehle und Abschnitte suchen',
  paletteNothing: 'Keine Befehle gefunden.',
  recent: 'Zuletzt verwendet',
  groups: {
    edit: 'Bearbeiten',
    entry: 'Dieser Eintrag',
    section: 'Dieser Abschnitt',
    add: 'Hinzufügen',
    document: 'Dieser Lebenslauf',
    share: 'Herunterladen und teilen',
    view: 'Vorschau',
    others: 'Andere Lebensläufe',
    account: 'Konto',
    go: 'Gehe zu',
  },
  goToSection: (name) => `Gehe zu ${name}`,
  duplicateThisEntry: 'Diesen Eintrag duplizieren',
  removeThisEntry: 'Diesen Eintrag entfernen',
  thisEntryRemoved: 'Eintrag entfernt',
  interview: 'Vorstellungsgespräch vorbereiten',
  duplicateCv: 'Diesen Lebenslauf duplizieren',
  sampleTitle: 'Beispiel auswählen',
  sampleHint:
    'Jedes ist ein vollständiger Lebenslauf einer erfundenen Person. Es öffnet sich als neuer Lebenslauf.',
  ofEntry: (action) => `Dieser Eintrag: ${action}`,
  ofSection: (name, action) => `${name}: ${action}`,
  moveTo: (section) => `In „${section}“ verschieben`,
  switchTo: (title) => `Wechseln zu ${title}`,
  photo: 'Foto',
  renameTitle: 'Name dieses Lebenslaufs',
  renameHint: 'Diesen Namen siehst nur du. Er wird nie gedruckt.',
}
