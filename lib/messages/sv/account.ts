import type { account as english } from '../en/account'

/** Messages of the account's own screens: its settings and the outbox, in Swedish. */
export const account: typeof english = {
  proof: {
    title: 'Bekräfta att det är du',
    text: 'Det här ändrar vem som kommer åt ditt konto, så bekräfta att det är du.',
    password: 'Ditt lösenord',
    submit: 'Fortsätt',
    withPasskey: 'Använd en lösennyckel',
    withProvider: (name) => `Bekräfta med ${name}`,
    managed: 'Logga in igen',
    noWay:
      'Ditt konto har varken lösenord, lösennyckel eller leverantör att bekräfta med. Logga ut och logga in igen.',
  },

  settings: {
    title: 'Inställningar',
    navigation: 'Inställningarnas avsnitt',
    yourCvs: 'Dina cv:n',
    loadFailed: 'Dina inställningar kunde inte läsas in. Inget har ändrats.',
    retry: 'Försök igen',
  },

  profile: {
    title: 'Profil',
    name: 'Namn',
    nameHint: 'Kontots namn. Varje cv har sitt eget.',
    saveName: 'Spara namn',
    nameSaved: 'Namnet är sparat.',
    email: 'E-post',
    confirmed: 'Bekräftad',
    unconfirmed: 'Inte bekräftad',
    unconfirmedText: 'Du har inte bekräftat att adressen är din än.',
    unconfirmedWithoutMail: 'Den här servern kan inte skicka mejl, så adressen kan inte bekräftas.',
    confirm: 'Skicka en kod',
    change: 'Ändra e-postadress',
    newEmail: 'Ny e-postadress',
    sendCode: 'Skicka en kod till den',
    saveEmail: 'Spara e-postadress',
    emailSaved: 'E-postadressen har ändrats.',
    emailConfirmed: 'E-postadressen är bekräftad.',
    codeSent: (email) => `Vi skickar en sexsiffrig kod till ${email}.`,
    confirmCode: 'Bekräfta',
    taken: 'Du kan inte använda den här adressen.',
    outbox: 'Mejl som inte skickats',
    sameAddress: 'Det här är redan din adress.',
  },

  security: {
    title: 'Säkerhet',
    passwordTitle: 'Lösenord',
    passwordSet: 'Du har ett lösenord.',
    passwordNone: 'Du har inget lösenord. Du loggar in på ett annat sätt.',
    changePassword: 'Ändra lösenord',
    setPassword: 'Välj ett lösenord',
    current: 'Nuvarande lösenord',
    savePassword: 'Spara lösenord',
    passwordEnds:
      'Dina andra enheter loggas ut, och dina anslutna appar och API-nycklar slutar fungera.',
    passwordSaved: 'Lösenordet är sparat. Alla andra enheter har loggats ut.',

    totpTitle: 'Tvåstegsverifiering',
    totpText:
      'Efter lösenordet ber vi om en kod från en autentiseringsapp i din telefon. Då räcker det inte med ett stulet lösenord för att logga in.',
    totpOn: 'På',
    totpOff: 'Av',
    totpBegin: 'Ställ in',
    totpPassword: 'Ditt lösenord',
    totpGoOn: 'Fortsätt',
    totpScan: 'Skanna den här QR-koden med din autentiseringsapp.',
    totpPicture: 'QR-kod för din autentiseringsapp',
    totpLink: 'Öppna i en app på den här enheten',
    totpSecret: 'Eller ange den här nyckeln i appen',
    totpCode: 'Kod från appen',
    totpConfirm: 'Slå på',
    totpDone: 'Tvåstegsverifiering är på.',
    totpEnd: 'Slå av',
    totpEnded: 'Tvåstegsverifiering är av.',
    totpEndText: 'Sedan loggar du in med bara ditt lösenord.',

    codesTitle: 'Dina återställningskoder',
    codesText:
      'Om du tappar bort telefonen kan du logga in en gång med varje kod. Förvara dem där du hittar dem utan telefonen. Vi visar dem inte igen.',
    codesCopy: 'Kopiera',
    codesCopied: 'Kopierat',
    codesDownload: 'Ladda ner',
    codesFile: 'vitae-aterstallningskoder.txt',
    codesKept: 'Jag har sparat dem',
    codesRenew: 'Nya återställningskoder',
    codesRenewText: 'Dina nuvarande koder slutar fungera.',

    passkeysTitle: 'Lösennycklar',
    passkeysText:
      'Logga in med fingeravtryck, ansikte eller enhetens pinkod i stället för ett lösenord.',
    passkeysNowhere: 'Lösennycklar fungerar bara över https, eller på datorn som servern körs på.',
    passkeyMade: (date) => `Skapad ${date}`,
    passkeyName: 'Lösennyckelns namn',
    passkeyNameMissing: 'Ange ett namn på lösennyckeln.',
    passkeyDefault: (system) => system || 'Min enhet',
    passkeyAdd: 'Lägg till en lösennyckel',
    passkeyAdded: (name) => `Lösennyckeln ”${name}” har lagts till.`,
    passkeyCreate: 'Skapa lösennyckel',
    passkeyRename: 'Byt namn',
    passkeyRenameNamed: (name) => `Byt namn på lösennyckeln ”${name}”`,
    passkeyRenamed: (name) => `Lösennyckeln heter nu ”${name}”.`,
    passkeyRemove: 'Ta bort',
    passkeyRemoveNamed: (name) => `Ta bort lösennyckeln ”${name}”`,
    passkeyRemoved: (name) => `Du kan inte längre logga in med lösennyckeln ”${name}”.`,
    passkeySave: 'Spara namn',

    managedPassword: 'Du ändrar det på inloggningssidan, med en kod som skickas till din e-post.',
    managedPasskeys:
      'Logga in med fingeravtryck, ansikte eller enhetens pinkod i stället för ett lösenord. Du lägger till en lösennyckel på inloggningssidan.',
    managedRest:
      'Inloggningssidan hanterar din adress och ber om koder. Den som driver servern kan ändra dem åt dig.',
    managedRestTitle: 'E-post och tvåstegsverifiering',

    providersTitle: 'Andra sätt att logga in',
    linked: 'Kopplad',
    notLinked: 'Inte kopplad',
    link: 'Koppla',
    linkNamed: (name) => `Koppla ${name}`,
    unlink: 'Koppla från',
    unlinkNamed: (name) => `Koppla från ${name}`,
    unlinked: (name) => `Du kan inte längre logga in med ${name}.`,
    linkRisk: (name) =>
      `Så länge ${name} är kopplad kan den som sköter den inloggningen öppna ditt konto.`,
    lastWay:
      'Det här är ditt enda sätt att logga in. Välj ett lösenord eller lägg till en lösennyckel först.',
  },

  devices: {
    title: 'Enheter',
    text: 'Här är du inloggad.',
    name: (browser, system) =>
      browser && system ? `${browser} på ${system}` : browser || system || 'Okänd webbläsare',
    current: 'Den här enheten',
    seenToday: 'Använd i dag',
    seenYesterday: 'Använd i går',
    seen: (date) => `Använd ${date}`,
    since: (date) => `inloggad ${date}`,
    end: 'Logga ut',
    endNamed: (name) => `Logga ut: ${name}`,
    ended: (name) => `${name} har loggats ut.`,
    endOthers: 'Logga ut alla andra enheter',
    othersEnded: 'Alla andra enheter har loggats ut.',
    endAll: 'Logga ut överallt',
    endAllHint: 'Även på den här enheten. Cv:n som är sparade på en enhet stannar där.',
  },

  data: {
    whereTitle: 'Var dina data lagras',
    where: [
      {
        term: 'På den här enheten',
        text: 'Dina cv:n och din ångra-historik, i webbläsarens databas, så att du kan skriva offline.',
      },
      {
        term: 'I ditt konto',
        text: 'Dina cv:n, deras tidigare versioner, pdf-filerna bakom dina delningslänkar, namn, e-postadress och sätt att logga in, på den här servern.',
      },
      {
        term: 'I papperskorgen',
        text: 'Cv:n och brev som du tar bort ligger kvar här i 30 dagar. Sedan raderas de permanent.',
      },
    ],
    more: 'Läs mer om dina data',
  },

  danger: {
    title: 'Radera konto',
    text: 'Raderar ditt konto och allt i det.',
    begin: 'Radera mitt konto',
    goesTitle: 'Raderas permanent',
    goes: [
      'Alla cv:n i ditt konto, deras versioner, papperskorgen och dina delningslänkar',
      'Ditt namn, din e-postadress, ditt lösenord, lösennycklar, API-nycklar och alla sessioner',
    ],
    staysTitle: 'Blir kvar',
    stays: [
      'Cv:na på den här enheten, om du inte tar bort dem nedan',
      'Filer som du har laddat ner eller skickat till andra',
    ],
    download: 'Exportera dina data först',
    forget: 'Ta också bort mina cv:n från den här enheten',
    typeEmail: (email) => `Skriv ${email} för att bekräfta`,
    mismatch: 'Det här är inte e-postadressen för ditt konto.',
    submit: 'Radera permanent',
    doneTitle: 'Ditt konto har raderats',
    done: {
      kept: 'Cv:na på den här enheten finns kvar. De hör inte längre till ett konto.',
      forgotten: 'Dina cv:n har också tagits bort från den här enheten.',
      'left-behind':
        'Webbläsarens lagring svarar inte, så cv:n från ditt konto kan finnas kvar på den här enheten. Om andra använder den stänger du alla flikar med Vitae och raderar webbplatsens data i webbläsarens inställningar.',
    },
    goOn: 'Fortsätt',
  },

  outbox: {
    title: 'Utkorg',
    text: 'E-post är inte konfigurerat, och bara den här datorn kan öppna Vitae. Därför visas mejl här i stället för att skickas.',
    note: 'Hur du konfigurerar e-post står i docs/operating.md. Meddelanden försvinner efter en dag.',
    empty: 'Inga mejl än.',
    to: 'Till',
    back: 'Inställningar',
  },
}
