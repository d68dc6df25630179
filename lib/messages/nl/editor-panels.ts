import type { editorPanels as english } from '../en/editor-panels'
import { formatters } from '../format'

const { plural } = formatters('nl')

/** Messages of the panels over the editor, in Dutch. */
export const editorPanels: typeof english = {
  find: 'Zoeken in dit cv',
  findLabel: 'Tekst om te zoeken',
  findNothing: 'Geen resultaten.',
  findCount: (count) => plural(count, { one: '# resultaat', other: '# resultaten' }),
  paletteLabel: 'Opdrachten en secties zoeken',
  paletteNothing: 'Geen opdrachten gevonden.',
  recent: 'Onlangs gebruikt',
  groups: {
    edit: 'Bewerken',
    entry: 'Dit item',
    section: 'Deze sectie',
    add: 'Toevoegen',
    document: 'Dit cv',
    share: 'Downloaden en delen',
    view: 'Voorvertoning',
    others: 'Andere cv’s',
    account: 'Account',
    go: 'Ga naar',
  },
  goToSection: (name) => `Ga naar ${name}`,
  duplicateThisEntry: 'Dit item dupliceren',
  removeThisEntry: 'Dit item verwijderen',
  thisEntryRemoved: 'Item verwijderd',
  interview: 'Sollicitatiegesprek voorbereiden',
  duplicateCv: 'Dit cv dupliceren',
  sampleTitle: 'Kies een voorbeeld',
  sampleHint: 'Elk voorbeeld is een volledig cv van een fictieve persoon. Het opent als nieuw cv.',
  ofEntry: (action) => `Dit item: ${action}`,
  ofSection: (name, action) => `${name}: ${action}`,
  moveTo: (section) => `Verplaatsen naar ${section}`,
  switchTo: (title) => `Wisselen naar ${title}`,
  photo: 'Foto',
  renameTitle: 'Naam van dit cv',
  renameHint: 'Alleen jij ziet deze naam. Hij wordt nooit afgedrukt.',
}
