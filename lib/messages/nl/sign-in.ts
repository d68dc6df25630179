import type { signIn as english } from '../en/sign-in'
import { formatters } from '../format'

const { plural } = formatters('nl')

/** Messages of signing in and up, in Dutch. */
export const signIn: typeof english = {
  home: 'Vitae, naar de startpagina',
  name: 'Je naam',
  email: 'E-mail',
  password: 'Wachtwoord',
  newPassword: 'Nieuw wachtwoord',
  passwordHint:
    'Minstens 12 tekens. Een paar woorden die niets met elkaar te maken hebben, onthoud je makkelijk.',
  showPassword: 'Wachtwoord tonen',
  hidePassword: 'Wachtwoord verbergen',
  code: 'Code',
  recoveryCode: 'Herstelcode',
  working: 'Een ogenblik…',
  or: 'of',
  withoutAccount: 'Verder zonder account',
  missing: {
    name: 'Vul je naam in.',
    email: 'Vul je e-mailadres in.',
    password: 'Vul je wachtwoord in.',
    code: 'Vul de code in.',
  },

  signIn: {
    title: 'Inloggen',
    submit: 'Inloggen',
    withPasskey: 'Passkey gebruiken',
    withProvider: (name) => `Verder met ${name}`,
    organisation: 'Inloggen met je organisatie',
    organisationUnknown:
      'Geen organisatie logt hier in met dit adres. Log op een andere manier in.',
    managed: 'Verder naar inloggen',
    managedText: 'Je logt in op een aparte pagina en komt meteen terug.',
    remember: 'Op dit apparaat ingelogd blijven',
    forgot: 'Wachtwoord vergeten?',
    noAccount: 'Nog geen account?',
    signUp: 'Account maken',
  },
  providerQuestion: {
    title: (name) => `Inloggen bij “${name}”?`,
    text: (host) => `Je logt in bij ${host} en komt daarna hier terug.`,
    replaces: (email) =>
      `Je bent ingelogd als ${email}. Kom je met een ander account terug, dan vervangt dat op dit apparaat dit account.`,
  },
  again: {
    title: 'Opnieuw inloggen',
    text: 'Je sessie is verlopen. Wat je typt, wordt op dit apparaat opgeslagen en gaat naar je account zodra je inlogt.',
    somebodyElse: 'Bij een ander account inloggen',
    cannot: 'Ik kan niet meer bij dit account inloggen',
    cannotText:
      'Is het account verwijderd of kun je er niet meer bij, dan blijven je cv’s op dit apparaat van jou. Houd ze hier zonder account, of download ze als één bestand. Cv’s die alleen in het account staan, staan niet op dit apparaat.',
    keepHere: 'Mijn cv’s zonder het account houden',
    downloadHere: 'Mijn cv’s downloaden',
    cannotFailed: 'Dat is niet gelukt. Er is niets verwijderd. Probeer het opnieuw.',
  },
  secondStep: {
    title: 'Verificatie in twee stappen',
    text: 'Vul de code van zes cijfers uit je authenticatie-app in.',
    recoveryText: 'Vul een van je herstelcodes in. Elke code werkt één keer.',
    trust: 'Op dit apparaat 30 dagen niet om een code vragen',
    submit: 'Verder',
    useRecovery: 'Herstelcode gebruiken',
    useApp: 'Authenticatie-app gebruiken',
    back: 'Terug naar inloggen',
  },

  signUp: {
    title: 'Account maken',
    introduction:
      'Met een account heb je je cv’s op al je apparaten, met eerdere versies. Je kunt ook zonder account cv’s schrijven en downloaden.',
    comeAlong: 'Wat je hier hebt geschreven, gaat mee.',
    countComesAlong: (count) =>
      plural(count, {
        one: '# cv op dit apparaat gaat mee.',
        other: '# cv’s op dit apparaat gaan mee.',
      }),
    nothingYet: 'Wat je schrijft, wordt in je account opgeslagen.',
    withoutMail:
      'Deze server kan geen e-mail versturen. Je account werkt meteen, maar alleen de beheerder van de server kan een vergeten wachtwoord herstellen.',
    submit: 'Account maken',
    managed: 'Verder naar account maken',
    haveAccount: 'Heb je al een account?',
    signIn: 'Inloggen',
    maybeThere:
      'We konden je niet inloggen. Heb je dit adres hier eerder gebruikt, log dan in met het wachtwoord van toen.',
    closedTitle: 'Nieuwe accounts zijn niet mogelijk',
    closedText:
      'Deze server neemt geen nieuwe accounts aan. Je kunt Vitae zonder account gebruiken: je cv’s blijven op dit apparaat.',
    inviteTitle: 'Alleen op uitnodiging',
    inviteText:
      'Je hebt een uitnodiging nodig om op deze server een account te maken. Heb je er een, open dan de link erin. Je kunt Vitae zonder account gebruiken: je cv’s blijven op dit apparaat.',
    invitationGoneTitle: 'Deze uitnodiging is niet meer geldig',
    invitationGoneText:
      'De uitnodiging is al gebruikt of verlopen. Vraag degene die je uitnodigde om een nieuwe. Je cv’s blijven op dit apparaat.',
    invited: 'Je bent met dit adres uitgenodigd.',
    readingInvitation: 'Uitnodiging controleren…',
  },
  confirm: {
    title: 'Kijk in je e-mail',
    text: (email) =>
      `We sturen een e-mail naar ${email}. Vul de code van zes cijfers daaruit in. De code is 10 minuten geldig.`,
    help: 'Geen e-mail? Kijk in je spammap en controleer het adres.',
    submit: 'Bevestigen',
    resend: 'Nieuwe code sturen',
    resent: 'Er is een nieuwe code onderweg. De vorige werkt niet meer.',
    otherAddress: 'Ander adres gebruiken',
  },

  forgot: {
    title: 'Wachtwoord herstellen',
    text: 'We sturen je een e-mail met een link om een nieuw wachtwoord te kiezen.',
    submit: 'Link sturen',
    back: 'Terug naar inloggen',
    sentTitle: 'Kijk in je e-mail',
    sentText: (email) =>
      `Als er een account is voor ${email}, is er een e-mail met een link onderweg. De link werkt één keer en is 60 minuten geldig.`,
    checkAddress: 'Adres wijzigen',
    managedText: 'De inlogpagina stuurt je een code. Daarmee kies je een nieuw wachtwoord.',
    managed: 'Verder naar de inlogpagina',
    withoutMailTitle: 'E-mail is hier niet ingesteld',
    withoutMailText:
      'Deze server kan je geen link sturen. De beheerder kan er met deze opdracht een maken en aan je geven:',
    withoutMailNote: 'Je cv’s op dit apparaat blijven zoals ze zijn.',
  },
  reset: {
    title: 'Nieuw wachtwoord kiezen',
    text: 'Je wordt op alle apparaten uitgelogd. Wat op een apparaat is opgeslagen, blijft daar.',
    submit: 'Nieuw wachtwoord opslaan',
    doneTitle: 'Wachtwoord gewijzigd',
    doneText: 'Je bent op alle apparaten uitgelogd. Log in met je nieuwe wachtwoord.',
    signIn: 'Inloggen',
    goneTitle: 'Deze link is niet meer geldig',
    goneText: 'De link is al gebruikt of verlopen. Er is niets gewijzigd.',
    askAgain: 'Nieuwe link aanvragen',
  },

  failures: {
    wrongCredentials: 'Het e-mailadres of het wachtwoord is onjuist.',
    wrongPassword: 'Het wachtwoord is onjuist.',
    unknownPasskey: 'Deze passkey is hier niet bekend. Log op een andere manier in.',
    wrongCode: 'De code is onjuist. Controleer hem: je hebt nog een paar pogingen.',
    codeGone: 'Deze code is verlopen of te vaak geprobeerd. Begin opnieuw.',
    email: 'Dit lijkt geen e-mailadres.',
    passwordTooShort: 'Te kort. Gebruik minstens 12 tekens.',
    passwordTooLong: 'Te lang. Gebruik hoogstens 128 tekens.',
    passwordTooCommon: 'Te makkelijk te raden: veel mensen gebruiken het. Kies een ander.',
    signupClosed: 'Deze server neemt op dit moment geen nieuwe accounts aan.',
    tooMany: (wait) => `Te veel pogingen. Probeer het ${wait} opnieuw.`,
    offline:
      'Je bent offline. Wat je hebt getypt, staat er nog. Probeer het opnieuw als je online bent.',
    unavailable:
      'De server kan dit nu niet doen. Er is niets gewijzigd. Probeer het zo meteen opnieuw.',
    unclear:
      'De server gaf geen duidelijk antwoord. Wat je hebt getypt, staat er nog. Probeer het zo meteen opnieuw.',
    proofNeeded: 'Er is niets gewijzigd. Bevestig eerst dat jij het bent.',
    forbidden: 'Dit is hier niet mogelijk. Er is niets gewijzigd.',
    notSignedIn: 'Je bent uitgelogd. Log opnieuw in en ga hier verder.',
    passkeyCancelled: 'Er is geen passkey gekozen.',
    passkeyThere: 'Dit apparaat heeft al een passkey voor je account.',
    passkeyFailed: 'Je browser kon hier geen passkey gebruiken.',
  },
  wait: {
    soon: 'zo meteen',
    seconds: (count) => plural(count, { one: 'over # seconde', other: 'over # seconden' }),
    minutes: (count) => plural(count, { one: 'over # minuut', other: 'over # minuten' }),
    hours: (count) => plural(count, { one: 'over # uur', other: 'over # uur' }),
  },
  providerErrors: {
    'provider-cancelled': 'Je hebt het inloggen daar afgebroken. Er is niets gewijzigd.',
    'provider-failed':
      'De aanbieder antwoordde niet zoals verwacht. Probeer het opnieuw of log op een andere manier in.',
    expired: 'Dat duurde te lang. Begin opnieuw.',
    'not-linked':
      'Er is al een account met dit adres. Log daar eerst in en koppel de aanbieder daarna bij je instellingen.',
    'other-account':
      'Je bent hier met een ander account ingelogd. Log eerst uit en probeer het dan opnieuw.',
    'linked-elsewhere': 'Dit is hier al aan een ander account gekoppeld.',
    'no-address': 'De aanbieder deelde geen bevestigd e-mailadres. Log op een andere manier in.',
    'not-admitted': 'Je organisatie heeft je geen toegang gegeven. Vraag het aan de beheerder.',
    'signup-closed': 'Deze server neemt op dit moment geen nieuwe accounts aan.',
    'too-many-requests': 'Te veel pogingen. Probeer het over een paar minuten opnieuw.',
  },
}
