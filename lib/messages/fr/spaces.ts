import type { spaces as english } from '../en/spaces'
import { formatters } from '../format'

const { number } = formatters('fr')

/** Messages about the space that a page shows, in French. */
export const spaces: typeof english = {
  personal: 'Personnel',
  label: (name) => `Espace de travail : ${name}`,
  unnamed: 'Espace de travail',
  manage: 'Gérer les espaces de travail',
  roles: {
    owner: 'Propriétaire',
    admin: 'Administration',
    member: 'Membre',
    coach: 'Conseil',
    viewer: 'Lecture seule',
  },
  saved: {
    state: 'Enregistré dans l’espace de travail',
    short: 'Dans l’espace',
    spoken: 'Tout est enregistré dans l’espace de travail.',
  },
  empty:
    'Cet espace de travail n’a encore aucun document. Ses membres peuvent ouvrir tout ce qu’il contient.',
  readOnly: (role) =>
    `Votre rôle : ${role}. Vous pouvez lire les documents de cet espace de travail, mais pas les modifier.`,
  mayComment: (role) =>
    `Votre rôle : ${role}. Vous pouvez lire et commenter les documents de cet espace de travail, mais pas les modifier.`,
  openDocuments: 'Ouvrir les documents',
  toDocuments: 'Voir ses documents',
  signIn:
    'Connectez-vous pour ouvrir cet espace de travail. Seuls ses membres voient ses documents.',
  ended: {
    title: 'Cet espace de travail n’est pas disponible',
    text: 'Il a été supprimé, ou vous n’en êtes plus membre.',
    nothing: 'Rien n’est perdu : tout ce que vous avez écrit sur cet appareil y avait été envoyé.',
    unsent: (count) =>
      `Documents avec des modifications qui n’y ont pas été envoyées : ${number(count)}. Elles sont toujours sur cet appareil. Copiez ces documents parmi les vôtres ou téléchargez-les.`,
    copy: 'Copier parmi mes documents',
    download: 'Télécharger',
    remove: 'Retirer de cet appareil',
    removeTitle: 'Retirer les modifications de cet appareil ?',
    removeText: 'Elles ne sont enregistrées nulle part ailleurs. Cette action est irréversible.',
    failed: 'Cela n’a pas fonctionné. Tout est encore sur cet appareil. Réessayez.',
    toOwn: 'Aller à mes propres documents',
    leftWords:
      'Un espace de travail que vous ne pouvez plus ouvrir a des modifications qui ne sont que sur cet appareil.',
    review: 'Examiner',
  },
  copyTo: 'Copier vers',
  copiedTo: (title, name) => `« ${title} » a été copié vers « ${name} ».`,
  notCopied: (title) => `Impossible de copier « ${title} ». Rien n’a changé. Réessayez.`,
  open: 'Ouvrir',
  errors: {
    'workspace-not-found':
      'Cet espace de travail a été supprimé, ou vous n’en êtes plus membre. Ce que vous avez écrit est encore sur cet appareil.',
    'role-missing': 'Votre rôle dans cet espace de travail ne le permet pas. Rien n’a changé.',
    'personal-only': 'Cela n’est possible qu’avec vos propres documents. Rien n’a changé.',
  },
}
