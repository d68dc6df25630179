import type { wordings as english } from '../en/wordings'
import { formatters } from '../format'

const { plural } = formatters('fr')

/** Messages about the suggestions of an AI model, on the screen that fits a CV to a job, in French. */
export const wordings: typeof english = {
  title: 'Suggestions de l’IA',
  guest:
    'Connectez-vous pour obtenir des suggestions de l’IA pour votre profil et vos puces. Tout le reste fonctionne ici sans compte.',
  signIn: 'Se connecter',
  notSetUp:
    'Un modèle d’IA peut proposer de meilleures formulations. Aucun n’est configuré pour vous. Tout le reste fonctionne ici sans.',
  settings: 'Configurer l’IA',
  hint: 'Chaque suggestion est comparée avec votre CV. Rien ne change tant que vous ne l’acceptez pas.',
  yourModel: 'votre modèle d’IA',
  strength: 'Ampleur des changements',
  strengths: { light: 'Légère', normal: 'Normale', bold: 'Forte' },
  strengthHints: {
    light: 'Réorganise le texte et remplace quelques mots. Au plus 40 % des mots changent.',
    normal:
      'Reformule le texte là où la correspondance devient plus claire. Au plus 70 % des mots changent.',
    bold: 'Reformule librement. Vérifiez chaque suggestion avec soin.',
  },
  ask: 'Obtenir des suggestions',
  askAgain: 'Obtenir d’autres suggestions',
  sending: 'Envoi…',
  waiting: 'En attente de démarrage…',
  stages: {
    reading: 'Lecture de l’offre d’emploi',
    drafting: 'Écriture des suggestions',
    checking: 'Comparaison avec votre CV',
    verifying: 'Recherche de preuves dans votre CV',
  },
  underWay: 'Vous pouvez continuer à travailler ou fermer cette page. La demande suit son cours.',
  cancel: 'Arrêter',
  retry: 'Réessayer',
  unreached: 'Impossible de joindre le serveur. La demande continuera dès que possible.',
  errors: {
    'not-signed-in':
      'Votre session est fermée. Reconnectez-vous. Votre travail est enregistré sur cet appareil.',
    'not-found':
      'Ce CV n’est pas encore dans votre compte. Attendez que « Enregistré dans votre compte » s’affiche, puis réessayez.',
    gone: 'Ce CV a été supprimé de votre compte. Votre travail est enregistré sur cet appareil.',
    'too-many-requests':
      'Trop de demandes à l’IA sont en cours ou conservées. Attendez que l’une se termine, puis réessayez.',
    invalid:
      'Impossible d’utiliser cette offre d’emploi. Votre texte est enregistré. Vérifiez-le, puis réessayez.',
    unreached: 'Impossible de joindre le serveur. Réessayez quand vous serez en ligne.',
  },
  forgotten:
    'Cette demande à l’IA a expiré : les demandes sont supprimées après quelques jours. Refaites-la.',
  none: 'Le modèle d’IA n’avait aucune suggestion que nous puissions proposer. Votre CV n’a pas changé.',
  dropped: (count) =>
    plural(count, {
      one: '# autre a été écartée : inchangée, trop différente, ou pour un texte que l’IA ne peut pas modifier.',
      other:
        '# autres ont été écartées : inchangées, trop différentes, ou pour des textes que l’IA ne peut pas modifier.',
    }),
  acceptPassing: (count) =>
    plural(count, {
      one: 'Accepter # suggestion étayée',
      other: 'Accepter les # suggestions étayées',
    }),
  passes: 'Étayé par votre CV. Vérifiez que le texte dit toujours ce que vous avez fait.',
  passesUnshown:
    'Rien dans votre CV ne contredit ce texte, mais tous ses mots n’y sont pas. Vérifiez que c’est vrai.',
  ownPasses: 'Vos propres mots, sans fait nouveau.',
  ownBacked: 'Vos propres mots, étayés par votre CV.',
  ownUnsupported: 'Votre CV ne dit pas encore tout cela.',
  asksOwn: (words) =>
    words.length === 0
      ? 'Vos propres mots. Ils en disent peut-être plus que votre CV.'
      : `Vos propres mots. Nouveau dans votre CV : ${words.map((one) => `« ${one} »`).join(', ')}`,
  isTrue: 'Oui, c’est vrai.',
  blocked: 'Bloquée',
  blockedHint: 'Si c’est vrai, modifiez le texte. Vos propres mots ne sont jamais bloqués.',
  stale: 'Ce texte a changé dans votre CV : la suggestion n’y correspond plus.',
  inPlace: (place) => `Dans votre CV : ${place}`,
  why: (reason) => `Raison donnée : ${reason}`,
  edit: 'Modifier',
  editLabel: 'Votre formulation',
  editDone: 'Terminé',
  original: 'Revenir à la suggestion',
  checking: 'Vérification…',
  held: 'Ces suggestions ne sont plus étayées par votre CV et n’ont pas été enregistrées :',
  heldStale: 'Le texte a changé dans votre CV.',
  heldHint: 'Rien n’a encore été enregistré. Enregistrez le reste, ou revenez les vérifier.',
  notChecked: 'Rien n’a changé. Les suggestions acceptées sont toujours là.',
}
