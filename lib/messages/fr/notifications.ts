import type { notifications as english } from '../en/notifications'
import { formatters } from '../format'

const { plural } = formatters('fr')

/** Messages of the notifications: the list behind the bell, and its settings, in French. */
export const notifications: typeof english = {
  bell: (unread) =>
    unread === 0
      ? 'Notifications'
      : plural(unread, {
          one: 'Notifications, # non lue',
          other: 'Notifications, # non lues',
        }),
  title: 'Notifications',
  none: 'Aucune notification pour le moment. Les événements importants de votre compte apparaissent ici.',
  nothingDue:
    'Rien n’est prévu aujourd’hui. Les relances et les échéances de vos candidatures apparaissent ici.',
  unknown: 'Vos notifications ne sont pas encore chargées. Nous continuons à essayer.',
  settingsLink: 'Paramètres des notifications',
  due: {
    title: 'À faire',
    followUp: 'Relancer',
    deadline: 'Dernier jour pour postuler',
    untitled: 'Une candidature',
    done: 'Fait',
    doneNamed: (what) => `Fait : ${what}`,
    tomorrow: 'Demain',
    tomorrowNamed: (what) => `Reporter à demain : ${what}`,
    wasDone: (what) => `Marqué comme fait : ${what}`,
    wasMoved: (what) => `Reporté à demain : ${what}`,
    failed: 'Nous n’avons pas pu ouvrir cette candidature. Rien n’a été modifié. Réessayez.',
    all: 'Toutes les candidatures',
  },
  unread: 'Nouvelle',
  today: 'Aujourd’hui',
  yesterday: 'Hier',

  askedFor: {
    requirements: 'Exigences d’une offre d’emploi',
    tailoring: 'Suggestions pour une offre d’emploi',
    wording: 'Meilleure formulation d’un texte',
    letter: 'Brouillon de lettre de motivation',
    translation: 'Traduction',
    match: 'CV qui correspondent à une offre d’emploi',
    interview: 'Questions pour un entretien',
    'import-help': 'Aide de l’IA pour un import',
    'import-reading': 'Lecture par l’IA d’un fichier importé',
    cv: 'CV demandé',
    proposal: 'Suggestions d’une application',
  },
  somethingAsked: 'Votre demande',
  requestDone: (what) => `${what} : c’est prêt`,
  requestFailed: (what) => `${what} : la demande n’a pas pu aboutir`,
  requestFailedText: 'Rien n’est perdu. Vous pouvez réessayer.',
  keyCreated: (name) => `Clé API créée : ${name}`,
  keyCreatedText: 'Si ce n’était pas vous, révoquez-la, puis changez de mot de passe.',
  appConnected: (name) => `Application connectée : ${name}`,
  appConnectedText: 'Si ce n’était pas vous, déconnectez-la, puis changez de mot de passe.',
  newDevice: (device) => `Nouvelle connexion : ${device}`,
  newDeviceText: 'Si ce n’était pas vous, déconnectez cet appareil, puis changez de mot de passe.',
  deletionScheduled: (title) => `Dans la corbeille : ${title}`,
  deletionScheduledText: (day) => `La suppression définitive aura lieu le ${day}.`,
  exportDone: 'Vos données : prêtes à être téléchargées',
  exportDoneText: (day) => `Le fichier est disponible jusqu’au ${day}.`,
  exportFailed: 'Vos données : l’export n’a pas pu aboutir',
  exportFailedText: 'Rien n’est perdu. Vous pouvez réessayer.',
  commentAdded: 'Nouveau commentaire sur un document',
  shareLocked: 'Mots de passe incorrects pour un lien de partage',
  applicationDue: 'Quelque chose est à faire dans vos candidatures',
  webhookDisabled: (host) => `Webhook désactivé : ${host}`,
  webhookDisabledText: 'Nous l’avons désactivé, car rien n’a pu être remis pendant cinq jours.',
  untitled: 'un document',

  settings: {
    text: 'Choisissez ce dont nous vous prévenons. Les notifications ne contiennent jamais de texte de vos CV.',
    caption: 'Événements et façon de vous prévenir',
    event: 'Événement',
    ways: { app: 'Dans Vitae', mail: 'Par e-mail' },
    switchName: (event, way) => `${event} : ${way}`,
    kinds: {
      'request-done': 'Des suggestions, un brouillon ou une traduction sont prêts',
      'request-failed': 'Une demande n’a pas pu aboutir',
      'key-created': 'Une clé API a été créée',
      'app-connected': 'Une application a été connectée',
      'new-device': 'Une connexion depuis un nouvel appareil',
      'deletion-scheduled': 'Un document va être supprimé définitivement',
      'comment-added': 'Un commentaire sur un document que vous avez partagé',
      'share-locked': 'De nombreux mots de passe incorrects pour un lien de partage',
      'application-due': 'Une relance ou une échéance d’une candidature arrive',
      'webhook-disabled': 'Un webhook a été désactivé, car rien ne pouvait être remis',
      'export-ended': 'Votre export de données est prêt ou a échoué',
    },
    language: 'Langue des e-mails',
    timeZone: 'Fuseau horaire des e-mails',
    timeZoneHint:
      'Les rappels arrivent à 7 h du matin à cet endroit. Ils citent l’employeur, l’intitulé de poste et votre relance.',
    noTimeZone: 'Non choisi (UTC)',
    noMail:
      'L’envoi d’e-mails n’est pas configuré sur ce serveur : aucun e-mail n’est envoyé. Vos notifications se trouvent sous la cloche.',
    notConfirmed: 'Pour recevoir des e-mails, confirmez votre adresse dans votre profil ci-dessus.',
    saved: 'Enregistré.',
  },
}
