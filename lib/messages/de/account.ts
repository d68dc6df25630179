import type { account as english } from '../en/account'

/** Messages of the account's own screens, in German. */
export const account: typeof english = {
  proof: {
    title: 'Bestätige, dass du es bist',
    text: 'Das ändert, wer in dein Konto kommt. Bestätige deshalb bitte, dass du es bist.',
    password: 'Dein Passwort',
    submit: 'Weiter',
    withPasskey: 'Passkey verwenden',
    withProvider: (name) => `Mit ${name} bestätigen`,
    managed: 'Erneut anmelden',
    noWay:
      'Dein Konto hat kein Passwort, keinen Passkey und keinen Anbieter zum Bestätigen. Melde dich ab und wieder an.',
  },

  settings: {
    title: 'Einstellungen',
    navigation: 'Bereiche der Einstellungen',
    yourCvs: 'Deine Lebensläufe',
    loadFailed: 'Deine Einstellungen konnten nicht geladen werden. Es wurde nichts geändert.',
    retry: 'Erneut versuchen',
  },

  profile: {
    title: 'Profil',
    name: 'Name',
    nameHint: 'Der Name deines Kontos. Jeder Lebenslauf hat seinen eigenen.',
    saveName: 'Namen speichern',
    nameSaved: 'Name gespeichert.',
    email: 'E-Mail',
    confirmed: 'Bestätigt',
    unconfirmed: 'Nicht bestätigt',
    unconfirmedText: 'Du hast noch nicht bestätigt, dass diese Adresse dir gehört.',
    unconfirmedWithoutMail:
      'Dieser Server kann keine E-Mails senden, deshalb lässt sich die Adresse nicht bestätigen.',
    confirm: 'Code senden',
    change: 'E-Mail-Adresse ändern',
    newEmail: 'Neue E-Mail-Adresse',
    sendCode: 'Code dorthin senden',
    saveEmail: 'E-Mail-Adresse speichern',
    emailSaved: 'E-Mail-Adresse geändert.',
    emailConfirmed: 'E-Mail-Adresse bestätigt.',
    codeSent: (email) => `Wir senden einen sechsstelligen Code an ${email}.`,
    confirmCode: 'Bestätigen',
    taken: 'Diese Adresse kannst du nicht verwenden.',
    outbox: 'Nicht gesendete E-Mails',
    sameAddress: 'Das ist schon deine Adresse.',
  },

  security: {
    title: 'Sicherheit',
    passwordTitle: 'Passwort',
    passwordSet: 'Du hast ein Passwort.',
    passwordNone: 'Du hast kein Passwort. Du meldest dich auf andere Weise an.',
    changePassword: 'Passwort ändern',
    setPassword: 'Passwort festlegen',
    current: 'Aktuelles Passwort',
    savePassword: 'Passwort speichern',
    passwordEnds:
      'Damit werden alle anderen Geräte abgemeldet, verbundene Apps getrennt und deine API-Schlüssel ungültig.',
    passwordSaved: 'Passwort gespeichert. Alle anderen Geräte wurden abgemeldet.',

    totpTitle: 'Bestätigung in zwei Schritten',
    totpText:
      'Nach deinem Passwort fragen wir nach einem Code aus einer Authenticator-App auf deinem Handy. Ein gestohlenes Passwort allein reicht dann nicht für die Anmeldung.',
    totpOn: 'An',
    totpOff: 'Aus',
    totpBegin: 'Einrichten',
    totpPassword: 'Dein Passwort',
    totpGoOn: 'Weiter',
    totpScan: 'Scanne diesen QR-Code mit deiner Authenticator-App.',
    totpPicture: 'QR-Code für deine Authenticator-App',
    totpLink: 'In einer App auf diesem Gerät öffnen',
    totpSecret: 'Oder gib diesen Schlüssel in der App ein',
    totpCode: 'Code aus der App',
    totpConfirm: 'Einschalten',
    totpDone: 'Die Bestätigung in zwei Schritten ist an.',
    totpEnd: 'Ausschalten',
    totpEnded: 'Die Bestätigung in zwei Schritten ist aus.',
    totpEndText: 'Dann meldest du dich nur mit deinem Passwort an.',

    codesTitle: 'Deine Wiederherstellungscodes',
    codesText:
      'Wenn du dein Handy verlierst, kannst du dich mit jedem Code einmal anmelden. Bewahre sie so auf, dass du auch ohne Handy an sie herankommst. Wir zeigen sie nicht noch einmal.',
    codesCopy: 'Kopieren',
    codesCopied: 'Kopiert',
    codesDownload: 'Herunterladen',
    codesFile: 'vitae-wiederherstellungscodes.txt',
    codesKept: 'Ich habe sie gespeichert',
    codesRenew: 'Neue Wiederherstellungscodes',
    codesRenewText: 'Deine bisherigen Codes gelten dann nicht mehr.',

    passkeysTitle: 'Passkeys',
    passkeysText:
      'Melde dich mit Fingerabdruck, Gesicht oder Geräte-PIN an statt mit einem Passwort.',
    passkeysNowhere:
      'Passkeys funktionieren nur über https oder auf dem Computer, auf dem dieser Server läuft.',
    passkeyMade: (date) => `Erstellt am ${date}`,
    passkeyName: 'Name des Passkeys',
    passkeyNameMissing: 'Gib einen Namen für den Passkey ein.',
    passkeyDefault: (system) => system || 'Mein Gerät',
    passkeyAdd: 'Passkey hinzufügen',
    passkeyAdded: (name) => `Passkey „${name}“ hinzugefügt.`,
    passkeyCreate: 'Passkey erstellen',
    passkeyRename: 'Umbenennen',
    passkeyRenameNamed: (name) => `Passkey „${name}“ umbenennen`,
    passkeyRenamed: (name) => `Passkey in „${name}“ umbenannt.`,
    passkeyRemove: 'Entfernen',
    passkeyRemoveNamed: (name) => `Passkey „${name}“ entfernen`,
    passkeyRemoved: (name) => `Mit dem Passkey „${name}“ kannst du dich nicht mehr anmelden.`,
    passkeySave: 'Namen speichern',

    managedPassword:
      'Du änderst es auf der Anmeldeseite, mit einem Code, der an deine E-Mail-Adresse gesendet wird.',
    managedPasskeys:
      'Melde dich mit Fingerabdruck, Gesicht oder Geräte-PIN an statt mit einem Passwort. Einen Passkey fügst du auf der Anmeldeseite hinzu.',
    managedRest:
      'Die Anmeldeseite verwaltet deine Adresse und fragt nach Codes. Wer diesen Server betreibt, kann beides für dich ändern.',
    managedRestTitle: 'E-Mail und Bestätigung in zwei Schritten',

    providersTitle: 'Andere Arten der Anmeldung',
    linked: 'Verknüpft',
    notLinked: 'Nicht verknüpft',
    link: 'Verknüpfen',
    linkNamed: (name) => `${name} verknüpfen`,
    unlink: 'Trennen',
    unlinkNamed: (name) => `${name} trennen`,
    unlinked: (name) => `Mit ${name} kannst du dich nicht mehr anmelden.`,
    linkRisk: (name) =>
      `Wer die Anmeldung von ${name} betreibt, kann dein Konto öffnen, solange sie verknüpft ist.`,
    lastWay:
      'Das ist deine einzige Art, dich anzumelden. Leg zuerst ein Passwort fest oder füge einen Passkey hinzu.',
  },

  devices: {
    title: 'Geräte',
    text: 'Wo du angemeldet bist.',
    name: (browser, system) =>
      browser && system ? `${browser} unter ${system}` : browser || system || 'Unbekannter Browser',
    current: 'Dieses Gerät',
    seenToday: 'Heute benutzt',
    seenYesterday: 'Gestern benutzt',
    seen: (date) => `Benutzt am ${date}`,
    since: (date) => `angemeldet am ${date}`,
    end: 'Abmelden',
    endNamed: (name) => `Abmelden: ${name}`,
    ended: (name) => `${name} wurde abgemeldet.`,
    endOthers: 'Alle anderen Geräte abmelden',
    othersEnded: 'Alle anderen Geräte wurden abgemeldet.',
    endAll: 'Überall abmelden',
    endAllHint:
      'Auch dieses Gerät. Lebensläufe, die auf einem Gerät gespeichert sind, bleiben dort.',
  },

  data: {
    whereTitle: 'Wo deine Daten gespeichert sind',
    where: [
      {
        term: 'Auf diesem Gerät',
        text: 'Deine Lebensläufe und was du rückgängig machen kannst, in der Datenbank des Browsers, damit du offline schreiben kannst.',
      },
      {
        term: 'In deinem Konto',
        text: 'Deine Lebensläufe, ihre früheren Versionen, die PDFs hinter deinen Freigabelinks, Name, E-Mail-Adresse und deine Arten der Anmeldung, auf diesem Server.',
      },
      {
        term: 'Im Papierkorb',
        text: 'Lebensläufe und Anschreiben, die du löschst, bleiben hier 30 Tage. Danach werden sie endgültig gelöscht.',
      },
    ],
    more: 'Mehr über deine Daten',
  },

  danger: {
    title: 'Konto löschen',
    text: 'Löscht dein Konto und alles, was darin ist.',
    begin: 'Mein Konto löschen',
    goesTitle: 'Wird endgültig gelöscht',
    goes: [
      'Alle Lebensläufe in deinem Konto, ihre Versionen, der Papierkorb und deine Freigabelinks',
      'Dein Name, deine E-Mail-Adresse, Passwort, Passkeys, API-Schlüssel und alle Sitzungen',
    ],
    staysTitle: 'Bleibt',
    stays: [
      'Die Lebensläufe auf diesem Gerät, außer wenn du sie unten entfernst',
      'Dateien, die du heruntergeladen oder an andere geschickt hast',
    ],
    download: 'Vorher Daten exportieren',
    forget: 'Meine Lebensläufe auch von diesem Gerät entfernen',
    typeEmail: (email) => `Gib zur Bestätigung ${email} ein`,
    mismatch: 'Das ist nicht die E-Mail-Adresse deines Kontos.',
    submit: 'Endgültig löschen',
    doneTitle: 'Dein Konto wurde gelöscht',
    done: {
      kept: 'Die Lebensläufe auf diesem Gerät sind noch da. Sie sind in keinem Konto mehr.',
      forgotten: 'Deine Lebensläufe wurden auch von diesem Gerät entfernt.',
      'left-behind':
        'Der Speicher dieses Browsers antwortet nicht, deshalb sind Lebensläufe deines Kontos vielleicht noch auf diesem Gerät. Wenn auch andere es benutzen, schließe alle Tabs von Vitae und lösche in den Einstellungen deines Browsers die Daten dieser Website.',
    },
    goOn: 'Weiter',
  },

  outbox: {
    title: 'Postausgang',
    text: 'E-Mail ist nicht eingerichtet, und nur dieser Computer kann Vitae öffnen. Deshalb werden E-Mails hier angezeigt statt gesendet.',
    note: 'Wie du E-Mail einrichtest, steht in docs/operating.md. Nachrichten verschwinden nach einem Tag.',
    empty: 'Noch keine E-Mails.',
    to: 'An',
    back: 'Einstellungen',
  },
}
