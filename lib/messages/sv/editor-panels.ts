import type { editorPanels as english } from '../en/editor-panels'
import { formatters } from '../format'

const { plural } = formatters('sv')

/** Messages of the panels over the editor. They load with the panels, not with the editor, in Swedish. */
export const editorPanels: typeof english = {
  find: 'Sök i cv:t',
  findLabel: 'Text att söka efter',
  findNothing: 'Inga träffar.',
  findCount: (count) => plural(count, { one: '# träff', other: '# träffar' }),
  paletteLabel: 'Sök bland kommandon och avsnitt',
  paletteNothing: 'Inga kommandon hittades.',
  recent: 'Senast använda',
  groups: {
    edit: 'Redigera',
    entry: 'Den här posten',
    section: 'Det här avsnittet',
    add: 'Lägg till',
    document: 'Det här cv:t',
    share: 'Ladda ner och dela',
    view: 'Förhandsvisning',
    others: 'Andra cv:n',
    account: 'Konto',
    go: 'Gå till',
  },
  goToSection: (name) => `Gå till ${name}`,
  duplicateThisEntry: 'Duplicera den här posten',
  removeThisEntry: 'Ta bort den här posten',
  thisEntryRemoved: 'Posten har tagits bort',
  interview: 'Förbered en intervju',
  duplicateCv: 'Duplicera det här cv:t',
  sampleTitle: 'Välj ett exempel',
  sampleHint:
    'Varje exempel är ett komplett cv för en påhittad person. Det öppnas som ett nytt cv.',
  ofEntry: (action) => `Den här posten: ${action}`,
  ofSection: (name, action) => `${name}: ${action}`,
  moveTo: (section) => `Flytta till ${section}`,
  switchTo: (title) => `Byt till ${title}`,
  photo: 'Foto',
  renameTitle: 'Cv:ts namn',
  renameHint: 'Bara du ser namnet. Det skrivs aldrig ut.',
}
