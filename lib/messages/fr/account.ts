import type { account as english } from '../en/account'

/** Messages of the account's own screens: its settings and the outbox, in French. */
export const account: typeof english = {
  proof: {
    title: 'Confirmer votre identité',
    text: 'Cette modification touche à l’accès à votre compte. Confirmez que c’est bien vous.',
    password: 'Votre mot de passe',
    submit: 'Continuer',
    withPasskey: 'Utiliser une clé d’accès',
    withProvider: (name) => `Confirmer avec ${name}`,
    managed: 'Se reconnecter',
    noWay:
      'Votre compte n’a ni mot de passe, ni clé d’accès, ni fournisseur pour confirmer. Déconnectez-vous, puis reconnectez-vous.',
  },

  settings: {
    title: 'Paramètres',
    navigation: 'Rubriques des paramètres',
    yourCvs: 'Vos CV',
    loadFailed: 'Impossible de charger vos paramètres. Rien n’a changé.',
    retry: 'Réessayer',
  },

  profile: {
    title: 'Profil',
    name: 'Nom',
    nameHint: 'Le nom de votre compte. Chaque CV a le sien.',
    saveName: 'Enregistrer le nom',
    nameSaved: 'Nom enregistré.',
    email: 'E-mail',
    confirmed: 'Confirmée',
    unconfirmed: 'Non confirmée',
    unconfirmedText: 'Vous n’avez pas encore confirmé que cette adresse est la vôtre.',
    unconfirmedWithoutMail:
      'Ce serveur ne peut pas envoyer d’e-mails : l’adresse ne peut pas être confirmée.',
    confirm: 'Envoyer un code',
    change: 'Changer d’adresse',
    newEmail: 'Nouvelle adresse e-mail',
    sendCode: 'Y envoyer un code',
    saveEmail: 'Enregistrer l’adresse',
    emailSaved: 'Adresse e-mail modifiée.',
    emailConfirmed: 'Adresse e-mail confirmée.',
    codeSent: (email) => `Nous envoyons un code à six chiffres à ${email}.`,
    confirmCode: 'Confirmer',
    taken: 'Vous ne pouvez pas utiliser cette adresse.',
    outbox: 'E-mails non envoyés',
    sameAddress: 'C’est déjà votre adresse.',
  },

  security: {
    title: 'Sécurité',
    passwordTitle: 'Mot de passe',
    passwordSet: 'Vous avez un mot de passe.',
    passwordNone: 'Vous n’avez pas de mot de passe. Vous vous connectez autrement.',
    changePassword: 'Changer de mot de passe',
    setPassword: 'Définir un mot de passe',
    current: 'Mot de passe actuel',
    savePassword: 'Enregistrer le mot de passe',
    passwordEnds:
      'Vos autres appareils seront déconnectés, vos applications connectées aussi, et vos clés API ne fonctionneront plus.',
    passwordSaved: 'Mot de passe enregistré. Tous les autres appareils ont été déconnectés.',

    totpTitle: 'Validation en deux étapes',
    totpText:
      'Après votre mot de passe, nous demandons un code d’une application d’authentification de votre téléphone. Un mot de passe volé ne suffit alors plus pour se connecter.',
    totpOn: 'Activée',
    totpOff: 'Désactivée',
    totpBegin: 'Configurer',
    totpPassword: 'Votre mot de passe',
    totpGoOn: 'Continuer',
    totpScan: 'Scannez ce QR code avec votre application d’authentification.',
    totpPicture: 'QR code pour votre application d’authentification',
    totpLink: 'Ouvrir dans une application de cet appareil',
    totpSecret: 'Ou saisissez cette clé dans l’application',
    totpCode: 'Code de l’application',
    totpConfirm: 'Activer',
    totpDone: 'La validation en deux étapes est activée.',
    totpEnd: 'Désactiver',
    totpEnded: 'La validation en deux étapes est désactivée.',
    totpEndText: 'Vous vous connecterez alors avec votre seul mot de passe.',

    codesTitle: 'Vos codes de secours',
    codesText:
      'Si vous perdez votre téléphone, chaque code permet de vous connecter une fois. Gardez-les là où vous les retrouverez sans votre téléphone. Nous ne les afficherons plus.',
    codesCopy: 'Copier',
    codesCopied: 'Copié',
    codesDownload: 'Télécharger',
    codesFile: 'vitae-codes-de-secours.txt',
    codesKept: 'Je les ai notés',
    codesRenew: 'Nouveaux codes de secours',
    codesRenewText: 'Vos codes actuels ne fonctionneront plus.',

    passkeysTitle: 'Clés d’accès',
    passkeysText:
      'Connectez-vous avec votre empreinte, votre visage ou le code de l’appareil au lieu d’un mot de passe.',
    passkeysNowhere:
      'Les clés d’accès ne fonctionnent qu’en https ou sur l’ordinateur où tourne ce serveur.',
    passkeyMade: (date) => `Créée le ${date}`,
    passkeyName: 'Nom de la clé d’accès',
    passkeyNameMissing: 'Donnez un nom à la clé d’accès.',
    passkeyDefault: (system) => system || 'Mon appareil',
    passkeyAdd: 'Ajouter une clé d’accès',
    passkeyAdded: (name) => `Clé d’accès « ${name} » ajoutée.`,
    passkeyCreate: 'Créer la clé d’accès',
    passkeyRename: 'Renommer',
    passkeyRenameNamed: (name) => `Renommer la clé d’accès « ${name} »`,
    passkeyRenamed: (name) => `Clé d’accès renommée en « ${name} ».`,
    passkeyRemove: 'Supprimer',
    passkeyRemoveNamed: (name) => `Supprimer la clé d’accès « ${name} »`,
    passkeyRemoved: (name) => `La clé d’accès « ${name} » ne permet plus de vous connecter.`,
    passkeySave: 'Enregistrer le nom',

    managedPassword:
      'Vous le changez sur la page de connexion, avec un code envoyé à votre adresse e-mail.',
    managedPasskeys:
      'Connectez-vous avec votre empreinte, votre visage ou le code de l’appareil au lieu d’un mot de passe. Une clé d’accès s’ajoute sur la page de connexion.',
    managedRest:
      'La page de connexion gère votre adresse et demande les codes. La personne qui gère ce serveur peut les modifier pour vous.',
    managedRestTitle: 'E-mail et validation en deux étapes',

    providersTitle: 'Autres moyens de connexion',
    linked: 'Associé',
    notLinked: 'Non associé',
    link: 'Associer',
    linkNamed: (name) => `Associer ${name}`,
    unlink: 'Dissocier',
    unlinkNamed: (name) => `Dissocier ${name}`,
    unlinked: (name) => `Vous ne pouvez plus vous connecter avec ${name}.`,
    linkRisk: (name) =>
      `Tant que ${name} est associé, la personne qui gère sa connexion peut ouvrir votre compte.`,
    lastWay:
      'C’est votre seul moyen de connexion. Définissez d’abord un mot de passe ou ajoutez une clé d’accès.',
  },

  devices: {
    title: 'Appareils',
    text: 'Les appareils où votre session est ouverte.',
    name: (browser, system) =>
      browser && system ? `${browser} sous ${system}` : browser || system || 'Navigateur inconnu',
    current: 'Cet appareil',
    seenToday: 'Utilisé aujourd’hui',
    seenYesterday: 'Utilisé hier',
    seen: (date) => `Utilisé le ${date}`,
    since: (date) => `session ouverte le ${date}`,
    end: 'Déconnecter',
    endNamed: (name) => `Déconnecter : ${name}`,
    ended: (name) => `Appareil déconnecté : ${name}.`,
    endOthers: 'Déconnecter tous les autres appareils',
    othersEnded: 'Tous les autres appareils ont été déconnectés.',
    endAll: 'Se déconnecter partout',
    endAllHint: 'Y compris sur cet appareil. Les CV enregistrés sur un appareil y restent.',
  },

  data: {
    whereTitle: 'Où vos données sont enregistrées',
    where: [
      {
        term: 'Sur cet appareil',
        text: 'Vos CV et votre historique d’annulation, dans la base de données du navigateur, pour pouvoir écrire hors ligne.',
      },
      {
        term: 'Dans votre compte',
        text: 'Vos CV, leurs versions précédentes, les PDF de vos liens de partage, votre nom, votre e-mail et vos moyens de connexion, sur ce serveur.',
      },
      {
        term: 'Dans la corbeille',
        text: 'Les CV et les lettres que vous supprimez y restent 30 jours. Ensuite, ils sont supprimés définitivement.',
      },
    ],
    more: 'En savoir plus sur vos données',
  },

  danger: {
    title: 'Supprimer le compte',
    text: 'Supprime votre compte et tout ce qu’il contient.',
    begin: 'Supprimer mon compte',
    goesTitle: 'Sera supprimé définitivement',
    goes: [
      'Tous les CV de votre compte, leurs versions, la corbeille et vos liens de partage',
      'Votre nom, votre e-mail, votre mot de passe, vos clés d’accès, vos clés API et toutes les sessions',
    ],
    staysTitle: 'Sera conservé',
    stays: [
      'Les CV sur cet appareil, sauf si vous les retirez ci-dessous',
      'Les fichiers que vous avez téléchargés ou envoyés à d’autres',
    ],
    download: 'Exporter d’abord vos données',
    forget: 'Retirer aussi mes CV de cet appareil',
    typeEmail: (email) => `Saisissez ${email} pour confirmer`,
    mismatch: 'Ce n’est pas l’adresse e-mail de votre compte.',
    submit: 'Supprimer définitivement',
    doneTitle: 'Votre compte a été supprimé',
    done: {
      kept: 'Les CV de cet appareil sont toujours là. Ils ne sont plus dans un compte.',
      forgotten: 'Vos CV ont aussi été retirés de cet appareil.',
      'left-behind':
        'Le stockage de ce navigateur ne répond pas : des CV de votre compte sont peut-être encore sur cet appareil. Si d’autres l’utilisent, fermez tous les onglets de Vitae et supprimez les données de ce site dans les paramètres de votre navigateur.',
    },
    goOn: 'Continuer',
  },

  outbox: {
    title: 'Boîte d’envoi',
    text: 'L’envoi d’e-mails n’est pas configuré et seul cet ordinateur peut ouvrir Vitae. Les e-mails sont donc affichés ici au lieu d’être envoyés.',
    note: 'Pour configurer l’envoi, voir docs/operating.md. Les messages disparaissent après un jour.',
    empty: 'Aucun e-mail pour le moment.',
    to: 'À',
    back: 'Paramètres',
  },
}
