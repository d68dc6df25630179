import type { editorPanels as english } from '../en/editor-panels'
import { formatters } from '../format'

const { plural } = formatters('cs')

/** Messages of the panels over the editor, in Czech. */
export const editorPanels: typeof english = {
  find: 'Najít v životopise',
  findLabel: 'Hledaný text',
  findNothing: 'Žádné výsledky.',
  findCount: (count) =>
    plural(count, {
      one: '# výsledek',
      few: '# výsledky',
      many: '# výsledku',
      other: '# výsledků',
    }),
  paletteLabel: 'Hledat příkazy a sekce',
  paletteNothing: 'Žádné příkazy nenalezeny.',
  recent: 'Naposledy použité',
  groups: {
    edit: 'Úpravy',
    entry: 'Tato položka',
    section: 'Tato sekce',
    add: 'Přidat',
    document: 'Tento životopis',
    share: 'Stáhnout a sdílet',
    view: 'Náhled',
    others: 'Jiné životopisy',
    account: 'Účet',
    go: 'Přejít na',
  },
  goToSection: (name) => `Přejít na: ${name}`,
  duplicateThisEntry: 'Duplikovat tuto položku',
  removeThisEntry: 'Odebrat tuto položku',
  thisEntryRemoved: 'Položka odebrána',
  interview: 'Připravit se na pohovor',
  duplicateCv: 'Duplikovat tento životopis',
  sampleTitle: 'Vyberte ukázku',
  sampleHint: 'Každá je úplný životopis smyšlené osoby. Otevře se jako nový životopis.',
  ofEntry: (action) => `Tato položka: ${action}`,
  ofSection: (name, action) => `${name}: ${action}`,
  moveTo: (section) => `Přesunout do: ${section}`,
  switchTo: (title) => `Přepnout na: ${title}`,
  photo: 'Fotka',
  renameTitle: 'Název životopisu',
  renameHint: 'Název vidíte jen vy. Nikdy se netiskne.',
}
