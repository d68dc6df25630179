import type { comments as english } from '../en/comments'

export const comments: typeof english = {
  loading: 'Chargement des commentaires…',
  none: 'Aucun commentaire pour l’instant. Autorisez les commentaires dans les paramètres d’un lien de partage : ils apparaîtront ici.',
  closed: (count) => `Commentaires clos : ${count}`,
  whole: 'Sur tout le document',
  changed: 'Ces mots ont changé depuis, ou n’existent plus.',
  goTo: 'Aller aux mots',
  answer: 'Votre réponse',
  answerHint: 'Toute personne qui a ce lien peut la lire.',
  send: 'Envoyer la réponse',
  you: 'Vous',
  resolve: 'Marquer comme résolu',
  reopen: 'Rouvrir',
  remove: 'Supprimer',
  removed: 'Commentaire supprimé',
  suggested: 'Suggéré à la place',
  accept: 'Accepter',
  dismiss: 'Refuser',
  states: {
    resolved: 'Résolu',
    dismissed: 'Suggestion refusée',
    taken: 'Suggestion acceptée',
  },
}
