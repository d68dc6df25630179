import type { proofreading as english } from '../en/proofreading'
import { formatters } from '../format'

const { plural } = formatters('fr')

/** Messages of the spelling and grammar check of a CV, in French. */
export const proofreading: typeof english = {
  title: 'Orthographe et grammaire',
  hint: 'Vérifie l’orthographe et la grammaire de vos textes en anglais. La première fois, un dictionnaire de 8 Mo est téléchargé. Votre texte reste sur cet appareil. Les résultats ne comptent pas dans les vérifications ci-dessus.',
  start: 'Vérifier l’orthographe et la grammaire',
  again: 'Réessayer',
  stop: 'Arrêter',
  fetching: 'Téléchargement du dictionnaire…',
  reading: 'Vérification de votre texte…',
  failed:
    'Impossible de charger le dictionnaire. Votre CV n’a pas changé. Réessayez quand vous serez en ligne.',
  empty: 'Il n’y a pas encore de texte à vérifier. Écrivez d’abord une puce ou un profil.',
  otherLanguage:
    'Cette vérification ne fonctionne qu’en anglais, et ce CV est dans une autre langue. Vous pouvez changer sa langue sous Design.',
  reader: 'Vous modifiez ce CV dans un autre onglet. Faites-y vos modifications.',
  found: (count) =>
    count === 0
      ? 'Aucune faute trouvée.'
      : plural(count, { one: '# faute possible', other: '# fautes possibles' }),
  advice:
    'Cette vérification peut se tromper. Vous savez mieux que quiconque ce que vous voulez dire.',
  kinds: {
    spelling: 'Orthographe',
    repeated: 'Mot répété',
    grammar: 'Grammaire',
    choice: 'Choix du mot',
  },
  misspelled: (words) => `« ${words} » n’est pas dans le dictionnaire.`,
  repeated: (words) => `« ${words} » : deux fois de suite le même mot.`,
  article: (words) =>
    `« ${words} » ne convient pas au mot suivant. En anglais, on écrit « an » devant un son de voyelle, sinon « a ».`,
  replaceBy: (replacement) => `Remplacer par « ${replacement} »`,
  remove: 'Supprimer',
  leave: 'Ignorer',
  leaveWords: (words) => `Ignorer « ${words} »`,
  go: 'Aller au texte',
  goToWords: (words) => `Aller au texte « ${words} »`,
  changed: 'Modifié. Vous pouvez annuler.',
  left: 'Ignoré.',
}
