import type { signIn as english } from '../en/sign-in'
import { formatters } from '../format'

const { plural } = formatters('ro')

/** Messages of signing in and up, in Romanian. */
export const signIn: typeof english = {
  home: 'Vitae, la pagina principală',
  name: 'Numele tău',
  email: 'E-mail',
  password: 'Parolă',
  newPassword: 'Parolă nouă',
  passwordHint: 'Cel puțin 12 caractere. Câteva cuvinte fără legătură sunt ușor de ținut minte.',
  showPassword: 'Afișează parola',
  hidePassword: 'Ascunde parola',
  code: 'Cod',
  recoveryCode: 'Cod de recuperare',
  working: 'Un moment…',
  or: 'sau',
  withoutAccount: 'Continuă fără cont',
  missing: {
    name: 'Scrie numele tău.',
    email: 'Scrie adresa ta de e-mail.',
    password: 'Scrie parola ta.',
    code: 'Scrie codul.',
  },
  signIn: {
    title: 'Conectare',
    submit: 'Conectează-te',
    withPasskey: 'Folosește o cheie de acces',
    withProvider: (name) => `Continuă cu ${name}`,
    organisation: 'Conectează-te prin organizația ta',
    organisationUnknown:
      'Nicio organizație nu se conectează aici cu această adresă. Conectează-te altfel.',
    managed: 'Continuă spre conectare',
    managedText: 'Te conectezi pe o pagină separată și revii imediat.',
    remember: 'Păstrează-mă în cont pe acest dispozitiv',
    forgot: 'Ai uitat parola?',
    noAccount: 'Nu ai încă un cont?',
    signUp: 'Creează unul',
  },
  providerQuestion: {
    title: (name) => `Te conectezi la „${name}”?`,
    text: (host) => `Te conectezi la ${host} și apoi revii aici.`,
    replaces: (email) =>
      `Contul conectat acum este ${email}. Dacă revii cu alt cont, acela îl înlocuiește pe acest dispozitiv.`,
  },
  again: {
    title: 'Conectează-te din nou',
    text: 'Sesiunea ta a expirat. Ce scrii se salvează pe acest dispozitiv și ajunge în cont imediat ce te conectezi.',
    somebodyElse: 'Conectează-te la alt cont',
    cannot: 'Nu mai pot intra în acest cont',
    cannotText:
      'Dacă acest cont a fost șters sau ai pierdut accesul, CV-urile de pe acest dispozitiv sunt tot ale tale. Păstrează-le aici fără cont sau descarcă-le într-un singur fișier. CV-urile care sunt doar în cont nu se află pe acest dispozitiv.',
    keepHere: 'Păstrează CV-urile fără cont',
    downloadHere: 'Descarcă CV-urile mele',
    cannotFailed: 'Nu a reușit. Nu s-a eliminat nimic. Încearcă din nou.',
  },
  secondStep: {
    title: 'Verificare în doi pași',
    text: 'Scrie codul de șase cifre din aplicația de autentificare.',
    recoveryText: 'Scrie unul dintre codurile de recuperare. Fiecare funcționează o dată.',
    trust: 'Nu-mi cere un cod pe acest dispozitiv timp de 30 de zile',
    submit: 'Continuă',
    useRecovery: 'Folosește un cod de recuperare',
    useApp: 'Folosește aplicația de autentificare',
    back: 'Înapoi la conectare',
  },
  signUp: {
    title: 'Creează un cont',
    introduction:
      'Cu un cont ai CV-urile pe toate dispozitivele, cu versiunile anterioare. Poți scrie și descărca CV-uri și fără cont.',
    comeAlong: 'Ce ai scris aici vine cu tine.',
    countComesAlong: (count) =>
      plural(count, {
        one: '# CV de pe acest dispozitiv vine cu tine.',
        few: '# CV-uri de pe acest dispozitiv vin cu tine.',
        other: '# de CV-uri de pe acest dispozitiv vin cu tine.',
      }),
    nothingYet: 'Ce scrii se salvează în contul tău.',
    withoutMail:
      'Acest server nu poate trimite e-mailuri. Contul tău funcționează imediat, dar o parolă uitată poate fi resetată doar de persoana care administrează serverul.',
    submit: 'Creează contul',
    managed: 'Continuă și creează-l',
    haveAccount: 'Ai deja un cont?',
    signIn: 'Conectează-te',
    maybeThere:
      'Nu te-am putut conecta. Dacă ai mai folosit această adresă aici, conectează-te cu parola de atunci.',
    closedTitle: 'Nu se pot crea conturi',
    closedText:
      'Acest server nu acceptă conturi noi. Poți folosi Vitae fără cont: CV-urile tale rămân pe acest dispozitiv.',
    inviteTitle: 'Doar cu invitație',
    inviteText:
      'Ai nevoie de o invitație ca să creezi un cont pe acest server. Dacă ai una, deschide linkul din ea. Poți folosi Vitae fără cont: CV-urile tale rămân pe acest dispozitiv.',
    invitationGoneTitle: 'Această invitație nu mai este valabilă',
    invitationGoneText:
      'A fost deja folosită sau a expirat. Cere una nouă persoanei care te-a invitat. CV-urile tale rămân pe acest dispozitiv.',
    invited: 'Ai primit o invitație la această adresă.',
    readingInvitation: 'Se verifică invitația…',
  },
  confirm: {
    title: 'Verifică-ți e-mailul',
    text: (email) =>
      `Trimitem un e-mail la ${email}. Scrie codul de șase cifre din el. Codul este valabil 10 minute.`,
    help: 'Nu ai primit e-mailul? Verifică dosarul Spam și adresa.',
    submit: 'Confirmă',
    resend: 'Trimite un cod nou',
    resent: 'Un cod nou este pe drum. Cel anterior nu mai funcționează.',
    otherAddress: 'Folosește altă adresă',
  },
  forgot: {
    title: 'Resetează parola',
    text: 'Îți trimitem prin e-mail un link ca să alegi o parolă nouă.',
    submit: 'Trimite linkul',
    back: 'Înapoi la conectare',
    sentTitle: 'Verifică-ți e-mailul',
    sentText: (email) =>
      `Dacă există un cont pentru ${email}, un e-mail cu un link este pe drum. Linkul funcționează o dată, timp de 60 de minute.`,
    checkAddress: 'Schimbă adresa',
    managedText: 'Pagina de conectare îți trimite un cod. Cu el alegi o parolă nouă.',
    managed: 'Continuă spre pagina de conectare',
    withoutMailTitle: 'E-mailul nu este configurat aici',
    withoutMailText:
      'Acest server nu îți poate trimite un link. Persoana care îl administrează poate crea unul cu această comandă și ți-l poate da:',
    withoutMailNote: 'CV-urile tale de pe acest dispozitiv rămân așa cum sunt.',
  },
  reset: {
    title: 'Alege o parolă nouă',
    text: 'Toate dispozitivele vor fi deconectate. Ce este salvat pe un dispozitiv rămâne acolo.',
    submit: 'Salvează parola nouă',
    doneTitle: 'Parolă schimbată',
    doneText: 'Toate dispozitivele au fost deconectate. Conectează-te cu parola nouă.',
    signIn: 'Conectează-te',
    goneTitle: 'Acest link nu mai este valabil',
    goneText: 'A fost deja folosit sau a expirat. Nu s-a schimbat nimic.',
    askAgain: 'Cere un link nou',
  },
  failures: {
    wrongCredentials: 'E-mailul sau parola nu este corectă.',
    wrongPassword: 'Parola este greșită.',
    unknownPasskey: 'Această cheie de acces nu este cunoscută aici. Conectează-te altfel.',
    wrongCode: 'Codul este greșit. Verifică-l: mai ai câteva încercări.',
    codeGone: 'Acest cod a expirat sau a fost încercat de prea multe ori. Ia-o de la început.',
    email: 'Nu pare o adresă de e-mail.',
    passwordTooShort: 'Prea scurtă. Folosește cel puțin 12 caractere.',
    passwordTooLong: 'Prea lungă. Folosește cel mult 128 de caractere.',
    passwordTooCommon: 'Prea ușor de ghicit: o folosesc mulți. Alege alta.',
    signupClosed: 'Acest server nu acceptă acum conturi noi.',
    tooMany: (wait) => `Prea multe încercări. Încearcă din nou ${wait}.`,
    offline: 'Ești offline. Ce ai scris este încă aici. Încearcă din nou când ești online.',
    unavailable:
      'Serverul nu poate face asta acum. Nu s-a schimbat nimic. Încearcă din nou peste puțin timp.',
    unclear:
      'Serverul nu a dat un răspuns clar. Ce ai scris este încă aici. Încearcă din nou peste puțin timp.',
    proofNeeded: 'Nu s-a schimbat nimic. Confirmă mai întâi că ești tu.',
    forbidden: 'Acest lucru nu este posibil aici. Nu s-a schimbat nimic.',
    notSignedIn: 'Nu mai ești în cont. Conectează-te din nou, apoi continuă aici.',
    passkeyCancelled: 'Nu a fost aleasă nicio cheie de acces.',
    passkeyThere: 'Acest dispozitiv are deja o cheie de acces pentru contul tău.',
    passkeyFailed: 'Browserul tău nu a putut folosi aici o cheie de acces.',
  },
  wait: {
    soon: 'peste puțin timp',
    seconds: (count) =>
      plural(count, {
        one: 'peste # secundă',
        few: 'peste # secunde',
        other: 'peste # de secunde',
      }),
    minutes: (count) =>
      plural(count, { one: 'peste # minut', few: 'peste # minute', other: 'peste # de minute' }),
    hours: (count) =>
      plural(count, { one: 'peste # oră', few: 'peste # ore', other: 'peste # de ore' }),
  },
  providerErrors: {
    'provider-cancelled': 'Ai renunțat acolo la conectare. Nu s-a schimbat nimic.',
    'provider-failed':
      'Furnizorul nu a răspuns cum trebuie. Încearcă din nou sau conectează-te altfel.',
    expired: 'A durat prea mult. Ia-o de la început.',
    'not-linked':
      'Există deja un cont cu această adresă. Conectează-te mai întâi la el, apoi asociază furnizorul în setări.',
    'other-account':
      'Aici este conectat alt cont. Deconectează-te mai întâi, apoi încearcă din nou.',
    'linked-elsewhere': 'Este deja asociat altui cont de aici.',
    'no-address': 'Furnizorul nu a transmis o adresă de e-mail confirmată. Conectează-te altfel.',
    'not-admitted': 'Organizația ta nu ți-a dat acces. Întreabă persoana care o administrează.',
    'signup-closed': 'Acest server nu acceptă acum conturi noi.',
    'too-many-requests': 'Prea multe încercări. Încearcă din nou peste câteva minute.',
  },
}
