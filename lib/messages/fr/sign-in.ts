import type { signIn as english } from '../en/sign-in'
import { formatters } from '../format'

const { plural } = formatters('fr')

/** Messages of signing in and up: forms, codes, forgotten passwords, in French. */
export const signIn: typeof english = {
  home: 'Vitae, vers l’accueil',
  name: 'Votre nom',
  email: 'E-mail',
  password: 'Mot de passe',
  newPassword: 'Nouveau mot de passe',
  passwordHint: 'Au moins 12 caractères. Quelques mots sans rapport se retiennent facilement.',
  showPassword: 'Afficher le mot de passe',
  hidePassword: 'Masquer le mot de passe',
  code: 'Code',
  recoveryCode: 'Code de secours',
  working: 'Un instant…',
  or: 'ou',
  withoutAccount: 'Continuer sans compte',
  missing: {
    name: 'Saisissez votre nom.',
    email: 'Saisissez votre adresse e-mail.',
    password: 'Saisissez votre mot de passe.',
    code: 'Saisissez le code.',
  },

  signIn: {
    title: 'Se connecter',
    submit: 'Se connecter',
    withPasskey: 'Utiliser une clé d’accès',
    withProvider: (name) => `Continuer avec ${name}`,
    organisation: 'Se connecter avec votre organisation',
    organisationUnknown:
      'Aucune organisation ne se connecte ici avec cette adresse. Connectez-vous autrement.',
    managed: 'Aller à la connexion',
    managedText: 'Vous vous connectez sur une page séparée et revenez aussitôt.',
    remember: 'Garder ma session ouverte sur cet appareil',
    forgot: 'Mot de passe oublié ?',
    noAccount: 'Pas encore de compte ?',
    signUp: 'En créer un',
  },
  providerQuestion: {
    title: (name) => `Se connecter à « ${name} » ?`,
    text: (host) => `Vous vous connectez sur ${host}, puis vous revenez ici.`,
    replaces: (email) =>
      `Vous êtes connecté avec ${email}. Si vous revenez avec un autre compte, il remplace celui-ci sur cet appareil.`,
  },
  again: {
    title: 'Se reconnecter',
    text: 'Votre session a expiré. Ce que vous écrivez est enregistré sur cet appareil et ira dans votre compte dès que vous vous connecterez.',
    somebodyElse: 'Se connecter à un autre compte',
    cannot: 'Je ne peux plus me connecter à ce compte',
    cannotText:
      'Si le compte a été supprimé ou que vous n’y avez plus accès, vos CV sur cet appareil restent les vôtres. Gardez-les ici sans compte, ou téléchargez-les en un seul fichier. Les CV qui ne sont que dans le compte ne sont pas sur cet appareil.',
    keepHere: 'Garder mes CV sans le compte',
    downloadHere: 'Télécharger mes CV',
    cannotFailed: 'L’opération a échoué. Rien n’a été retiré. Réessayez.',
  },
  secondStep: {
    title: 'Validation en deux étapes',
    text: 'Saisissez le code à six chiffres de votre application d’authentification.',
    recoveryText: 'Saisissez l’un de vos codes de secours. Chacun fonctionne une fois.',
    trust: 'Ne pas demander de code sur cet appareil pendant 30 jours',
    submit: 'Continuer',
    useRecovery: 'Utiliser un code de secours',
    useApp: 'Utiliser l’application d’authentification',
    back: 'Retour à la connexion',
  },

  signUp: {
    title: 'Créer un compte',
    introduction:
      'Avec un compte, vous avez vos CV sur tous vos appareils, avec leurs versions précédentes. Vous pouvez aussi écrire et télécharger des CV sans compte.',
    comeAlong: 'Ce que vous avez écrit ici vous suit.',
    countComesAlong: (count) =>
      plural(count, {
        one: '# CV de cet appareil vous suit.',
        other: '# CV de cet appareil vous suivent.',
      }),
    nothingYet: 'Ce que vous écrivez est enregistré dans votre compte.',
    withoutMail:
      'Ce serveur ne peut pas envoyer d’e-mails. Votre compte fonctionne tout de suite, mais seule la personne qui gère le serveur peut réinitialiser un mot de passe oublié.',
    submit: 'Créer un compte',
    managed: 'Aller à la création',
    haveAccount: 'Vous avez déjà un compte ?',
    signIn: 'Se connecter',
    maybeThere:
      'La connexion a échoué. Si vous avez déjà utilisé cette adresse ici, connectez-vous avec le mot de passe d’alors.',
    closedTitle: 'Les inscriptions sont fermées',
    closedText:
      'Ce serveur n’accepte pas de nouveaux comptes. Vous pouvez utiliser Vitae sans compte : vos CV restent sur cet appareil.',
    inviteTitle: 'Sur invitation seulement',
    inviteText:
      'Il faut une invitation pour créer un compte sur ce serveur. Si vous en avez une, ouvrez le lien qu’elle contient. Vous pouvez utiliser Vitae sans compte : vos CV restent sur cet appareil.',
    invitationGoneTitle: 'Cette invitation n’est plus valable',
    invitationGoneText:
      'Elle a déjà été utilisée ou a expiré. Demandez-en une nouvelle à qui vous l’a envoyée. Vos CV restent sur cet appareil.',
    invited: 'Cette adresse est celle de votre invitation.',
    readingInvitation: 'Vérification de votre invitation…',
  },
  confirm: {
    title: 'Consultez vos e-mails',
    text: (email) =>
      `Nous envoyons un e-mail à ${email}. Saisissez le code à six chiffres qu’il contient. Le code est valable 10 minutes.`,
    help: 'Pas d’e-mail ? Vérifiez vos courriers indésirables et l’adresse.',
    submit: 'Confirmer',
    resend: 'Envoyer un nouveau code',
    resent: 'Un nouveau code est en route. Le précédent ne fonctionne plus.',
    otherAddress: 'Utiliser une autre adresse',
  },

  forgot: {
    title: 'Réinitialiser votre mot de passe',
    text: 'Nous vous enverrons par e-mail un lien pour choisir un nouveau mot de passe.',
    submit: 'Envoyer le lien',
    back: 'Retour à la connexion',
    sentTitle: 'Consultez vos e-mails',
    sentText: (email) =>
      `S’il existe un compte pour ${email}, un e-mail avec un lien est en route. Le lien fonctionne une fois, pendant 60 minutes.`,
    checkAddress: 'Changer l’adresse',
    managedText:
      'La page de connexion vous envoie un code. Il vous permet de choisir un nouveau mot de passe.',
    managed: 'Aller à la page de connexion',
    withoutMailTitle: 'L’envoi d’e-mails n’est pas configuré ici',
    withoutMailText:
      'Ce serveur ne peut pas vous envoyer de lien. La personne qui le gère peut en créer un avec cette commande et vous le donner :',
    withoutMailNote: 'Vos CV sur cet appareil restent tels quels.',
  },
  reset: {
    title: 'Choisir un nouveau mot de passe',
    text: 'Vos sessions seront fermées sur tous les appareils. Ce qui est enregistré sur un appareil y reste.',
    submit: 'Enregistrer le mot de passe',
    doneTitle: 'Mot de passe modifié',
    doneText:
      'Vos sessions sont fermées sur tous les appareils. Connectez-vous avec votre nouveau mot de passe.',
    signIn: 'Se connecter',
    goneTitle: 'Ce lien n’est plus valable',
    goneText: 'Il a déjà été utilisé ou a expiré. Rien n’a changé.',
    askAgain: 'Obtenir un nouveau lien',
  },

  failures: {
    wrongCredentials: 'L’e-mail ou le mot de passe est incorrect.',
    wrongPassword: 'Le mot de passe est incorrect.',
    unknownPasskey: 'Cette clé d’accès n’est pas connue ici. Connectez-vous autrement.',
    wrongCode: 'Le code est incorrect. Vérifiez-le : il vous reste quelques essais.',
    codeGone: 'Ce code a expiré ou a été essayé trop souvent. Recommencez.',
    email: 'Cela ne ressemble pas à une adresse e-mail.',
    passwordTooShort: 'Trop court. Utilisez au moins 12 caractères.',
    passwordTooLong: 'Trop long. Utilisez au plus 128 caractères.',
    passwordTooCommon:
      'Trop facile à deviner : beaucoup de gens l’utilisent. Choisissez-en un autre.',
    signupClosed: 'Ce serveur n’accepte pas de nouveaux comptes pour le moment.',
    tooMany: (wait) => `Trop d’essais. Réessayez ${wait}.`,
    offline:
      'Vous êtes hors ligne. Ce que vous avez saisi est toujours là. Réessayez quand vous serez en ligne.',
    unavailable:
      'Le serveur ne peut pas le faire pour le moment. Rien n’a changé. Réessayez dans un instant.',
    unclear:
      'Le serveur n’a pas donné de réponse claire. Ce que vous avez saisi est toujours là. Réessayez dans un instant.',
    proofNeeded: 'Rien n’a changé. Confirmez d’abord que c’est bien vous.',
    forbidden: 'Ce n’est pas possible ici. Rien n’a changé.',
    notSignedIn: 'Votre session est fermée. Reconnectez-vous, puis continuez ici.',
    passkeyCancelled: 'Aucune clé d’accès n’a été choisie.',
    passkeyThere: 'Cet appareil a déjà une clé d’accès pour votre compte.',
    passkeyFailed: 'Votre navigateur n’a pas pu utiliser de clé d’accès ici.',
  },
  wait: {
    soon: 'dans un instant',
    seconds: (count) => plural(count, { one: 'dans # seconde', other: 'dans # secondes' }),
    minutes: (count) => plural(count, { one: 'dans # minute', other: 'dans # minutes' }),
    hours: (count) => plural(count, { one: 'dans # heure', other: 'dans # heures' }),
  },
  providerErrors: {
    'provider-cancelled': 'Vous avez annulé la connexion. Rien n’a changé.',
    'provider-failed':
      'Le fournisseur n’a pas répondu comme prévu. Réessayez, ou connectez-vous autrement.',
    expired: 'Cela a pris trop de temps. Recommencez.',
    'not-linked':
      'Il existe déjà un compte avec cette adresse. Connectez-vous d’abord à ce compte, puis associez le fournisseur dans vos paramètres.',
    'other-account':
      'Vous êtes connecté ici à un autre compte. Déconnectez-vous d’abord, puis réessayez.',
    'linked-elsewhere': 'Ce fournisseur est déjà associé à un autre compte ici.',
    'no-address':
      'Le fournisseur n’a pas communiqué d’adresse e-mail confirmée. Connectez-vous autrement.',
    'not-admitted':
      'Votre organisation ne vous a pas donné accès. Demandez à la personne qui la gère.',
    'signup-closed': 'Ce serveur n’accepte pas de nouveaux comptes pour le moment.',
    'too-many-requests': 'Trop d’essais. Réessayez dans quelques minutes.',
  },
}
