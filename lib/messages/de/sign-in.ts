import type { signIn as english } from '../en/sign-in'
import { formatters } from '../format'

const { plural } = formatters('de')

/** Messages of signing in and up, in German. */
export const signIn: typeof english = {
  home: 'Vitae, zur Startseite',
  name: 'Dein Name',
  email: 'E-Mail',
  password: 'Passwort',
  newPassword: 'Neues Passwort',
  passwordHint:
    'Mindestens 12 Zeichen. Ein paar Wörter ohne Zusammenhang kannst du dir leicht merken.',
  showPassword: 'Passwort zeigen',
  hidePassword: 'Passwort verbergen',
  code: 'Code',
  recoveryCode: 'Wiederherstellungscode',
  working: 'Einen Moment …',
  or: 'oder',
  withoutAccount: 'Ohne Konto fortfahren',
  missing: {
    name: 'Gib deinen Namen ein.',
    email: 'Gib deine E-Mail-Adresse ein.',
    password: 'Gib dein Passwort ein.',
    code: 'Gib den Code ein.',
  },

  signIn: {
    title: 'Anmelden',
    submit: 'Anmelden',
    withPasskey: 'Passkey verwenden',
    withProvider: (name) => `Weiter mit ${name}`,
    organisation: 'Mit deiner Organisation anmelden',
    organisationUnknown:
      'Mit dieser Adresse meldet sich hier keine Organisation an. Melde dich anders an.',
    managed: 'Weiter zur Anmeldung',
    managedText: 'Du meldest dich auf einer eigenen Seite an und kommst direkt zurück.',
    remember: 'Auf diesem Gerät angemeldet bleiben',
    forgot: 'Passwort vergessen?',
    noAccount: 'Noch kein Konto?',
    signUp: 'Konto erstellen',
  },
  providerQuestion: {
    title: (name) => `Bei „${name}“ anmelden?`,
    text: (host) => `Du meldest dich bei ${host} an und kommst dann hierher zurück.`,
    replaces: (email) =>
      `Du bist als ${email} angemeldet. Kommst du mit einem anderen Konto zurück, ersetzt es auf diesem Gerät dieses.`,
  },
  again: {
    title: 'Erneut anmelden',
    text: 'Deine Sitzung ist abgelaufen. Was du schreibst, wird auf diesem Gerät gespeichert und kommt in dein Konto, sobald du dich anmeldest.',
    somebodyElse: 'Mit einem anderen Konto anmelden',
    cannot: 'Ich kann mich bei diesem Konto nicht mehr anmelden',
    cannotText:
      'Wenn das Konto gelöscht wurde oder du keinen Zugang mehr hast, gehören dir die Lebensläufe auf diesem Gerät trotzdem. Behalte sie hier ohne Konto oder lade sie in einer Datei herunter. Lebensläufe, die nur im Konto sind, sind nicht auf diesem Gerät.',
    keepHere: 'Lebensläufe ohne Konto behalten',
    downloadHere: 'Lebensläufe herunterladen',
    cannotFailed: 'Das hat nicht geklappt. Es wurde nichts entfernt. Versuch es noch einmal.',
  },
  secondStep: {
    title: 'Bestätigung in zwei Schritten',
    text: 'Gib den sechsstelligen Code aus deiner Authenticator-App ein.',
    recoveryText: 'Gib einen deiner Wiederherstellungscodes ein. Jeder gilt einmal.',
    trust: 'Auf diesem Gerät 30 Tage lang nicht nach einem Code fragen',
    submit: 'Weiter',
    useRecovery: 'Wiederherstellungscode verwenden',
    useApp: 'Authenticator-App verwenden',
    back: 'Zurück zur Anmeldung',
  },

  signUp: {
    title: 'Konto erstellen',
    introduction:
      'Mit einem Konto hast du deine Lebensläufe auf allen deinen Geräten, auch frühere Versionen. Schreiben und herunterladen kannst du auch ohne.',
    comeAlong: 'Was du hier geschrieben hast, kommt mit.',
    countComesAlong: (count) =>
      plural(count, {
        one: '# Lebenslauf auf diesem Gerät kommt mit.',
        other: '# Lebensläufe auf diesem Gerät kommen mit.',
      }),
    nothingYet: 'Was du schreibst, wird in deinem Konto gespeichert.',
    withoutMail:
      'Dieser Server kann keine E-Mails senden. Dein Konto funktioniert sofort, aber ein vergessenes Passwort kann nur die Person zurücksetzen, die den Server betreibt.',
    submit: 'Konto erstellen',
    managed: 'Weiter zum Erstellen',
    haveAccount: 'Hast du schon ein Konto?',
    signIn: 'Anmelden',
    maybeThere:
      'Die Anmeldung hat nicht geklappt. Wenn du diese Adresse hier schon einmal verwendet hast, melde dich mit dem Passwort von damals an.',
    closedTitle: 'Neue Konten sind nicht möglich',
    closedText:
      'Dieser Server nimmt keine neuen Konten an. Du kannst Vitae ohne Konto verwenden: Deine Lebensläufe bleiben auf diesem Gerät.',
    inviteTitle: 'Nur mit Einladung',
    inviteText:
      'Um auf diesem Server ein Konto zu erstellen, brauchst du eine Einladung. Wenn du eine hast, öffne den Link darin. Du kannst Vitae auch ohne Konto verwenden: Deine Lebensläufe bleiben auf diesem Gerät.',
    invitationGoneTitle: 'Diese Einladung gilt nicht mehr',
    invitationGoneText:
      'Sie wurde schon verwendet oder ist abgelaufen. Bitte die Person, die dich eingeladen hat, um eine neue. Deine Lebensläufe bleiben auf diesem Gerät.',
    invited: 'Du wurdest mit dieser Adresse eingeladen.',
    readingInvitation: 'Deine Einladung wird geprüft …',
  },
  confirm: {
    title: 'Sieh in deinen E-Mails nach',
    text: (email) =>
      `Wir senden eine E-Mail an ${email}. Gib den sechsstelligen Code daraus ein. Er gilt 10 Minuten.`,
    help: 'Keine E-Mail? Sieh im Spam-Ordner nach und prüfe die Adresse.',
    submit: 'Bestätigen',
    resend: 'Neuen Code senden',
    resent: 'Ein neuer Code ist unterwegs. Der vorige gilt nicht mehr.',
    otherAddress: 'Andere Adresse verwenden',
  },

  forgot: {
    title: 'Passwort zurücksetzen',
    text: 'Wir senden dir einen Link, mit dem du ein neues Passwort festlegst.',
    submit: 'Link senden',
    back: 'Zurück zur Anmeldung',
    sentTitle: 'Sieh in deinen E-Mails nach',
    sentText: (email) =>
      `Wenn es ein Konto für ${email} gibt, ist eine E-Mail mit einem Link unterwegs. Du kannst den Link einmal verwenden, und er gilt 60 Minuten.`,
    checkAddress: 'Adresse ändern',
    managedText: 'Die Anmeldeseite sendet dir einen Code. Damit legst du ein neues Passwort fest.',
    managed: 'Weiter zur Anmeldeseite',
    withoutMailTitle: 'E-Mail ist hier nicht eingerichtet',
    withoutMailText:
      'Dieser Server kann dir keinen Link senden. Wer ihn betreibt, kann mit diesem Befehl einen erstellen und dir geben:',
    withoutMailNote: 'Deine Lebensläufe auf diesem Gerät bleiben, wie sie sind.',
  },
  reset: {
    title: 'Neues Passwort festlegen',
    text: 'Du wirst auf allen Geräten abgemeldet. Was auf einem Gerät gespeichert ist, bleibt dort.',
    submit: 'Neues Passwort speichern',
    doneTitle: 'Passwort geändert',
    doneText: 'Du bist auf allen Geräten abgemeldet. Melde dich mit deinem neuen Passwort an.',
    signIn: 'Anmelden',
    goneTitle: 'Dieser Link gilt nicht mehr',
    goneText: 'Er wurde schon verwendet oder ist abgelaufen. Es wurde nichts geändert.',
    askAgain: 'Neuen Link anfordern',
  },

  failures: {
    wrongCredentials: 'Die E-Mail-Adresse oder das Passwort ist falsch.',
    wrongPassword: 'Das Passwort ist falsch.',
    unknownPasskey: 'Dieser Passkey ist hier nicht bekannt. Melde dich auf andere Weise an.',
    wrongCode: 'Der Code ist falsch. Prüfe ihn: Du hast noch ein paar Versuche.',
    codeGone: 'Dieser Code ist abgelaufen oder wurde zu oft versucht. Fang von vorn an.',
    email: 'Das sieht nicht nach einer E-Mail-Adresse aus.',
    passwordTooShort: 'Zu kurz. Nimm mindestens 12 Zeichen.',
    passwordTooLong: 'Zu lang. Nimm höchstens 128 Zeichen.',
    passwordTooCommon: 'Zu leicht zu erraten: Viele verwenden es. Wähle ein anderes.',
    signupClosed: 'Dieser Server nimmt gerade keine neuen Konten an.',
    tooMany: (wait) => `Zu viele Versuche. Versuch es ${wait} noch einmal.`,
    offline:
      'Du bist offline. Deine Eingaben sind noch da. Versuch es noch einmal, sobald du online bist.',
    unavailable:
      'Der Server kann das gerade nicht. Es wurde nichts geändert. Versuch es gleich noch einmal.',
    unclear:
      'Der Server hat keine klare Antwort gegeben. Deine Eingaben sind noch da. Versuch es gleich noch einmal.',
    proofNeeded: 'Es wurde nichts geändert. Bestätige zuerst, dass du es bist.',
    forbidden: 'Das ist hier nicht möglich. Es wurde nichts geändert.',
    notSignedIn: 'Du wurdest abgemeldet. Melde dich erneut an und mach dann hier weiter.',
    passkeyCancelled: 'Es wurde kein Passkey gewählt.',
    passkeyThere: 'Dieses Gerät hat schon einen Passkey für dein Konto.',
    passkeyFailed: 'Dein Browser konnte hier keinen Passkey verwenden.',
  },
  wait: {
    soon: 'gleich',
    seconds: (count) => plural(count, { one: 'in # Sekunde', other: 'in # Sekunden' }),
    minutes: (count) => plural(count, { one: 'in # Minute', other: 'in # Minuten' }),
    hours: (count) => plural(count, { one: 'in # Stunde', other: 'in # Stunden' }),
  },
  providerErrors: {
    'provider-cancelled': 'Du hast die Anmeldung dort abgebrochen. Es wurde nichts geändert.',
    'provider-failed':
      'Der Anbieter hat nicht wie erwartet geantwortet. Versuch es noch einmal oder melde dich auf andere Weise an.',
    expired: 'Das hat zu lange gedauert. Fang von vorn an.',
    'not-linked':
      'Mit dieser Adresse gibt es schon ein Konto. Melde dich zuerst dort an und verknüpfe dann den Anbieter in deinen Einstellungen.',
    'other-account':
      'Du bist hier mit einem anderen Konto angemeldet. Melde dich zuerst ab und versuch es dann noch einmal.',
    'linked-elsewhere': 'Das ist hier schon mit einem anderen Konto verknüpft.',
    'no-address':
      'Der Anbieter hat keine bestätigte E-Mail-Adresse mitgeteilt. Melde dich auf andere Weise an.',
    'not-admitted':
      'Deine Organisation hat dir keinen Zugang gegeben. Frag die Person, die ihn verwaltet.',
    'signup-closed': 'Dieser Server nimmt gerade keine neuen Konten an.',
    'too-many-requests': 'Zu viele Versuche. Versuch es in ein paar Minuten noch einmal.',
  },
}
