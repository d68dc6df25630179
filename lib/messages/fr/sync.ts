import type { sync as english } from '../en/sync'
import { formatters } from '../format'

const { plural } = formatters('fr')

/** Messages about what is in the account and what is only here, and about changes made elsewhere, in French. */
export const sync: typeof english = {
  state: {
    'memory-only': 'Dans cet onglet seulement',
    'on-device': 'Sur cet appareil',
    saving: 'Enregistrement…',
    'in-account': 'Enregistré dans votre compte',
    offline: 'Hors ligne, enregistré sur cet appareil',
    retrying: 'Enregistré sur cet appareil, nouvel essai',
    expired: 'Reconnectez-vous : enregistré ici',
    conflict: 'Modifié ailleurs : à vérifier',
    refused: 'Sur cet appareil seulement',
  },
  writing: {
    offline: 'Hors ligne, enregistrement ici…',
    retrying: 'Enregistrement ici…',
    expired: 'Reconnectez-vous : enregistrement ici…',
    refused: 'Enregistrement ici…',
  },
  inTab: {
    expired: 'Reconnectez-vous : dans cet onglet seulement',
    refused: 'Dans cet onglet seulement',
  },
  short: {
    'memory-only': 'Cet onglet',
    'on-device': 'Sur cet appareil',
    saving: 'En cours…',
    'in-account': 'Dans le compte',
    offline: 'Hors ligne',
    retrying: 'Sur l’appareil',
    expired: 'Se connecter',
    conflict: 'À vérifier',
    refused: 'Sur l’appareil',
  },
  spoken: {
    'memory-only':
      'Rien ne peut être enregistré pour le moment. Vos modifications ne sont que dans cet onglet.',
    'in-account': 'Tout est enregistré dans votre compte.',
    offline: 'Vous êtes hors ligne. Tout est enregistré sur cet appareil et sera envoyé plus tard.',
    retrying:
      'Le serveur ne répond pas. Tout est enregistré sur cet appareil. Nous continuons à essayer.',
    expired:
      'Votre session a expiré. Tout est enregistré sur cet appareil. Reconnectez-vous pour continuer.',
    conflict: 'Ce CV a aussi été modifié sur un autre appareil. Il y a quelque chose à vérifier.',
    refused:
      'Votre compte ne peut pas accepter ce CV tel quel. Il est enregistré sur cet appareil.',
  },
  refusedTitle: 'Pas encore dans votre compte',
  refused: {
    invalid:
      'Votre compte ne peut pas accepter ce CV tel quel. Tout est enregistré sur cet appareil. Annulez la dernière modification ou raccourcissez ce qui est trop long. Nous réessaierons à votre prochaine modification.',
    'too-large':
      'Ce CV dépasse la taille que permet votre compte. Tout est enregistré sur cet appareil. Raccourcissez ou supprimez quelque chose. Nous réessaierons à votre prochaine modification.',
    'newer-version':
      'Dans votre compte, ce CV a été écrit par une version plus récente de Vitae. Tout est enregistré sur cet appareil. Rechargez cette page pour obtenir la dernière version.',
    limit:
      'Votre compte est plein. Ce CV est enregistré sur cet appareil. Supprimez-en définitivement un de la corbeille, et celui-ci ira dans votre compte.',
    role: 'Votre rôle dans cet espace de travail ne vous permet pas de modifier ce CV. Ce que vous avez écrit est enregistré sur cet appareil. Copiez le CV parmi vos documents, ou demandez un autre rôle à une personne de l’administration.',
    'merge-limit':
      'Ce qui a été écrit ici et ailleurs est trop long pour un seul CV. Les deux sont enregistrés : le vôtre sur cet appareil, l’autre dans votre compte. Raccourcissez quelque chose ici. Nous réessaierons à votre prochaine modification.',
  },
  reload: 'Recharger',
  conflictTitle: 'Modifié ici et ailleurs',
  conflictText: (count) =>
    plural(count, {
      one: 'Un endroit a été modifié sur cet appareil et sur un autre. Les deux versions sont ici. Choisissez celle à garder dans votre CV.',
      other:
        '# endroits ont été modifiés sur cet appareil et sur un autre. Les deux versions sont ici. Choisissez celles à garder dans votre CV.',
    }),
  mine: 'Écrit sur cet appareil',
  theirs: 'Écrit ailleurs',
  changedSince: 'Écrit ici depuis',
  holdsNow: 'Actuellement dans votre CV',
  fieldGone: 'Un endroit qui n’est plus dans votre CV',
  taken: 'Supprimé',
  empty: 'Vide',
  keepChoices: 'Garder mes choix',
  decideLater: 'Décider plus tard',
  settled: 'Vos choix sont enregistrés.',
  nothingToDecide: 'Il n’y a plus rien à décider.',
  conflictsLoading: 'Ouverture du CV…',
  notSettled: 'Impossible d’enregistrer vos choix. Les deux versions sont toujours là. Réessayez.',
  cameBack: (title) =>
    `« ${title} » a été supprimé sur un appareil et modifié sur un autre. Il est de retour, avec les modifications.`,
  movedBeside: (title) =>
    `« ${title} » a été supprimé définitivement ailleurs. Ce que vous avez écrit ici est enregistré comme CV séparé.`,
  shareLink: 'Créer un lien de partage',
  shareLinkHint: 'Une page avec votre CV, que vous pouvez désactiver à tout moment',
  shareLinkGuestHint: 'Les liens demandent un compte. Vos CV vous y suivent.',
  downloadSeveral: 'Télécharger plusieurs documents',
  link: 'Lien',
  copyLink: 'Copier le lien',
  copied: 'Lien copié',
  notCopied:
    'Votre navigateur ne nous a pas laissé copier. Sélectionnez le lien et copiez-le vous-même.',
  openLink: 'Ouvrir',
  shareFailed: {
    'not-sent':
      'Tout n’est pas encore dans votre compte : le PDF ne serait pas à jour. Vos modifications sont enregistrées sur cet appareil. Réessayez quand la barre affiche « Enregistré dans votre compte ».',
    offline: 'Vous êtes hors ligne. Rien n’est perdu. Réessayez quand vous serez en ligne.',
    'not-signed-in':
      'Votre session a expiré. Tout est enregistré sur cet appareil. Reconnectez-vous d’abord.',
    'too-many-requests':
      'Trop de demandes en peu de temps. Rien n’est perdu. Réessayez dans une minute.',
    failed: 'L’opération a échoué. Rien n’est perdu. Réessayez dans un instant.',
  },
}
