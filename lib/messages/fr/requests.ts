import type { requests as english } from '../en/requests'
import { formatters } from '../format'

const { plural } = formatters('fr')

/** Messages about the state of a requested CV, for programs and their users, in French. */
export const requests: typeof english = {
  waiting: 'Vos données sont enregistrées. La demande attend de démarrer.',
  stages: {
    saving: 'Vos données sont en cours d’enregistrement.',
    reading: 'L’offre d’emploi est en cours de lecture. Vos données sont enregistrées.',
    drafting: 'Un modèle d’IA écrit des suggestions. Vos données sont enregistrées.',
    checking: 'Chaque suggestion est comparée avec le CV. Vos données sont enregistrées.',
    verifying: 'Le modèle d’IA cherche des preuves dans le CV. Vos données sont enregistrées.',
    writing: 'Les fichiers sont en cours de création. Vos données sont enregistrées.',
  },
  done: (heldBack) =>
    [
      'Le CV est prêt. Les liens sont valables une heure. Refaites la demande pour en obtenir de nouveaux.',
      heldBack > 0 &&
        plural(heldBack, {
          one: '# suggestion du modèle d’IA n’est pas dans le CV : vérifiez-la dans le fichier JSON.',
          other:
            '# suggestions du modèle d’IA ne sont pas dans le CV : vérifiez-les dans le fichier JSON.',
        }),
    ]
      .filter(Boolean)
      .join(' '),
  notes: {
    withModel:
      'Les suggestions du modèle d’IA sont dans heldBack, pour être vérifiées par la personne à qui appartient le CV. Aucune n’est dans le CV. Tout le texte est tel que vous l’avez envoyé. Là où l’ordre était libre, ce que demande l’offre d’emploi vient en premier.',
    withoutModel:
      'Aucun modèle d’IA n’est configuré : tout le texte est tel que vous l’avez envoyé. Là où l’ordre était libre, ce que demande l’offre d’emploi vient en premier.',
    noModelAsked:
      'Vous avez choisi de ne pas utiliser de modèle d’IA : tout le texte est tel que vous l’avez envoyé. Là où l’ordre était libre, ce que demande l’offre d’emploi vient en premier.',
    plain:
      'Aucun modèle d’IA n’est configuré et vous n’avez pas envoyé d’offre d’emploi : le CV est tel que vous l’avez envoyé.',
  },
}
