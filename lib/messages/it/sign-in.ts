import type { signIn as english } from '../en/sign-in'
import { formatters } from '../format'

const { plural } = formatters('it')

/** Messages of signing in and up, in Italian. */
export const signIn: typeof english = {
  home: 'Vitae, vai alla pagina iniziale',
  name: 'Il tuo nome',
  email: 'Email',
  password: 'Password',
  newPassword: 'Nuova password',
  passwordHint: 'Almeno 12 caratteri. Qualche parola senza legami tra loro è facile da ricordare.',
  showPassword: 'Mostra password',
  hidePassword: 'Nascondi password',
  code: 'Codice',
  recoveryCode: 'Codice di recupero',
  working: 'Un momento…',
  or: 'oppure',
  withoutAccount: 'Continua senza un account',
  missing: {
    name: 'Inserisci il tuo nome.',
    email: 'Inserisci il tuo indirizzo email.',
    password: 'Inserisci la password.',
    code: 'Inserisci il codice.',
  },

  signIn: {
    title: 'Accedi',
    submit: 'Accedi',
    withPasskey: 'Usa una passkey',
    withProvider: (name) => `Continua con ${name}`,
    organisation: 'Accedi con la tua organizzazione',
    organisationUnknown:
      'Nessuna organizzazione accede qui con questo indirizzo. Accedi in un altro modo.',
    managed: 'Continua per accedere',
    managedText: 'Accedi in una pagina separata e torni subito qui.',
    remember: 'Mantieni l’accesso su questo dispositivo',
    forgot: 'Hai dimenticato la password?',
    noAccount: 'Non hai ancora un account?',
    signUp: 'Creane uno',
  },
  providerQuestion: {
    title: (name) => `Accedere a «${name}»?`,
    text: (host) => `Accedi su ${host} e poi torni qui.`,
    replaces: (email) =>
      `Hai eseguito l’accesso come ${email}. Se torni con un altro account, sostituirà questo su questo dispositivo.`,
  },
  again: {
    title: 'Accedi di nuovo',
    text: 'La sessione è scaduta. Ciò che scrivi è salvato su questo dispositivo e passa nel tuo account appena accedi.',
    somebodyElse: 'Accedi a un altro account',
    cannot: 'Non riesco più ad accedere a questo account',
    cannotText:
      'Se l’account è stato eliminato o hai perso l’accesso, i tuoi CV su questo dispositivo sono ancora tuoi. Tienili qui senza un account o scaricali in un unico file. I CV che sono solo nell’account non sono su questo dispositivo.',
    keepHere: 'Tieni i miei CV senza l’account',
    downloadHere: 'Scarica i miei CV',
    cannotFailed: 'Non ha funzionato. Non è stato rimosso nulla. Riprova.',
  },
  secondStep: {
    title: 'Verifica in due passaggi',
    text: 'Inserisci il codice di sei cifre della tua app di autenticazione.',
    recoveryText: 'Inserisci uno dei tuoi codici di recupero. Ognuno funziona una volta.',
    trust: 'Non chiedere un codice su questo dispositivo per 30 giorni',
    submit: 'Continua',
    useRecovery: 'Usa un codice di recupero',
    useApp: 'Usa l’app di autenticazione',
    back: 'Torna all’accesso',
  },

  signUp: {
    title: 'Crea un account',
    introduction:
      'Con un account hai i tuoi CV su tutti i tuoi dispositivi, con le versioni precedenti. Puoi scrivere e scaricare CV anche senza.',
    comeAlong: 'Ciò che hai scritto qui viene con te.',
    countComesAlong: (count) =>
      plural(count, {
        one: '# CV su questo dispositivo viene con te.',
        other: '# CV su questo dispositivo vengono con te.',
      }),
    nothingYet: 'Ciò che scrivi viene salvato nel tuo account.',
    withoutMail:
      'Questo server non può inviare email. Il tuo account funziona subito, ma solo chi gestisce il server può reimpostare una password dimenticata.',
    submit: 'Crea account',
    managed: 'Continua per crearlo',
    haveAccount: 'Hai già un account?',
    signIn: 'Accedi',
    maybeThere:
      'L’accesso non è riuscito. Se hai già usato qui questo indirizzo, accedi con la password di allora.',
    closedTitle: 'Non è possibile creare un account',
    closedText:
      'Questo server non accetta nuovi account. Puoi usare Vitae senza: i tuoi CV restano su questo dispositivo.',
    inviteTitle: 'Solo su invito',
    inviteText:
      'Per creare un account su questo server ti serve un invito. Se ne hai uno, apri il link che contiene. Puoi usare Vitae senza un account: i tuoi CV restano su questo dispositivo.',
    invitationGoneTitle: 'Questo invito non è più valido',
    invitationGoneText:
      'È già stato usato o è scaduto. Chiedine uno nuovo alla persona che ti ha invitato. I tuoi CV restano su questo dispositivo.',
    invited: 'L’invito è per questo indirizzo.',
    readingInvitation: 'Controllo dell’invito…',
  },
  confirm: {
    title: 'Controlla la tua email',
    text: (email) =>
      `Stiamo inviando un’email a ${email}. Inserisci il codice di sei cifre che contiene. Il codice vale 10 minuti.`,
    help: 'Non è arrivata? Controlla la cartella dello spam e l’indirizzo.',
    submit: 'Conferma',
    resend: 'Invia un nuovo codice',
    resent: 'Un nuovo codice è in arrivo. Quello precedente non funziona più.',
    otherAddress: 'Usa un altro indirizzo',
  },

  forgot: {
    title: 'Reimposta la password',
    text: 'Ti invieremo per email un link per scegliere una nuova password.',
    submit: 'Invia link',
    back: 'Torna all’accesso',
    sentTitle: 'Controlla la tua email',
    sentText: (email) =>
      `Se c’è un account per ${email}, un’email con un link è in arrivo. Il link funziona una volta e per 60 minuti.`,
    checkAddress: 'Cambia indirizzo',
    managedText: 'La pagina di accesso ti invia un codice. Con quello scegli una nuova password.',
    managed: 'Continua alla pagina di accesso',
    withoutMailTitle: 'Qui l’invio di email non è configurato',
    withoutMailText:
      'Questo server non può inviarti un link. Chi lo gestisce può crearne uno con questo comando e dartelo:',
    withoutMailNote: 'I tuoi CV su questo dispositivo restano come sono.',
  },
  reset: {
    title: 'Scegli una nuova password',
    text: 'Tutti i dispositivi verranno disconnessi. Ciò che è salvato su un dispositivo resta lì.',
    submit: 'Salva nuova password',
    doneTitle: 'Password cambiata',
    doneText: 'Tutti i dispositivi sono stati disconnessi. Accedi con la nuova password.',
    signIn: 'Accedi',
    goneTitle: 'Questo link non è più valido',
    goneText: 'È già stato usato o è scaduto. Non è cambiato nulla.',
    askAgain: 'Richiedi un nuovo link',
  },

  failures: {
    wrongCredentials: 'L’email o la password è sbagliata.',
    wrongPassword: 'La password è sbagliata.',
    unknownPasskey: 'Questa passkey non è registrata qui. Accedi in un altro modo.',
    wrongCode: 'Il codice è sbagliato. Controllalo: hai ancora qualche tentativo.',
    codeGone: 'Questo codice è scaduto o è stato provato troppe volte. Ricomincia.',
    email: 'Non sembra un indirizzo email.',
    passwordTooShort: 'Troppo corta. Usa almeno 12 caratteri.',
    passwordTooLong: 'Troppo lunga. Usa al massimo 128 caratteri.',
    passwordTooCommon: 'Troppo facile da indovinare: la usano in molti. Scegline un’altra.',
    signupClosed: 'Al momento questo server non accetta nuovi account.',
    tooMany: (wait) => `Troppi tentativi. Riprova ${wait}.`,
    offline: 'Sei offline. Ciò che hai scritto è ancora qui. Riprova quando torni online.',
    unavailable:
      'Al momento il server non può farlo. Non è cambiato nulla. Riprova tra un momento.',
    unclear:
      'Il server non ha dato una risposta chiara. Ciò che hai scritto è ancora qui. Riprova tra un momento.',
    proofNeeded: 'Non è cambiato nulla. Prima conferma la tua identità.',
    forbidden: 'Qui non è possibile. Non è cambiato nulla.',
    notSignedIn: 'L’accesso non è più attivo. Accedi di nuovo, poi continua qui.',
    passkeyCancelled: 'Non è stata scelta alcuna passkey.',
    passkeyThere: 'Questo dispositivo ha già una passkey per il tuo account.',
    passkeyFailed: 'Il browser non ha potuto usare una passkey qui.',
  },
  wait: {
    soon: 'tra un momento',
    seconds: (count) => plural(count, { one: 'tra # secondo', other: 'tra # secondi' }),
    minutes: (count) => plural(count, { one: 'tra # minuto', other: 'tra # minuti' }),
    hours: (count) => plural(count, { one: 'tra # ora', other: 'tra # ore' }),
  },
  providerErrors: {
    'provider-cancelled': 'Hai annullato l’accesso lì. Non è cambiato nulla.',
    'provider-failed':
      'Il provider non ha risposto come previsto. Riprova o accedi in un altro modo.',
    expired: 'È passato troppo tempo. Ricomincia.',
    'not-linked':
      'Esiste già un account con questo indirizzo. Prima accedi a quell’account, poi collega il provider nelle impostazioni.',
    'other-account': 'Qui hai eseguito l’accesso con un altro account. Esci prima, poi riprova.',
    'linked-elsewhere': 'È già collegato a un altro account qui.',
    'no-address':
      'Il provider non ha condiviso un indirizzo email confermato. Accedi in un altro modo.',
    'not-admitted':
      'La tua organizzazione non ti ha dato accesso. Chiedi alla persona che la gestisce.',
    'signup-closed': 'Al momento questo server non accetta nuovi account.',
    'too-many-requests': 'Troppi tentativi. Riprova tra qualche minuto.',
  },
}
