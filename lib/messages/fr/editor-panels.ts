import type { editorPanels as english } from '../en/editor-panels'
import { formatters } from '../format'

const { plural } = formatters('fr')

/** Messages of the panels over the editor, in French. */
export const editorPanels: typeof english = {
  find: 'Rechercher dans ce CV',
  findLabel: 'Texte à rechercher',
  findNothing: 'Aucun résultat.',
  findCount: (count) => plural(count, { one: '# résultat', other: '# résultats' }),
  paletteLabel: 'Rechercher une commande ou une rubrique',
  paletteNothing: 'Aucune commande trouvée.',
  recent: 'Récentes',
  groups: {
    edit: 'Modifier',
    entry: 'Cette entrée',
    section: 'Cette rubrique',
    add: 'Ajouter',
    document: 'Ce CV',
    share: 'Télécharger et partager',
    view: 'Aperçu',
    others: 'Autres CV',
    account: 'Compte',
    go: 'Aller à',
  },
  goToSection: (name) => `Aller à : ${name}`,
  duplicateThisEntry: 'Dupliquer cette entrée',
  removeThisEntry: 'Supprimer cette entrée',
  thisEntryRemoved: 'Entrée supprimée',
  interview: 'Préparer un entretien',
  duplicateCv: 'Dupliquer ce CV',
  sampleTitle: 'Choisir un exemple',
  sampleHint: 'Chacun est le CV complet d’une personne fictive. Il s’ouvre comme nouveau CV.',
  ofEntry: (action) => `Cette entrée : ${action}`,
  ofSection: (name, action) => `${name} : ${action}`,
  moveTo: (section) => `Déplacer vers « ${section} »`,
  switchTo: (title) => `Passer à « ${title} »`,
  photo: 'Photo',
  renameTitle: 'Nom de ce CV',
  renameHint: 'Ce nom n’est visible que pour vous. Il n’est jamais imprimé.',
}
