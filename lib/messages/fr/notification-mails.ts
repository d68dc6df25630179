import type { NotificationMailWords } from '../notification-mail-shape'

/** Mails that tell of something, in French. */
export const notificationMails: NotificationMailWords = {
  askedFor: {
    requirements: 'Lecture d’une offre d’emploi',
    tailoring: 'Suggestions pour une offre d’emploi',
    wording: 'Autre formulation d’un texte',
    letter: 'Projet de lettre de motivation',
    translation: 'Traduction d’un CV',
    match: 'CV qui correspondent à une offre d’emploi',
    'import-help': 'Aide pour ce qu’une importation n’a pas pu placer',
    cv: 'CV demandé par un programme',
  },
  device: (browser, system) =>
    browser && system
      ? `${browser} sous ${system}`
      : browser || system || 'un navigateur qui ne donne pas son nom',
  requestDone: ({ what, link }) => ({
    subject: 'Votre demande est prête',
    text: `${what} : c’est terminé.\n\nRien n’a changé dans vos documents. C’est vous qui décidez de ce qui y entre :\n${link}`,
  }),
  requestFailed: ({ what, link }) => ({
    subject: 'Votre demande n’a pas pu aboutir',
    text: `${what} : la demande n’a pas pu aboutir.\n\nRien n’a changé dans vos documents et rien n’est perdu. Vous trouverez ici la raison et vous pourrez refaire la demande :\n${link}`,
  }),
  keyCreated: ({ name, link }) => ({
    subject: 'Une clé a été créée pour votre compte Vitae',
    text: `Une clé pour programmes a été créée dans votre compte. Elle s’appelle « ${name} ».\n\nC’était vous ? Alors il n’y a rien à faire.\n\nCe n’était pas vous ? Révoquez la clé, puis changez votre mot de passe :\n${link}`,
  }),
  newDevice: ({ device, at, link }) => ({
    subject: 'Connexion à votre compte Vitae depuis un nouvel appareil',
    text: `Quelqu’un s’est connecté à votre compte depuis un appareil inconnu jusque-là : ${device}, le ${at} (UTC).\n\nC’était vous ? Alors il n’y a rien à faire.\n\nCe n’était pas vous ? Déconnectez cet appareil, puis changez votre mot de passe :\n${link}`,
  }),
  deletionScheduled: ({ count, day, link }) => ({
    subject:
      count === 1
        ? 'Un document de votre corbeille va être supprimé'
        : `${count} documents de votre corbeille vont être supprimés`,
    text: `${count === 1 ? `Un document se trouve dans votre corbeille. Il sera supprimé définitivement le ${day}.` : `${count} documents se trouvent dans votre corbeille. Ils seront supprimés définitivement à partir du ${day}.`}\n\nC’est ce que vous voulez ? Alors il n’y a rien à faire. D’ici là, vous pouvez tout récupérer :\n${link}\n\nCe n’est pas vous qui avez fait cela ? Récupérez vos documents, puis changez votre mot de passe.`,
  }),
  exportDone: ({ day, link }) => ({
    subject: 'Vos données sont prêtes',
    text: `Tout ce que contient votre compte est réuni. Vous le trouverez dans les paramètres, jusqu’au ${day} :\n${link}\n\nUn lien vers ces fichiers est valable une heure et peut y être recréé.\n\nCe n’est pas vous qui l’avez demandé ? Supprimez-y le fichier, puis changez votre mot de passe.`,
  }),
  exportFailed: ({ link }) => ({
    subject: 'Vos données n’ont pas pu être réunies',
    text: `Vos données n’ont pas pu être réunies. Rien n’a changé dans votre compte et rien n’est perdu. Vous pouvez réessayer dans les paramètres :\n${link}`,
  }),
  footer: ({ place, settings }) =>
    `\n\n—\nVitae à l’adresse ${place}\nC’est vous qui choisissez lesquels de ces messages vous recevez : ${settings}`,
  unsubscribe: (link) => `\nNe plus recevoir ce type de message : ${link}`,
  page: {
    title: 'Messages de Vitae',
    question: {
      'request-done': 'Ne plus recevoir de message quand une demande est prête ?',
      'request-failed': 'Ne plus recevoir de message quand une demande n’a pas pu aboutir ?',
      'deletion-scheduled':
        'Ne plus recevoir de message quand un document de la corbeille va être supprimé ?',
      'export-ended':
        'Ne plus recevoir de message quand vos données sont prêtes à être téléchargées ?',
    },
    button: 'Ne plus recevoir ces messages',
    done: 'Vous ne recevrez plus ce type de message.',
    again: 'Vous pouvez les réactiver dans les paramètres de votre compte.',
    settings: 'Vers les paramètres',
  },
}
