import type { share as english } from '../en/share'
import { formatters } from '../format'

const { plural } = formatters('fr')

export const share: typeof english = {
  title: 'Lien de partage',
  intro:
    'Toute personne qui a le lien, et le mot de passe si vous en définissez un, peut ouvrir une page avec ce document, en texte et en PDF. Vous pouvez désactiver le lien à tout moment.',
  signUp: 'Créer un compte',
  loading: 'Chargement de vos liens…',
  newLink: 'Nouveau lien',
  yourLinks: 'Vos liens',
  forWhom: 'Pour qui (facultatif)',
  forWhomHint: 'Vous seul voyez ceci. Un lien par destinataire vous montre qui a consulté la page.',
  shows: 'La page montre',
  newest: 'toujours la version la plus récente',
  asItIsNow: 'le document tel qu’il est maintenant',
  withResume: 'Avec le CV de cette lettre',
  accessOptions: 'Mot de passe, dernier jour et commentaires',
  create: 'Créer le lien',
  limitReached: 'Vous avez 100 liens, le maximum pour un compte. Désactivez-en un d’abord.',
  unnamed: 'Lien sans nom',
  views: (count) => plural(count, { one: '# vue', other: '# vues' }),
  downloads: (count) => plural(count, { one: '# téléchargement', other: '# téléchargements' }),
  created: (date) => `créé le ${date}`,
  until: (date) => `valable jusqu’au ${date}`,
  ended: (date) => `expiré le ${date}`,
  fixed: 'version fixe',
  hasPassword: 'avec mot de passe',
  qrCode: 'Code QR',
  settings: 'Paramètres',
  end: 'Désactiver le lien',
  endQuestion:
    'Désactiver ce lien ? Sa page disparaît aussitôt pour toutes les personnes qui l’ont.',
  keep: 'Garder',
  hasEnded: 'Le lien est désactivé',
  offerDownload: 'Proposer le PDF en téléchargement',
  offerDownloadHint: 'Sans cela, on peut toujours lire et copier ce que montre la page.',
  allowComments: 'Autoriser les commentaires',
  allowCommentsHint:
    'Toute personne qui a ce lien peut commenter, suggérer d’autres mots et lire tous les commentaires faits avec lui. La page à l’adresse lisible n’en a pas.',
  hasComments: 'avec commentaires',
  askPassword: 'Demander un mot de passe',
  password: 'Mot de passe',
  newPassword: 'Nouveau mot de passe',
  passwordHint: 'Au moins 4 caractères.',
  newPasswordHint: 'Au moins 4 caractères. Laissez vide pour garder l’actuel.',
  passwordMissing: 'Saisissez un mot de passe d’au moins 4 caractères.',
  lastDay: 'Dernier jour',
  lastDayHint: 'Laissez vide pour un lien sans fin.',
  lastDayWrong: 'Choisissez aujourd’hui ou un jour ultérieur.',
  leaveOut: 'À omettre de la page et de son PDF',
  contacts: { phone: 'Téléphone', email: 'E-mail', address: 'Rue et code postal' },
  slug: 'Adresse lisible (facultatif)',
  slugHint:
    'Les moteurs de recherche peuvent alors trouver la page. Minuscules a–z, chiffres et traits d’union. Une ancienne adresse fonctionne encore 30 jours.',
  slugTaken: 'Cette adresse est déjà prise. Essayez-en une autre.',
  slugWrong: 'Utilisez de 3 à 60 minuscules a–z, chiffres et traits d’union.',
  slugWithPassword:
    'Une page avec mot de passe ne peut pas avoir d’adresse lisible. Choisissez l’un des deux.',
  save: 'Enregistrer',
  saved: 'Lien enregistré',
}
