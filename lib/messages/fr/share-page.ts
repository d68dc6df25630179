import type { sharePage as english } from '../en/share-page'

export const sharePage: typeof english = {
  cv: 'CV',
  letter: 'Lettre de motivation',
  documents: 'Documents',
  view: 'Affichage',
  text: 'Texte',
  pdf: 'PDF',
  pages: 'Les pages du PDF. Le texte contient les mêmes mots.',
  download: 'Télécharger le PDF',
  comments: 'Commentaires',
  olderComments: 'Commentaires plus anciens',
  markHint:
    'Sélectionnez des mots du texte pour les commenter, ou commentez tout le document ci-dessous.',
  commentOnWords: 'Commenter ces mots',
  commentOnAll: 'Commenter tout le document',
  commentText: 'Votre commentaire',
  suggestWords: 'Proposer d’autres mots (facultatif)',
  commentName: 'Votre nom',
  commentSeen: 'Toute personne qui a ce lien peut lire votre commentaire et votre nom.',
  sendComment: 'Envoyer le commentaire',
  cancel: 'Annuler',
  commentSent: 'Votre commentaire a été envoyé.',
  suggested: 'Suggéré à la place',
  answer: 'Réponse',
  wordsGone: 'Le document contient maintenant d’autres mots à cet endroit.',
  commentResolved: 'Résolu',
  suggestionTaken: 'Suggestion acceptée',
  commentMissing: 'Veuillez saisir votre nom et un commentaire.',
  commentTooLong:
    'Votre commentaire n’a pas été envoyé. Il peut contenir jusqu’à 2 000 caractères, et votre nom jusqu’à 80. Veuillez le raccourcir.',
  commentOutdated:
    'Votre commentaire n’a pas été envoyé, car le texte a changé entre-temps. Veuillez sélectionner les mots à nouveau.',
  commentsFull:
    'Votre commentaire n’a pas été envoyé : ce document a déjà 500 commentaires et ne peut pas en recevoir plus.',
  commentLimited:
    'Votre commentaire n’a pas été envoyé : vous en avez envoyé beaucoup en une heure. Veuillez réessayer plus tard.',
  passwordTitle: 'Cette page est protégée par un mot de passe',
  passwordHint: 'Saisissez le mot de passe que vous avez reçu avec le lien.',
  password: 'Mot de passe',
  open: 'Ouvrir',
  passwordWrong: 'Ce mot de passe est incorrect. Veuillez réessayer.',
  passwordLimited: 'Trop de mots de passe incorrects. Veuillez réessayer dans 15 minutes.',
  goneTitle: 'Il n’y a rien à voir ici',
  goneText:
    'Ce lien a expiré, a été retiré ou n’a jamais existé. Demandez à la personne qui vous l’a envoyé.',
  commentNotSent: 'Votre commentaire n’a pas été envoyé. Vous pouvez le copier ici.',
  busyTitle: 'Veuillez réessayer dans un instant',
  busyText: 'La page n’a pas pu être affichée.',
}
