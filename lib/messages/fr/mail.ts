import type { mail as english } from '../en/mail'

const footer = (place: string) =>
  `\n\n—\nVitae à l’adresse ${place}\nVous recevez cet e-mail parce que quelqu’un y a utilisé cette adresse.`

/** The texts of the emails about sign-in, as plain text, in French. */
export const mail: typeof english = {
  signUpCode: ({ code, minutes, place }) => ({
    subject: `${code} est votre code pour Vitae`,
    text:
      `Votre code est ${code}\n\nSaisissez-le sur la page où vous créez votre compte. Il est valable ${minutes} minutes.\n\nSi vous ne l’avez pas demandé, vous pouvez ignorer cet e-mail : aucun compte n’est créé sans le code.` +
      footer(place),
  }),
  accountExists: ({ signIn, reset, place }) => ({
    subject: 'Vous avez déjà un compte Vitae',
    text:
      `Quelqu’un a essayé de créer un compte avec cette adresse, qui en a déjà un. Rien n’a changé.\n\nSi c’était vous, connectez-vous : ${signIn}\nMot de passe oublié ? ${reset}\n\nSi ce n’était pas vous, il n’y a rien à faire.` +
      footer(place),
  }),
  emailCode: ({ code, minutes, place }) => ({
    subject: `${code} confirme votre adresse pour Vitae`,
    text:
      `Votre code est ${code}\n\nSaisissez-le dans les paramètres de votre compte. Il est valable ${minutes} minutes.\n\nSi vous ne l’avez pas demandé, vous pouvez ignorer cet e-mail : rien ne change sans le code.` +
      footer(place),
  }),
  emailTaken: ({ place }) => ({
    subject: 'Votre adresse a été saisie dans Vitae',
    text:
      'Une personne connectée à un autre compte a essayé d’utiliser cette adresse, qui a son propre compte. Rien n’a changé.\n\nSi c’était vous, connectez-vous plutôt avec cette adresse.' +
      footer(place),
  }),
  emailChanged: ({ place }) => ({
    subject: 'L’adresse e-mail de votre compte Vitae a changé',
    text:
      'Désormais, les e-mails concernant votre compte vont à une autre adresse, et vous vous connectez avec celle-ci.\n\nSi ce n’était pas vous, quelqu’un d’autre est connecté à votre compte : contactez immédiatement la personne qui gère ce serveur.' +
      footer(place),
  }),
  resetPassword: ({ link, minutes, place }) => ({
    subject: 'Choisissez un nouveau mot de passe pour Vitae',
    text:
      `Ouvrez ce lien pour choisir un nouveau mot de passe :\n\n${link}\n\nIl fonctionne une fois, pendant ${minutes} minutes. Ensuite, vous devrez vous reconnecter sur tous vos appareils.\n\nSi vous ne l’avez pas demandé, vous pouvez ignorer cet e-mail : votre mot de passe reste le même.` +
      footer(place),
  }),
  workspaceInvitation: ({ workspace, inviter, day, link, place }) => ({
    subject: `${inviter} vous invite dans un espace de travail sur Vitae`,
    text:
      `${inviter} vous invite dans l’espace de travail « ${workspace} ». Ses membres travaillent ensemble sur des CV. Vos propres documents restent privés.\n\nOuvrez ce lien pour accepter :\n\n${link}\n\nIl fonctionne une fois, pour cette adresse e-mail, jusqu’au ${day}.\n\nSi vous ne connaissez pas l’expéditeur, vous pouvez ignorer cet e-mail : rien ne se passe sans le lien.` +
      footer(place),
  }),
  passwordChanged: ({ reset, place }) => ({
    subject: 'Votre mot de passe Vitae a changé',
    text:
      `Le mot de passe de votre compte a été changé, et vos autres appareils ont été déconnectés.\n\nSi ce n’était pas vous, choisissez tout de suite un nouveau mot de passe : ${reset}` +
      footer(place),
  }),
  signInChanged: ({ what, place }) => ({
    subject: 'Votre connexion à Vitae a changé',
    text:
      `${
        {
          'totp-on':
            'La validation en deux étapes a été activée : la connexion demande maintenant un code d’une application.',
          'totp-off':
            'La validation en deux étapes a été désactivée : la connexion ne demande plus de code d’une application.',
          'passkey-added': 'Une clé d’accès a été ajoutée à votre compte.',
          'passkey-removed': 'Une clé d’accès a été supprimée de votre compte.',
          'provider-linked': 'Un autre moyen de connexion a été ajouté à votre compte.',
          'provider-unlinked': 'Un moyen de connexion a été supprimé de votre compte.',
        }[what]
      }\n\nSi ce n’était pas vous, changez de mot de passe. Cela déconnecte tous les autres appareils.` +
      footer(place),
  }),
}
