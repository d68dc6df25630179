import type { connectedApps as english } from '../en/connected-apps'

/** Messages of connected apps and of their consent page, in French. */
export const connectedApps: typeof english = {
  title: 'Applications connectées',
  text: 'Applications que vous avez autorisées à travailler avec vos CV. Elles suggèrent des formulations, et vous décidez de ce qui est repris.',
  none: 'Vous n’avez aucune application connectée.',
  address: 'Adresse à saisir dans l’application',
  since: (date) => `Connectée le ${date}`,
  disconnect: 'Déconnecter',
  disconnectNamed: (name) => `Déconnecter : ${name}`,
  disconnected: (name) => `L’application « ${name} » n’est plus connectée.`,
  question: (name) => `Autoriser l’application « ${name} » à utiliser votre compte ?`,
  unverified: 'L’application a choisi ce nom elle-même. Nous ne l’avons pas vérifié.',
  account: (email) => `Votre compte : ${email}`,
  goesTo: (host) => `Vous irez ensuite sur : ${host}`,
  writeHint: 'Suggérer des formulations, modifier le design et mettre à jour vos candidatures.',
  mayNot:
    'Elle ne peut rien écrire dans vos CV ni dans vos lettres, et ne peut rien supprimer. Vous pouvez la déconnecter à tout moment dans les paramètres.',
  allow: 'Autoriser',
  deny: 'Ne pas autoriser',
  full: 'Votre compte a le nombre maximal d’applications connectées. Déconnectez-en une dans les paramètres, puis réessayez.',
  invalid: 'Cette application a envoyé une demande non valide. Rien n’a été autorisé.',
  unknownTitle: 'Cette application ne peut pas être connectée',
  unknown:
    'Nous ne connaissons pas cette application, ou l’adresse à laquelle elle attend une réponse. Rien n’a été autorisé. Retirez Vitae de l’application, puis ajoutez-le de nouveau.',
}
