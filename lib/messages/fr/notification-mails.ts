import type { NotificationMailWords } from '../notification-mail-shape'

/** Emails about events in an account, in French. */
export const notificationMails: NotificationMailWords = {
  askedFor: {
    requirements: 'Exigences d’une offre d’emploi',
    tailoring: 'Suggestions pour une offre d’emploi',
    wording: 'Meilleure formulation d’un texte',
    letter: 'Brouillon de lettre de motivation',
    translation: 'Traduction d’un CV',
    match: 'CV qui correspondent à une offre d’emploi',
    interview: 'Questions pour un entretien',
    'import-help': 'Aide de l’IA pour un import',
    'import-reading': 'Lecture par l’IA d’un fichier importé',
    cv: 'CV demandé',
    proposal: 'Suggestions d’une application',
  },
  device: (browser, system) =>
    browser && system ? `${browser} sous ${system}` : browser || system || 'un navigateur inconnu',
  requestDone: ({ what, link }) => ({
    subject: 'Le résultat de votre demande est prêt',
    text: `${what} : c’est terminé.\n\nRien n’a changé dans vos documents. Vous décidez de ce que vous y intégrez :\n${link}`,
  }),
  requestFailed: ({ what, link }) => ({
    subject: 'Votre demande n’a pas pu aboutir',
    text: `${what} : la demande n’a pas pu aboutir.\n\nRien n’a changé dans vos documents et rien n’est perdu. Vous trouverez ici la raison et pourrez réessayer :\n${link}`,
  }),
  keyCreated: ({ name, link }) => ({
    subject: 'Une clé API a été créée pour votre compte Vitae',
    text: `Une clé API a été créée dans votre compte. Elle s’appelle « ${name} ».\n\nC’était vous ? Alors il n’y a rien à faire.\n\nCe n’était pas vous ? Révoquez la clé, puis changez de mot de passe :\n${link}`,
  }),
  appConnected: ({ name, link }) => ({
    subject: 'Une application a été connectée à votre compte Vitae',
    text: `Une application a été connectée à votre compte. Elle se donne le nom « ${name} ».\n\nC’était vous ? Alors il n’y a rien à faire.\n\nCe n’était pas vous ? Déconnectez l’application, puis changez de mot de passe :\n${link}`,
  }),
  newDevice: ({ device, at, link }) => ({
    subject: 'Nouvelle connexion à votre compte Vitae',
    text: `Quelqu’un s’est connecté à votre compte depuis un nouvel appareil : ${device}, le ${at} (UTC).\n\nC’était vous ? Alors il n’y a rien à faire.\n\nCe n’était pas vous ? Déconnectez cet appareil, puis changez de mot de passe :\n${link}`,
  }),
  deletionScheduled: ({ count, day, link }) => ({
    subject:
      count === 1
        ? 'Un document de votre corbeille va être supprimé'
        : `${count} documents de votre corbeille vont être supprimés`,
    text: `${count === 1 ? `Un document se trouve dans votre corbeille. Il sera supprimé définitivement le ${day}.` : `${count} documents se trouvent dans votre corbeille. Ils seront supprimés définitivement à partir du ${day}.`}\n\nC’est ce que vous voulez ? Alors il n’y a rien à faire. D’ici là, vous pouvez ${count === 1 ? 'le' : 'les'} restaurer :\n${link}\n\nCe n’est pas vous qui ${count === 1 ? 'l’avez déplacé' : 'les avez déplacés'} dans la corbeille ? Restaurez-${count === 1 ? 'le' : 'les'}, puis changez de mot de passe.`,
  }),
  exportDone: ({ day, link }) => ({
    subject: 'Vos données sont prêtes à être téléchargées',
    text: `L’export de votre compte est prêt. Vous pouvez le télécharger dans les paramètres jusqu’au ${day} :\n${link}\n\nUn lien de téléchargement est valable une heure. Vous pouvez en créer un nouveau dans les paramètres.\n\nCe n’est pas vous qui avez demandé cet export ? Supprimez le fichier dans les paramètres, puis changez de mot de passe.`,
  }),
  exportFailed: ({ link }) => ({
    subject: 'Vos données n’ont pas pu être exportées',
    text: `Vos données n’ont pas pu être exportées. Rien n’a changé dans votre compte et rien n’est perdu. Vous pouvez réessayer dans les paramètres :\n${link}`,
  }),
  applicationDue: ({ lines, link }) => ({
    subject: 'Rappel pour vos candidatures',
    text: `Voici ce qui est à faire dans vos candidatures :\n\n${lines}\n\nMarquez-le comme fait ou choisissez un autre jour :\n${link}`,
  }),
  commentAdded: ({ link }) => ({
    subject: 'Nouveau commentaire sur un document',
    text: `Quelqu’un a commenté un document sur lequel vous travaillez.\n\nRien n’a changé dans le document. Lisez le commentaire et décidez de la suite :\n${link}`,
  }),
  shareLocked: ({ link }) => ({
    subject: 'Mots de passe incorrects pour un lien de partage',
    text: `Quelqu’un a saisi 30 mots de passe incorrects pour l’un de vos liens de partage. Pendant 15 minutes, il n’en accepte plus des navigateurs qui ne l’ont jamais ouvert. Vos documents ne sont pas concernés.\n\nSi cela continue, mettez fin au lien et créez-en un autre :\n${link}`,
  }),
  webhookDisabled: ({ host, link }) => ({
    subject: 'Un webhook de votre compte Vitae a été désactivé',
    text: `Rien n’a pu être remis à ${host} pendant cinq jours : ce webhook a donc été désactivé. Vos documents ne sont pas concernés.\n\nRegardez ce que le serveur a répondu, puis réactivez le webhook :\n${link}`,
  }),
  due: {
    followUp: 'Relancer',
    deadline: 'Dernier jour pour postuler',
    more: 'Et d’autres dans votre liste',
  },
  footer: ({ place, settings }) =>
    `\n\n—\nVitae à l’adresse ${place}\nChoisissez les e-mails que vous recevez : ${settings}`,
  unsubscribe: (link) => `\nNe plus recevoir ce type d’e-mail : ${link}`,
  page: {
    title: 'E-mails de Vitae',
    question: {
      'request-done': 'Ne plus recevoir d’e-mail quand le résultat d’une demande est prêt ?',
      'request-failed': 'Ne plus recevoir d’e-mail quand une demande n’a pas pu aboutir ?',
      'deletion-scheduled':
        'Ne plus recevoir d’e-mail quand un document de la corbeille va être supprimé ?',
      'comment-added':
        'Ne plus recevoir d’e-mails sur les commentaires de vos documents partagés ?',
      'share-locked':
        'Ne plus recevoir d’e-mails sur les mots de passe incorrects de vos liens de partage ?',
      'application-due':
        'Ne plus recevoir d’e-mails sur les relances et les échéances de vos candidatures ?',
      'webhook-disabled': 'Ne plus recevoir d’e-mails quand un webhook est désactivé ?',
      'export-ended':
        'Ne plus recevoir d’e-mail quand vos données sont prêtes à être téléchargées ?',
    },
    button: 'Ne plus recevoir ces e-mails',
    done: 'Vous ne recevrez plus ce type d’e-mail.',
    again: 'Vous pouvez les réactiver dans les paramètres de votre compte.',
    settings: 'Ouvrir les paramètres',
  },
}
