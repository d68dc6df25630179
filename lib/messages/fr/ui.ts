import type { ui as english } from '../en/ui'
import { formatters } from '../format'

const { plural } = formatters('fr')

/** Messages of the controls themselves, on any screen, in French. */
export const ui: typeof english = {
  close: 'Fermer',
  skipToContent: 'Aller au contenu',
  clear: 'Effacer',
  dismiss: 'Fermer',
  notices: 'Messages',
  notFetched: 'Le chargement a échoué. Rien n’est perdu. Vérifiez votre connexion, puis réessayez.',
  fetching: 'Nouveau chargement…',
  tryAgain: 'Réessayer',
  required: 'obligatoire',
  move: (name) => `Déplacer ${name}`,
  moveHelp:
    'Appuyez sur Entrée, puis sur les flèches, puis de nouveau sur Entrée. Échap pour annuler. Un clic ou un appui déplace d’un rang vers le haut ou vers le bas.',
  moveUp: 'Monter',
  moveDown: 'Descendre',
  lifted: (position, count) => `Élément saisi, position ${position} sur ${count}.`,
  moved: (position, count) => `Position ${position} sur ${count}.`,
  dropped: (position, count) => `Déplacé à la position ${position} sur ${count}.`,
  cancelled: 'Déplacement annulé.',
  formatting: 'Mise en forme',
  bold: 'Gras',
  italic: 'Italique',
  link: 'Lien',
  linkAddress: 'Adresse web, e-mail ou numéro de téléphone',
  linkApply: 'Ajouter le lien',
  linkRemove: 'Supprimer le lien',
  linkRefused:
    'Seuls les liens web (https), les e-mails et les numéros de téléphone s’ouvrent depuis un PDF.',
  fieldFull: (limit) =>
    plural(limit, {
      one: 'Un champ contient au maximum # caractère. Ce texte n’y tient pas. Rien n’est perdu.',
      other: 'Un champ contient au maximum # caractères. Ce texte n’y tient pas. Rien n’est perdu.',
    }),
}
