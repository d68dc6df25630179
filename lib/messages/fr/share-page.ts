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
  passwordTitle: 'Cette page est protégée par un mot de passe',
  passwordHint: 'Saisissez le mot de passe que vous avez reçu avec le lien.',
  password: 'Mot de passe',
  open: 'Ouvrir',
  passwordWrong: 'Ce mot de passe est incorrect. Veuillez réessayer.',
  passwordLimited: 'Trop de mots de passe incorrects. Veuillez réessayer dans 15 minutes.',
  goneTitle: 'Il n’y a rien à voir ici',
  goneText:
    'Ce lien a expiré, a été retiré ou n’a jamais existé. Demandez à la personne qui vous l’a envoyé.',
  busyTitle: 'Veuillez réessayer dans un instant',
  busyText: 'La page n’a pas pu être affichée.',
}
