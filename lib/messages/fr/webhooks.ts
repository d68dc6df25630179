import type { webhooks as english } from '../en/webhooks'

/** Messages of the webhooks in the settings, in French. */
export const webhooks: typeof english = {
  title: 'Webhooks',
  text: 'Prévenez un autre service quand quelque chose se passe ici. Nous envoyons des identifiants, jamais le texte de vos documents.',
  none: 'Vous n’avez aucun webhook.',
  add: 'Ajouter un webhook',
  url: 'Adresse',
  urlHint: 'Elle commence par https:// et se trouve sur l’internet public.',
  urlRefused:
    'Nous ne pouvons rien envoyer à cette adresse. Saisissez-en une qui commence par https:// et se trouve sur l’internet public.',
  eventsTitle: 'Événements',
  events: {
    'document.changed': 'Un document a changé',
    'request.finished': 'Une demande est terminée',
    'comment.added': 'Un commentaire a été ajouté',
    ping: 'Test',
  },
  eventsMissing: 'Choisissez au moins un événement.',
  save: 'Enregistrer',
  full: 'Votre compte a le nombre maximal de webhooks. Supprimez-en un pour en ajouter un autre.',
  secretTitle: (host) => `Secret pour ${host}`,
  secretText:
    'Copiez-le maintenant. Nous ne l’afficherons plus. Votre service s’en sert pour vérifier notre signature.',
  secretLabel: 'Secret',
  on: 'Activé',
  off: 'Désactivé',
  failing: 'Les derniers envois ont échoué.',
  turnOn: 'Activer',
  turnOff: 'Désactiver',
  edit: 'Modifier',
  test: 'Envoyer un test',
  rotate: 'Nouveau secret',
  remove: 'Supprimer',
  removed: (host) => `Le webhook pour ${host} a été supprimé.`,

  deliveries: 'Derniers envois',
  noDeliveries: 'Rien n’a encore été envoyé.',
  states: { waiting: 'En attente', delivered: 'Reçu', failed: 'Échec' },
  attempts: (count) => `Essais : ${count}`,
  next: (time) => `Prochain essai : ${time}`,
  reasons: {
    status: (status) => `Le serveur a répondu ${status}.`,
    redirect: 'Le serveur a répondu par une redirection, que nous ne suivons pas.',
    timeout: 'Le serveur n’a pas répondu en 15 secondes.',
    unreachable: 'Nous n’avons pas pu joindre le serveur.',
    'private-address': 'L’adresse n’est pas sur l’internet public.',
    disabled: 'Le webhook était désactivé.',
    'no-secret': 'Nous ne pouvons plus lire le secret. Créez-en un nouveau.',
    'gave-up': 'Nous n’avons pas pu l’envoyer. Vous pouvez l’envoyer à nouveau.',
  },
  again: 'Renvoyer',
}
