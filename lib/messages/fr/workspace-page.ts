import type { workspacePage as english } from '../en/workspace-page'
import { formatters } from '../format'

const { plural } = formatters('fr')

/** Messages of the page of one workspace, in French. */
export const workspacePage: typeof english = {
  reauthentication:
    'Cette modification concerne tout l’espace de travail. Confirmez que c’est bien vous.',
  members: {
    title: 'Membres',
    you: 'Vous',
    roleOf: (name) => `Rôle de ${name}`,
    saved: (name, role) => `Nouveau rôle de ${name} : ${role}.`,
    rolesTitle: 'Rôles',
    roles: {
      owner: 'Peut tout faire, y compris transmettre ou supprimer l’espace de travail.',
      admin: 'Modifie les documents et gère les membres, les clés et les liens.',
      member: 'Crée, modifie et partage des documents.',
      coach: 'Lit les documents, commente et propose des changements, sans pouvoir modifier.',
      viewer: 'Lit les documents, et rien d’autre.',
    },
    makeOwner: 'Nommer propriétaire',
    makeOwnerTitle: (name) => `Nommer ${name} propriétaire ?`,
    makeOwnerText:
      'Cette personne pourra tout faire ici, y compris supprimer l’espace de travail et vous en retirer. Vous ne pouvez revenir en arrière que tant que vous êtes aussi propriétaire.',
    remove: 'Retirer',
    removeTitle: (name) => `Retirer ${name} ?`,
    removeText:
      'L’accès prend fin aussitôt, et les clés API et l’accès SCIM créés ici par cette personne ne fonctionnent plus. Les documents restent.',
    removed: (name) => `Membre retiré : ${name}.`,
    handOver: 'Transmettre',
    handOverTitle: (name) => `Transmettre cet espace de travail à ${name} ?`,
    handOverText:
      'Cette personne en devient propriétaire, et vous passez au rôle Administration. Vous ne pourrez pas revenir en arrière : seul un propriétaire le peut.',
    handedOver: (name) => `L’espace de travail appartient maintenant à ${name}.`,
  },
  invitations: {
    title: 'Invitations',
    text: 'Invitez des personnes par e-mail. Le lien ne marche que pour l’adresse à laquelle il a été envoyé.',
    none: 'Il n’y a aucune invitation en attente.',
    invite: 'Inviter quelqu’un',
    role: 'Rôle',
    submit: 'Envoyer l’invitation',
    sent: (email) => `Nous avons envoyé une invitation à ${email}.`,
    link: 'Lien d’invitation',
    linkText: 'Aucun e-mail n’a été envoyé. Copiez le lien maintenant et envoyez-le vous-même.',
    again: 'Renvoyer',
    withdraw: 'Annuler',
    withdrawn: (email) => `L’invitation de ${email} ne fonctionne plus.`,
    alreadyMember: 'Cette personne est déjà membre.',
    full: 'Cet espace de travail a atteint le nombre maximal de membres ou d’invitations en attente.',
  },
  usage: {
    title: 'Utilisation',
    documents: 'Documents',
    of: (count, limit) => `${count} sur ${limit}`,
    plan: 'Forfait',
    shared: 'L’IA et les documents comptent dans les limites du compte du propriétaire.',
  },
  log: {
    title: 'Journal',
    text: 'Qui a fait quoi dans cet espace de travail, du plus récent au plus ancien. Personne ne peut le modifier.',
    filter: 'Afficher',
    all: 'Tout',
    none: 'Il n’y a rien de ce type.',
    former: 'Ancien membre',
    formerOf: (name) => `${name} (ancien membre)`,
    intact: (count) =>
      plural(count, {
        one: 'Vérifié : # entrée, inchangée.',
        other: 'Vérifié : # entrées, aucune modifiée ni manquante.',
      }),
    broken: (entry) =>
      `L’entrée ${entry} a été modifiée ou manque. Téléchargez le journal et prévenez la personne qui gère ce serveur.`,
    kinds: {
      'workspace-created': 'Espace de travail créé',
      'workspace-renamed': 'Espace de travail renommé',
      'brand-changed': 'Charte graphique modifiée',
      'workspace-exported': 'Tout téléchargé',
      'member-joined': 'Arrivée d’un membre',
      'member-role-changed': 'Rôle modifié',
      'member-removed': 'Membre retiré',
      'member-left': 'Départ d’un membre',
      'ownership-handed-over': 'Espace de travail transmis',
      'invitation-sent': 'Invitation envoyée',
      'invitation-withdrawn': 'Invitation annulée',
      'key-created': 'Clé API créée',
      'key-revoked': 'Clé API révoquée',
      'share-created': 'Lien de partage créé',
      'share-changed': 'Lien de partage modifié',
      'share-revoked': 'Lien de partage révoqué',
      'document-trashed': 'Document mis à la corbeille',
      'document-erased': 'Document supprimé définitivement',
      'document-exported': 'Document téléchargé',
      'audit-exported': 'Journal téléchargé',
      'sign-in-changed': 'Connexion modifiée',
      'sign-in-removed': 'Fournisseur de connexion retiré',
      'provisioning-token-created': 'Jeton SCIM créé',
      'provisioning-token-revoked': 'Jeton SCIM révoqué',
    },
  },
  download: {
    title: 'Tout télécharger',
    text: 'Tous les documents de cet espace de travail avec leurs versions, photos et PDF. Vous pouvez les restaurer dans n’importe quel compte.',
    leave: 'Vous pouvez quitter cette page et revenir ici pour le téléchargement.',
  },
  leave: {
    title: 'Quitter l’espace de travail',
    text: 'Vous perdez l’accès à tout son contenu, jusqu’à une nouvelle invitation.',
    confirm: (name) => `Quitter ${name} ?`,
    lastOwner:
      'Vous êtes le seul propriétaire. Transmettez d’abord l’espace de travail ou supprimez-le.',
  },
  deletion: {
    title: 'Supprimer l’espace de travail',
    text: 'Supprime tous ses documents, versions, liens et clés, pour tous les membres. C’est irréversible.',
    typeName: (name) => `Saisissez ${name} pour confirmer`,
    mismatch: 'Ce n’est pas le nom de l’espace de travail.',
  },
}
