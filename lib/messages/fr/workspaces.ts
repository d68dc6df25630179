import type { workspaces as english } from '../en/workspaces'

/** The page of workspaces, in French. */
export const workspaces: typeof english = {
  title: 'Espaces de travail',
  intro: 'Travaillez à plusieurs sur des CV. Vos propres documents restent privés.',
  list: 'Vos espaces de travail',
  none: 'Vous n’êtes encore dans aucun espace de travail.',
  roles: {
    owner: 'Propriétaire',
    admin: 'Administration',
    member: 'Membre',
    coach: 'Conseil',
    viewer: 'Lecture seule',
  },
  create: {
    title: 'Nouvel espace de travail',
    text: 'Vous en devenez propriétaire et pouvez inviter d’autres personnes.',
    name: 'Nom',
    missing: 'Saisissez un nom.',
    submit: 'Créer l’espace de travail',
    done: (name) => `« ${name} » a été créé.`,
    limit: 'Vous êtes dans 20 espaces de travail, c’est la limite. Quittez-en un d’abord.',
  },
  invitation: {
    title: 'Vous êtes invité dans un espace de travail',
    titleOf: (name) => `Invitation dans « ${name} »`,
    by: (inviter) => `${inviter} vous invite.`,
    role: (role) => `Votre rôle : ${role}.`,
    forEmail: (email) =>
      `Cette invitation est pour ${email}. Utilisez cette adresse, puis vous reviendrez ici.`,
    text: 'Ses membres verront votre nom et votre adresse e-mail. Ils peuvent ouvrir tout ce que vous y créez. Vos propres documents restent privés.',
    accept: 'Accepter l’invitation',
    joined: (name) => `Vous êtes maintenant dans « ${name} ».`,
    gone: 'Cette invitation a déjà été utilisée ou retirée, ou elle a expiré. Demandez-en une nouvelle.',
    otherAccount: (invited, own) =>
      `Cette invitation est pour ${invited}, mais vous utilisez le compte ${own}. Connectez-vous avec l’adresse invitée.`,
    otherAddress:
      'Cette invitation est pour une autre adresse e-mail, ou la vôtre n’est pas encore confirmée. Connectez-vous avec l’adresse invitée.',
    limit: 'Cet espace de travail est complet, ou vous êtes déjà dans 20 espaces. Rien n’a changé.',
  },
  signedOut: 'Utilisez l’adresse e-mail invitée. Vous reviendrez ensuite ici.',
  lastOwner:
    'Vous êtes seul propriétaire d’un espace de travail qui a d’autres membres. Rien n’a été supprimé. Transmettez-le ou supprimez-le d’abord.',
}
