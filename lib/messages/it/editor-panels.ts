import type { editorPanels as english } from '../en/editor-panels'
import { formatters } from '../format'

const { plural } = formatters('it')

/** Messages of the panels over the editor, in Italian. */
export const editorPanels: typeof english = {
  find: 'Cerca in questo CV',
  findLabel: 'Testo da cercare',
  findNothing: 'Nessun risultato.',
  findCount: (count) => plural(count, { one: '# risultato', other: '# risultati' }),
  paletteLabel: 'Cerca comandi e sezioni',
  paletteNothing: 'Nessun comando trovato.',
  recent: 'Usati di recente',
  groups: {
    edit: 'Modifica',
    entry: 'Questa voce',
    section: 'Questa sezione',
    add: 'Aggiungi',
    document: 'Questo CV',
    share: 'Scarica e condividi',
    view: 'Anteprima',
    others: 'Altri CV',
    account: 'Account',
    go: 'Vai a',
  },
  goToSection: (name) => `Vai a ${name}`,
  duplicateThisEntry: 'Duplica questa voce',
  removeThisEntry: 'Rimuovi questa voce',
  thisEntryRemoved: 'Voce rimossa',
  interview: 'Prepara un colloquio',
  duplicateCv: 'Duplica questo CV',
  sampleTitle: 'Scegli un esempio',
  sampleHint: 'Ognuno è il CV completo di una persona immaginaria. Si apre come nuovo CV.',
  ofEntry: (action) => `Questa voce: ${action}`,
  ofSection: (name, action) => `${name}: ${action}`,
  moveTo: (section) => `Sposta in “${section}”`,
  switchTo: (title) => `Passa a “${title}”`,
  photo: 'Foto',
  renameTitle: 'Nome di questo CV',
  renameHint: 'Questo nome lo vedi solo tu. Non viene mai stampato.',
}
