import type { account as english } from '../en/account'

/** Messages of the account's own screens, in Dutch. */
export const account: typeof english = {
  proof: {
    title: 'Bevestig dat jij het bent',
    text: 'Dit bepaalt wie bij je account kan. Bevestig daarom dat jij het bent.',
    password: 'Je wachtwoord',
    submit: 'Verder',
    withPasskey: 'Passkey gebruiken',
    withProvider: (name) => `Bevestigen met ${name}`,
    managed: 'Opnieuw inloggen',
    noWay:
      'Je account heeft geen wachtwoord, passkey of aanbieder om mee te bevestigen. Log uit en log opnieuw in.',
  },

  settings: {
    title: 'Instellingen',
    navigation: 'Onderdelen van de instellingen',
    yourCvs: 'Je cv’s',
    loadFailed: 'We konden je instellingen niet laden. Er is niets gewijzigd.',
    retry: 'Opnieuw proberen',
  },

  profile: {
    title: 'Profiel',
    name: 'Naam',
    nameHint: 'De naam van je account. Elk cv heeft een eigen naam.',
    saveName: 'Naam opslaan',
    nameSaved: 'Naam opgeslagen.',
    email: 'E-mail',
    confirmed: 'Bevestigd',
    unconfirmed: 'Niet bevestigd',
    unconfirmedText: 'Je hebt nog niet bevestigd dat dit adres van jou is.',
    unconfirmedWithoutMail:
      'Deze server kan geen e-mail versturen, dus het adres kan niet worden bevestigd.',
    confirm: 'Code versturen',
    change: 'E-mailadres wijzigen',
    newEmail: 'Nieuw e-mailadres',
    sendCode: 'Code hierheen sturen',
    saveEmail: 'E-mailadres opslaan',
    emailSaved: 'E-mailadres gewijzigd.',
    emailConfirmed: 'E-mailadres bevestigd.',
    codeSent: (email) => `We sturen een code van zes cijfers naar ${email}.`,
    confirmCode: 'Bevestigen',
    taken: 'Dit adres kun je niet gebruiken.',
    outbox: 'Niet-verzonden e-mails',
    sameAddress: 'Dit is al je adres.',
  },

  security: {
    title: 'Beveiliging',
    passwordTitle: 'Wachtwoord',
    passwordSet: 'Je hebt een wachtwoord.',
    passwordNone: 'Je hebt geen wachtwoord. Je logt op een andere manier in.',
    changePassword: 'Wachtwoord wijzigen',
    setPassword: 'Wachtwoord instellen',
    current: 'Huidig wachtwoord',
    savePassword: 'Wachtwoord opslaan',
    passwordEnds:
      'Je andere apparaten worden uitgelogd, en je gekoppelde apps en API-sleutels werken niet meer.',
    passwordSaved: 'Wachtwoord opgeslagen. Alle andere apparaten zijn uitgelogd.',

    totpTitle: 'Verificatie in twee stappen',
    totpText:
      'Na je wachtwoord vragen we om een code uit een authenticatie-app op je telefoon. Alleen een gestolen wachtwoord is dan niet genoeg om in te loggen.',
    totpOn: 'Aan',
    totpOff: 'Uit',
    totpBegin: 'Instellen',
    totpPassword: 'Je wachtwoord',
    totpGoOn: 'Verder',
    totpScan: 'Scan deze QR-code met je authenticatie-app.',
    totpPicture: 'QR-code voor je authenticatie-app',
    totpLink: 'Openen in een app op dit apparaat',
    totpSecret: 'Of voer deze sleutel in de app in',
    totpCode: 'Code uit de app',
    totpConfirm: 'Inschakelen',
    totpDone: 'Verificatie in twee stappen is ingeschakeld.',
    totpEnd: 'Uitschakelen',
    totpEnded: 'Verificatie in twee stappen is uitgeschakeld.',
    totpEndText: 'Je logt dan alleen met je wachtwoord in.',

    codesTitle: 'Je herstelcodes',
    codesText:
      'Als je je telefoon kwijtraakt, kun je met elke code één keer inloggen. Bewaar ze waar je ze zonder je telefoon kunt vinden. We tonen ze niet nog een keer.',
    codesCopy: 'Kopiëren',
    codesCopied: 'Gekopieerd',
    codesDownload: 'Downloaden',
    codesFile: 'vitae-herstelcodes.txt',
    codesKept: 'Ik heb ze opgeslagen',
    codesRenew: 'Nieuwe herstelcodes',
    codesRenewText: 'Je huidige codes werken dan niet meer.',

    passkeysTitle: 'Passkeys',
    passkeysText:
      'Log in met je vingerafdruk, gezicht of de pincode van je apparaat in plaats van een wachtwoord.',
    passkeysNowhere:
      'Passkeys werken alleen via https, of op de computer waarop deze server draait.',
    passkeyMade: (date) => `Gemaakt op ${date}`,
    passkeyName: 'Naam van de passkey',
    passkeyNameMissing: 'Vul een naam voor de passkey in.',
    passkeyDefault: (system) => system || 'Mijn apparaat',
    passkeyAdd: 'Passkey toevoegen',
    passkeyAdded: (name) => `Passkey “${name}” toegevoegd.`,
    passkeyCreate: 'Passkey maken',
    passkeyRename: 'Naam wijzigen',
    passkeyRenameNamed: (name) => `Naam van de passkey “${name}” wijzigen`,
    passkeyRenamed: (name) => `De passkey heet nu “${name}”.`,
    passkeyRemove: 'Verwijderen',
    passkeyRemoveNamed: (name) => `Passkey “${name}” verwijderen`,
    passkeyRemoved: (name) => `Je kunt niet meer inloggen met de passkey “${name}”.`,
    passkeySave: 'Naam opslaan',

    managedPassword:
      'Je wijzigt het op de inlogpagina, met een code die naar je e-mailadres wordt gestuurd.',
    managedPasskeys:
      'Log in met je vingerafdruk, gezicht of de pincode van je apparaat in plaats van een wachtwoord. Je voegt een passkey toe op de inlogpagina.',
    managedRest:
      'De inlogpagina beheert je adres en vraagt om codes. De beheerder van deze server kan ze voor je wijzigen.',
    managedRestTitle: 'E-mail en verificatie in twee stappen',

    providersTitle: 'Andere manieren om in te loggen',
    linked: 'Gekoppeld',
    notLinked: 'Niet gekoppeld',
    link: 'Koppelen',
    linkNamed: (name) => `${name} koppelen`,
    unlink: 'Ontkoppelen',
    unlinkNamed: (name) => `${name} ontkoppelen`,
    unlinked: (name) => `Je kunt niet meer inloggen met ${name}.`,
    linkRisk: (name) => `Zolang ${name} gekoppeld is, kan wie die inlog beheert je account openen.`,
    lastWay:
      'Dit is je enige manier om in te loggen. Stel eerst een wachtwoord in of voeg een passkey toe.',
  },

  devices: {
    title: 'Apparaten',
    text: 'Waar je bent ingelogd.',
    name: (browser, system) =>
      browser && system ? `${browser} op ${system}` : browser || system || 'Onbekende browser',
    current: 'Dit apparaat',
    seenToday: 'Vandaag gebruikt',
    seenYesterday: 'Gisteren gebruikt',
    seen: (date) => `Gebruikt op ${date}`,
    since: (date) => `ingelogd op ${date}`,
    end: 'Uitloggen',
    endNamed: (name) => `Uitloggen: ${name}`,
    ended: (name) => `${name} is uitgelogd.`,
    endOthers: 'Alle andere apparaten uitloggen',
    othersEnded: 'Alle andere apparaten zijn uitgelogd.',
    endAll: 'Overal uitloggen',
    endAllHint: 'Ook op dit apparaat. Cv’s die op een apparaat zijn opgeslagen, blijven daar.',
  },

  data: {
    whereTitle: 'Waar je gegevens staan',
    where: [
      {
        term: 'Op dit apparaat',
        text: 'Je cv’s en wat je ongedaan kunt maken, in de database van de browser, zodat je offline kunt schrijven.',
      },
      {
        term: 'In je account',
        text: 'Je cv’s, hun eerdere versies, de PDF’s achter je deellinks, je naam, e-mailadres en manieren om in te loggen, op deze server.',
      },
      {
        term: 'In de prullenbak',
        text: 'Cv’s en brieven die je verwijdert, blijven hier 30 dagen. Daarna worden ze definitief verwijderd.',
      },
    ],
    more: 'Meer over je gegevens',
  },

  danger: {
    title: 'Account verwijderen',
    text: 'Verwijdert je account en alles wat erin staat.',
    begin: 'Mijn account verwijderen',
    goesTitle: 'Wordt definitief verwijderd',
    goes: [
      'Alle cv’s in je account, hun versies, de prullenbak en je deellinks',
      'Je naam, e-mailadres, wachtwoord, passkeys, API-sleutels en alle sessies',
    ],
    staysTitle: 'Blijft bestaan',
    stays: [
      'De cv’s op dit apparaat, tenzij je ze hieronder verwijdert',
      'Bestanden die je hebt gedownload of naar anderen hebt gestuurd',
    ],
    download: 'Eerst je gegevens exporteren',
    forget: 'Ook mijn cv’s van dit apparaat verwijderen',
    typeEmail: (email) => `Typ ${email} om te bevestigen`,
    mismatch: 'Dit is niet het e-mailadres van je account.',
    submit: 'Definitief verwijderen',
    doneTitle: 'Je account is verwijderd',
    done: {
      kept: 'De cv’s op dit apparaat zijn er nog. Ze horen niet meer bij een account.',
      forgotten: 'Je cv’s zijn ook van dit apparaat verwijderd.',
      'left-behind':
        'De opslag van deze browser reageert niet, dus er kunnen nog cv’s van je account op dit apparaat staan. Gebruiken anderen het ook? Sluit dan alle tabbladen van Vitae en verwijder de gegevens van deze site in de instellingen van je browser.',
    },
    goOn: 'Verder',
  },

  outbox: {
    title: 'Postvak UIT',
    text: 'E-mail is niet ingesteld en alleen deze computer kan Vitae openen. Daarom worden e-mails hier getoond in plaats van verstuurd.',
    note: 'Hoe je e-mail instelt, staat in docs/operating.md. Berichten verdwijnen na een dag.',
    empty: 'Nog geen e-mails.',
    to: 'Aan',
    back: 'Instellingen',
  },
}
