import type { account as english } from '../en/account'

/** Messages of the account's own screens, in Italian. */
export const account: typeof english = {
  proof: {
    title: 'Conferma la tua identità',
    text: 'Questa modifica riguarda chi può entrare nel tuo account: conferma la tua identità.',
    password: 'La tua password',
    submit: 'Continua',
    withPasskey: 'Usa una passkey',
    withProvider: (name) => `Conferma con ${name}`,
    managed: 'Accedi di nuovo',
    noWay:
      'Il tuo account non ha una password, una passkey o un provider con cui confermare. Esci e accedi di nuovo.',
  },

  settings: {
    title: 'Impostazioni',
    navigation: 'Sezioni delle impostazioni',
    yourCvs: 'I tuoi CV',
    loadFailed: 'Impossibile caricare le impostazioni. Non è cambiato nulla.',
    retry: 'Riprova',
  },

  profile: {
    title: 'Profilo',
    name: 'Nome',
    nameHint: 'Il nome del tuo account. Ogni CV ha il suo.',
    saveName: 'Salva nome',
    nameSaved: 'Nome salvato.',
    email: 'Email',
    confirmed: 'Confermata',
    unconfirmed: 'Non confermata',
    unconfirmedText: 'Non hai ancora confermato che questo indirizzo è tuo.',
    unconfirmedWithoutMail:
      'Questo server non può inviare email, quindi l’indirizzo non può essere confermato.',
    confirm: 'Invia un codice',
    change: 'Cambia email',
    newEmail: 'Nuova email',
    sendCode: 'Invia un codice',
    saveEmail: 'Salva email',
    emailSaved: 'Email cambiata.',
    emailConfirmed: 'Email confermata.',
    codeSent: (email) => `Stiamo inviando un codice di sei cifre a questo indirizzo: ${email}.`,
    confirmCode: 'Conferma',
    taken: 'Non puoi usare questo indirizzo.',
    outbox: 'Email non inviate',
    sameAddress: 'Questo è già il tuo indirizzo.',
  },

  security: {
    title: 'Sicurezza',
    passwordTitle: 'Password',
    passwordSet: 'Hai una password.',
    passwordNone: 'Non hai una password. Accedi in un altro modo.',
    changePassword: 'Cambia password',
    setPassword: 'Imposta una password',
    current: 'Password attuale',
    savePassword: 'Salva password',
    passwordEnds:
      'Gli altri dispositivi verranno disconnessi, e le app collegate e le chiavi API smetteranno di funzionare.',
    passwordSaved: 'Password salvata. Tutti gli altri dispositivi sono stati disconnessi.',

    totpTitle: 'Verifica in due passaggi',
    totpText:
      'Dopo la password chiediamo un codice di un’app di autenticazione sul tuo telefono. Così una password rubata da sola non basta per accedere.',
    totpOn: 'Attiva',
    totpOff: 'Non attiva',
    totpBegin: 'Configura',
    totpPassword: 'La tua password',
    totpGoOn: 'Continua',
    totpScan: 'Inquadra questo codice QR con la tua app di autenticazione.',
    totpPicture: 'Codice QR per la tua app di autenticazione',
    totpLink: 'Apri in un’app su questo dispositivo',
    totpSecret: 'Oppure inserisci questa chiave nell’app',
    totpCode: 'Codice dell’app',
    totpConfirm: 'Attiva',
    totpDone: 'La verifica in due passaggi è attiva.',
    totpEnd: 'Disattiva',
    totpEnded: 'La verifica in due passaggi non è più attiva.',
    totpEndText: 'Poi accederai solo con la password.',

    codesTitle: 'I tuoi codici di recupero',
    codesText:
      'Se perdi il telefono, ogni codice ti permette di accedere una volta. Conservali dove puoi trovarli senza il telefono. Non li mostreremo più.',
    codesCopy: 'Copia',
    codesCopied: 'Copiati',
    codesDownload: 'Scarica',
    codesFile: 'vitae-codici-di-recupero.txt',
    codesKept: 'Li ho salvati',
    codesRenew: 'Nuovi codici di recupero',
    codesRenewText: 'I codici attuali non funzioneranno più.',

    passkeysTitle: 'Passkey',
    passkeysText:
      'Accedi con l’impronta, il volto o il PIN del dispositivo invece che con una password.',
    passkeysNowhere:
      'Le passkey funzionano solo tramite https o sul computer su cui si trova questo server.',
    passkeyMade: (date) => `Creata: ${date}`,
    passkeyName: 'Nome della passkey',
    passkeyNameMissing: 'Inserisci un nome per la passkey.',
    passkeyDefault: (system) => system || 'Il mio dispositivo',
    passkeyAdd: 'Aggiungi una passkey',
    passkeyAdded: (name) => `Passkey “${name}” aggiunta.`,
    passkeyCreate: 'Crea passkey',
    passkeyRename: 'Rinomina',
    passkeyRenameNamed: (name) => `Rinomina la passkey “${name}”`,
    passkeyRenamed: (name) => `Nuovo nome della passkey: “${name}”.`,
    passkeyRemove: 'Rimuovi',
    passkeyRemoveNamed: (name) => `Rimuovi la passkey “${name}”`,
    passkeyRemoved: (name) => `Non puoi più accedere con la passkey “${name}”.`,
    passkeySave: 'Salva nome',

    managedPassword: 'La cambi nella pagina di accesso, con un codice che ricevi per email.',
    managedPasskeys:
      'Accedi con l’impronta, il volto o il PIN del dispositivo invece che con una password. La passkey si aggiunge nella pagina di accesso.',
    managedRest:
      'La pagina di accesso gestisce il tuo indirizzo e chiede i codici. Chi gestisce questo server può cambiarli per te.',
    managedRestTitle: 'Email e verifica in due passaggi',

    providersTitle: 'Altri metodi di accesso',
    linked: 'Collegato',
    notLinked: 'Non collegato',
    link: 'Collega',
    linkNamed: (name) => `Collega ${name}`,
    unlink: 'Scollega',
    unlinkNamed: (name) => `Scollega ${name}`,
    unlinked: (name) => `Non puoi più accedere con ${name}.`,
    linkRisk: (name) =>
      `Finché ${name} è collegato, chi ne gestisce l’accesso può aprire il tuo account.`,
    lastWay: 'È il tuo unico modo per accedere. Prima imposta una password o aggiungi una passkey.',
  },

  devices: {
    title: 'Dispositivi',
    text: 'Dove il tuo accesso è attivo.',
    name: (browser, system) =>
      browser && system ? `${browser} su ${system}` : browser || system || 'Browser sconosciuto',
    current: 'Questo dispositivo',
    seenToday: 'Usato oggi',
    seenYesterday: 'Usato ieri',
    seen: (date) => `Ultimo uso: ${date}`,
    since: (date) => `accesso: ${date}`,
    end: 'Disconnetti',
    endNamed: (name) => `Disconnetti: ${name}`,
    ended: (name) => `Dispositivo disconnesso: ${name}.`,
    endOthers: 'Disconnetti tutti gli altri dispositivi',
    othersEnded: 'Tutti gli altri dispositivi sono stati disconnessi.',
    endAll: 'Esci ovunque',
    endAllHint: 'Anche da questo dispositivo. I CV salvati su un dispositivo restano lì.',
  },

  data: {
    whereTitle: 'Dove sono salvati i tuoi dati',
    where: [
      {
        term: 'Su questo dispositivo',
        text: 'I tuoi CV e la cronologia delle modifiche da annullare, nel database del browser, così puoi scrivere offline.',
      },
      {
        term: 'Nel tuo account',
        text: 'I tuoi CV, le loro versioni precedenti, i PDF dei link di condivisione, nome, email e metodi di accesso, su questo server.',
      },
      {
        term: 'Nel cestino',
        text: 'I CV e le lettere che elimini restano qui per 30 giorni. Poi vengono eliminati definitivamente.',
      },
    ],
    more: 'Scopri di più sui tuoi dati',
  },

  danger: {
    title: 'Elimina account',
    text: 'Elimina il tuo account e tutto ciò che contiene.',
    begin: 'Elimina il mio account',
    goesTitle: 'Verrà eliminato definitivamente',
    goes: [
      'Tutti i CV nel tuo account, le loro versioni, il cestino e i link di condivisione',
      'Nome, email, password, passkey, chiavi API e tutte le sessioni',
    ],
    staysTitle: 'Resterà',
    stays: [
      'I CV su questo dispositivo, se non li rimuovi qui sotto',
      'I file che hai scaricato o inviato ad altri',
    ],
    download: 'Prima esporta i tuoi dati',
    forget: 'Rimuovi anche i miei CV da questo dispositivo',
    typeEmail: (email) => `Per confermare, scrivi ${email}`,
    mismatch: 'Questa non è l’email del tuo account.',
    submit: 'Elimina definitivamente',
    doneTitle: 'Il tuo account è stato eliminato',
    done: {
      kept: 'I CV su questo dispositivo ci sono ancora. Non fanno più parte di un account.',
      forgotten: 'I tuoi CV sono stati rimossi anche da questo dispositivo.',
      'left-behind':
        'La memoria di questo browser non risponde, quindi su questo dispositivo potrebbero esserci ancora CV del tuo account. Se lo usano altri, chiudi tutte le schede di Vitae ed elimina i dati di questo sito nelle impostazioni del browser.',
    },
    goOn: 'Continua',
  },

  outbox: {
    title: 'Posta in uscita',
    text: 'L’invio di email non è configurato e solo questo computer può aprire Vitae. Perciò le email vengono mostrate qui invece di essere inviate.',
    note: 'Per configurare l’email, vedi docs/operating.md. I messaggi scompaiono dopo un giorno.',
    empty: 'Ancora nessuna email.',
    to: 'A',
    back: 'Impostazioni',
  },
}
