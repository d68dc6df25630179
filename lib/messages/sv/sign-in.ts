import type { signIn as english } from '../en/sign-in'
import { formatters } from '../format'

const { plural } = formatters('sv')

/** Messages of signing in and up: forms, codes, forgotten passwords, in Swedish. */
export const signIn: typeof english = {
  home: 'Vitae, till startsidan',
  name: 'Ditt namn',
  email: 'E-post',
  password: 'Lösenord',
  newPassword: 'Nytt lösenord',
  passwordHint: 'Minst 12 tecken. Några ord som inte hör ihop är lätta att komma ihåg.',
  showPassword: 'Visa lösenordet',
  hidePassword: 'Dölj lösenordet',
  code: 'Kod',
  recoveryCode: 'Återställningskod',
  working: 'Ett ögonblick …',
  or: 'eller',
  withoutAccount: 'Fortsätt utan konto',
  missing: {
    name: 'Ange ditt namn.',
    email: 'Ange din e-postadress.',
    password: 'Ange ditt lösenord.',
    code: 'Ange koden.',
  },

  signIn: {
    title: 'Logga in',
    submit: 'Logga in',
    withPasskey: 'Använd en lösennyckel',
    withProvider: (name) => `Fortsätt med ${name}`,
    organisation: 'Logga in med din organisation',
    organisationUnknown:
      'Ingen organisation loggar in här med den adressen. Logga in på ett annat sätt.',
    managed: 'Fortsätt till inloggningen',
    managedText: 'Du loggar in på en separat sida och kommer direkt tillbaka.',
    remember: 'Håll mig inloggad på den här enheten',
    forgot: 'Har du glömt lösenordet?',
    noAccount: 'Inget konto än?',
    signUp: 'Skapa konto',
  },
  providerQuestion: {
    title: (name) => `Logga in på ”${name}”?`,
    text: (host) => `Du loggar in på ${host} och kommer sedan tillbaka hit.`,
    replaces: (email) =>
      `Du är inloggad som ${email}. Om du kommer tillbaka med ett annat konto ersätter det det här kontot på den här enheten.`,
  },
  again: {
    title: 'Logga in igen',
    text: 'Din session har gått ut. Det du skriver sparas på den här enheten och skickas till ditt konto så snart du loggar in.',
    somebodyElse: 'Logga in på ett annat konto',
    cannot: 'Jag kan inte längre logga in på det här kontot',
    cannotText:
      'Om kontot har raderats eller du har förlorat åtkomsten är dina cv:n på den här enheten fortfarande dina. Behåll dem här utan konto, eller ladda ner dem som en fil. Cv:n som bara finns i kontot finns inte på den här enheten.',
    keepHere: 'Behåll mina cv:n utan kontot',
    downloadHere: 'Ladda ner mina cv:n',
    cannotFailed: 'Det gick inte. Inget har tagits bort. Försök igen.',
  },
  secondStep: {
    title: 'Tvåstegsverifiering',
    text: 'Ange den sexsiffriga koden från din autentiseringsapp.',
    recoveryText: 'Ange en av dina återställningskoder. Varje kod fungerar en gång.',
    trust: 'Fråga inte efter en kod på den här enheten på 30 dagar',
    submit: 'Fortsätt',
    useRecovery: 'Använd en återställningskod',
    useApp: 'Använd autentiseringsappen',
    back: 'Tillbaka till inloggningen',
  },

  signUp: {
    title: 'Skapa ett konto',
    introduction:
      'Med ett konto har du dina cv:n på alla dina enheter, med tidigare versioner. Du kan också skriva och ladda ner cv:n utan konto.',
    comeAlong: 'Det du har skrivit här följer med.',
    countComesAlong: (count) =>
      plural(count, {
        one: '# cv på den här enheten följer med.',
        other: '# cv:n på den här enheten följer med.',
      }),
    nothingYet: 'Det du skriver sparas i ditt konto.',
    withoutMail:
      'Den här servern kan inte skicka mejl. Ditt konto fungerar direkt, men bara den som driver servern kan återställa ett glömt lösenord.',
    submit: 'Skapa konto',
    managed: 'Fortsätt till att skapa konto',
    haveAccount: 'Har du redan ett konto?',
    signIn: 'Logga in',
    maybeThere:
      'Det gick inte att logga in dig. Om du har använt adressen här förut loggar du in med lösenordet från den gången.',
    closedTitle: 'Det går inte att skapa konto',
    closedText:
      'Den här servern tar inte emot nya konton. Du kan använda Vitae utan konto: dina cv:n stannar på den här enheten.',
    inviteTitle: 'Bara med inbjudan',
    inviteText:
      'Du behöver en inbjudan för att skapa ett konto på den här servern. Om du har en öppnar du länken i den. Du kan använda Vitae utan konto: dina cv:n stannar på den här enheten.',
    invitationGoneTitle: 'Inbjudan gäller inte längre',
    invitationGoneText:
      'Den har redan använts eller har gått ut. Be den som bjöd in dig om en ny. Dina cv:n stannar på den här enheten.',
    invited: 'Du blev inbjuden med den här adressen.',
    readingInvitation: 'Kontrollerar din inbjudan …',
  },
  confirm: {
    title: 'Kolla din e-post',
    text: (email) =>
      `Vi skickar ett mejl till ${email}. Ange den sexsiffriga koden i det. Koden gäller i 10 minuter.`,
    help: 'Inget mejl? Kolla skräpposten och adressen.',
    submit: 'Bekräfta',
    resend: 'Skicka en ny kod',
    resent: 'En ny kod är på väg. Den förra fungerar inte längre.',
    otherAddress: 'Använd en annan adress',
  },

  forgot: {
    title: 'Återställ ditt lösenord',
    text: 'Vi mejlar dig en länk där du kan välja ett nytt lösenord.',
    submit: 'Skicka länk',
    back: 'Tillbaka till inloggningen',
    sentTitle: 'Kolla din e-post',
    sentText: (email) =>
      `Om det finns ett konto för ${email} är ett mejl med en länk på väg. Länken fungerar en gång och gäller i 60 minuter.`,
    checkAddress: 'Ändra adressen',
    managedText: 'Inloggningssidan skickar en kod till dig. Med den väljer du ett nytt lösenord.',
    managed: 'Fortsätt till inloggningssidan',
    withoutMailTitle: 'E-post är inte konfigurerat här',
    withoutMailText:
      'Den här servern kan inte skicka en länk till dig. Den som driver servern kan skapa en med det här kommandot och ge den till dig:',
    withoutMailNote: 'Dina cv:n på den här enheten förblir som de är.',
  },
  reset: {
    title: 'Välj ett nytt lösenord',
    text: 'Du loggas ut på alla enheter. Det som är sparat på en enhet stannar där.',
    submit: 'Spara nytt lösenord',
    doneTitle: 'Lösenordet har ändrats',
    doneText: 'Du är utloggad på alla enheter. Logga in med ditt nya lösenord.',
    signIn: 'Logga in',
    goneTitle: 'Länken gäller inte längre',
    goneText: 'Den har redan använts eller har gått ut. Inget har ändrats.',
    askAgain: 'Skaffa en ny länk',
  },

  failures: {
    wrongCredentials: 'E-postadressen eller lösenordet är fel.',
    wrongPassword: 'Lösenordet är fel.',
    unknownPasskey: 'Lösennyckeln är okänd här. Logga in på ett annat sätt.',
    wrongCode: 'Koden är fel. Kontrollera den: du har några försök kvar.',
    codeGone: 'Koden har gått ut eller provats för många gånger. Börja om.',
    email: 'Det här ser inte ut som en e-postadress.',
    passwordTooShort: 'För kort. Använd minst 12 tecken.',
    passwordTooLong: 'För långt. Använd högst 128 tecken.',
    passwordTooCommon: 'För lätt att gissa: många använder det. Välj ett annat.',
    signupClosed: 'Den här servern tar inte emot nya konton just nu.',
    tooMany: (wait) => `För många försök. Försök igen ${wait}.`,
    offline: 'Du är offline. Det du har skrivit finns kvar. Försök igen när du är online.',
    unavailable:
      'Servern kan inte göra det här just nu. Inget har ändrats. Försök igen om en stund.',
    unclear:
      'Servern gav inget tydligt svar. Det du har skrivit finns kvar. Försök igen om en stund.',
    proofNeeded: 'Inget har ändrats. Bekräfta först att det är du.',
    forbidden: 'Det här går inte här. Inget har ändrats.',
    notSignedIn: 'Du har loggats ut. Logga in igen och fortsätt sedan här.',
    passkeyCancelled: 'Ingen lösennyckel valdes.',
    passkeyThere: 'Den här enheten har redan en lösennyckel för ditt konto.',
    passkeyFailed: 'Webbläsaren kunde inte använda en lösennyckel här.',
  },
  wait: {
    soon: 'om en stund',
    seconds: (count) => plural(count, { one: 'om # sekund', other: 'om # sekunder' }),
    minutes: (count) => plural(count, { one: 'om # minut', other: 'om # minuter' }),
    hours: (count) => plural(count, { one: 'om # timme', other: 'om # timmar' }),
  },
  providerErrors: {
    'provider-cancelled': 'Du avbröt inloggningen där. Inget har ändrats.',
    'provider-failed':
      'Leverantören svarade inte som väntat. Försök igen, eller logga in på ett annat sätt.',
    expired: 'Det tog för lång tid. Börja om.',
    'not-linked':
      'Det finns redan ett konto med den här adressen. Logga in på det först och koppla sedan leverantören i inställningarna.',
    'other-account':
      'Du är inloggad med ett annat konto här. Logga ut först och försök sedan igen.',
    'linked-elsewhere': 'Det här är redan kopplat till ett annat konto här.',
    'no-address': 'Leverantören delade ingen bekräftad e-postadress. Logga in på ett annat sätt.',
    'not-admitted': 'Din organisation har inte gett dig åtkomst. Fråga den som sköter den.',
    'signup-closed': 'Den här servern tar inte emot nya konton just nu.',
    'too-many-requests': 'För många försök. Försök igen om några minuter.',
  },
}
