import type { site as english } from '../en/site'
import { formatters } from '../format'

const { plural } = formatters('it')

/** Messages of the landing and privacy pages, and of the pages for what is missing or offline, in Italian. */
export const site: typeof english = {
  title: 'Vitae: crea il tuo CV e guarda il vero PDF mentre scrivi',
  titleTemplate: '%s · Vitae',
  shortTitle: 'Vitae',
  description:
    'Scrivi il tuo CV e guarda il vero PDF mentre scrivi. Non serve un account: il tuo CV resta su questo dispositivo finché non accedi.',
  footer: 'Senza account, senza tracciamento.',
  footerLink: 'Dove sono salvati i tuoi dati',
  licences: 'Licenze open source',
  pages: 'Pagine di questo sito',
  templates: 'Modelli',
  check: 'Controlla un CV',
  yourCvs: 'I tuoi CV',
  privacy: 'Privacy',
  signIn: 'Accedi',
  landing: {
    headlineFirst: 'Scrivilo una volta.',
    headlineSecond: 'Invia un CV',
    headlineMarked: 'adatto all’offerta',
    headlineEnd: '.',
    introduction:
      'Inizia a scrivere e guarda nascere il vero PDF. Non serve un account. I suggerimenti dell’IA vengono confrontati con il tuo CV prima che tu li veda.',
    start: 'Inizia a scrivere',
    open: 'Importa il tuo CV (PDF, Word)',
    reassurance: 'Il tuo CV resta su questo dispositivo finché non accedi.',
    drop: 'Hai già un CV in PDF, Word, testo o un’esportazione di un altro servizio? Trascinalo in un punto qualsiasi di questa pagina. Viene letto sul tuo dispositivo.',
    paper: (template) =>
      `Un CV di esempio creato con Vitae nel modello ${template}: Amara Okafor, una data engineer immaginaria, con profilo, esperienza, istruzione, competenze e lingue in una pagina.`,
    cardText: 'La pagina si aggiorna mentre scrivi.',
    cardLink: 'Apri questa pagina come PDF',
    strip: {
      label: 'Alcuni dei modelli',
      text: 'Cambia quando vuoi, il tuo testo resta.',
      all: (count) => plural(count, { one: 'Vedi # modello', other: 'Vedi tutti i # modelli' }),
    },
    steps: {
      title: 'Dal CV che hai a un nuovo PDF',
      text: 'Il tuo file viene letto sul tuo dispositivo, non su un server. Lo rivedi prima che diventi un CV.',
      list: [
        {
          title: 'Scegli il tuo file',
          text: 'PDF, Word, testo, LinkedIn o un’esportazione di un altro servizio. Oppure incolla il testo.',
          picture:
            'L’app chiede un file: un PDF, un file Word o un’esportazione di un altro servizio.',
        },
        {
          title: 'Rivedi ciò che è stato letto',
          text: 'Le pagine del tuo file sono accanto ai campi. Fai clic su un campo per vedere da dove viene il testo.',
          picture: 'La pagina di un vecchio CV accanto ai campi con nome, contatti ed esperienze.',
        },
        {
          title: 'Modifica e scarica',
          text: 'Scegli un modello e guarda il PDF mentre scrivi. L’anteprima è il file che invii.',
          picture: 'Lo stesso CV nell’editor: i campi da una parte, la pagina del PDF dall’altra.',
        },
      ],
    },
    machines: {
      title: 'I software leggono ciò che leggono le persone',
      text: 'I software di selezione leggono il testo di un PDF, non l’immagine. Nelle nostre prove con 19 CV in 22 modelli, cinque lettori di PDF hanno trovato tutti i nomi, dati di contatto, datori di lavoro, qualifiche e date.',
      page: 'Che cosa vedono le persone',
      layer: 'Che cosa leggono i software',
      picture: 'La parte superiore del CV di esempio: nome, contatti, profilo e prima esperienza.',
      note: 'Le prime righe che il programma pdftotext legge da questo PDF.',
    },
    truth: {
      title: 'L’IA suggerisce. Il tuo CV decide.',
      text: 'Ogni suggerimento dell’IA viene confrontato con il tuo CV prima che tu lo veda. Ciò che risulta inventato viene bloccato, ciò che il tuo CV non mostra diventa una domanda, e nulla cambia finché non lo accetti. Puoi anche fare a meno dell’IA.',
      verdicts: { block: 'Bloccato.', confirm: 'Decidi tu.' },
      reasons: {
        number: 'Il numero in “48%” non è nel testo che sostituisce.',
        skill: 'La competenza “Snowflake” non è nel tuo CV.',
        elsewhere: '“AWS” è in un’altra parte del tuo CV. È vero anche qui?',
      },
      note: 'Risultati del controllo per il CV di esempio in questa pagina.',
    },
    languages: {
      title: (count) => plural(count, { one: 'CV in # lingua', other: 'CV in # lingue' }),
      text: 'Titoli, date ed etichette seguono la lingua del tuo CV, da destra a sinistra dove si scrive così. Anche l’app è disponibile in molte lingue.',
      list: 'Lingue di un CV',
    },
    closing: {
      title: 'Inizia con una riga',
      text: 'Senza account e senza pagare. La pagina compare appena inizi a scrivere.',
    },
    claimsLabel: 'Su che cosa puoi contare',
    claims: [
      {
        title: 'L’anteprima è il PDF',
        text: 'Ciò che vedi mentre scrivi è il file che invii, fino all’ultimo a capo.',
      },
      {
        title: 'Resta con te',
        text: 'I tuoi CV sono salvati in questo browser e, con un account, anche sugli altri tuoi dispositivi. Puoi lavorare offline.',
      },
      {
        title: 'Scarichi quando vuoi',
        text: 'PDF, Word, JSON Resume e altro, in qualsiasi momento, senza pagare.',
      },
    ],
  },
  privacyPage: {
    title: 'Dove sono salvati i tuoi dati',
    description: 'Tutti i posti in cui Vitae salva ciò che scrivi, e come eliminarlo.',
    introduction:
      'Senza un account, tutto ciò che scrivi resta nel tuo browser. Con un account, è anche su questo server. Questa pagina elenca tutti i posti.',
    updated: 'Questa descrizione riguarda la versione di Vitae che stai usando ora.',
    sections: [
      {
        title: 'In questo browser',
        paragraphs: [
          'Su questo dispositivo usiamo solo i seguenti spazi. Appartengono all’indirizzo di questo sito: un altro browser, un altro profilo o una finestra privata ha i propri.',
        ],
        items: [
          {
            term: 'I tuoi CV',
            text: 'Ogni CV, compresi quelli nel cestino e la cronologia delle modifiche da annullare, nel database del browser (IndexedDB, con un nome che inizia con “vitae:”). Vengono salvati mentre scrivi. I dati di un account hanno un database proprio. I CV senza account sono salvati anche come file nel file system privato del browser, nel caso in cui il browser perda il database. Un file che trascini su una pagina come questa resta salvato finché non viene aperto. Un file che importi come CV resta salvato, con le tue modifiche, finché non crei il CV o scarti l’importazione.',
          },
          {
            term: 'Le tue impostazioni',
            text: 'Fuso orario, tema e gli ultimi comandi usati nell’editor, nella memoria locale del browser, con nomi che iniziano con “vitae.”. La lingua dell’interfaccia è in un cookie, “vitae-locale”, che resta per un anno.',
          },
          {
            term: 'Chi sei',
            text: 'Solo con un account: la tua email e il numero del tuo account, nella memoria locale con il nome “vitae.account”, e i cookie che mantengono l’accesso. Mentre qualcuno accede ci sono uno o due altri cookie per qualche minuto. Uno di essi dice alla pagina successiva quale account ha effettuato l’accesso, e quella pagina lo elimina. Se hai scelto di mantenere l’accesso, un altro cookie resta per un anno dopo il tuo ultimo accesso: un numero casuale con cui il tuo account riconosce questo dispositivo, così può avvisarti degli accessi da altri.',
          },
          {
            term: 'L’app stessa',
            text: 'Pagine, script e font, così Vitae si apre offline (la cache di un service worker). Non contiene nulla di ciò che hai scritto.',
          },
        ],
      },
      {
        title: 'Sul server, senza un account',
        paragraphs: [
          'Nulla di ciò che scrivi. Il server invia l’app e non riceve mai un CV: il PDF viene creato nel tuo browser. Le visite non vengono contate e nulla viene richiesto al server di un’altra azienda.',
          'Un’eccezione: se il tuo browser non può creare il PDF, l’editor chiede se può farlo questo server. Solo se accetti il documento viene inviato lì, con foto, logo e caratteri. Il server crea il PDF, lo rimanda e non ne conserva nulla.',
          'Come ogni server web, vede l’indirizzo della pagina che il tuo browser richiede, e il tuo indirizzo di rete mentre risponde. La parte di un indirizzo dopo “#”, che indica quale CV è aperto, non viene mai inviata.',
          'Il tuo browser può avere funzioni, come il controllo ortografico o la compilazione dei moduli, che inviano dati a chi lo produce. Fanno parte del browser e puoi disattivarle nelle sue impostazioni.',
        ],
        items: [],
      },
      {
        title: 'Sul server, con un account',
        paragraphs: [
          'Tutto è salvato da questo server. Chi lo gestisce può leggerlo e può conservarne dei backup.',
        ],
        items: [
          {
            term: 'I tuoi CV',
            text: 'Ogni CV, le sue versioni precedenti e ciò che è nel cestino, che viene eliminato definitivamente dopo 30 giorni. I PDF dei tuoi link di condivisione, con ogni link.',
          },
          {
            term: 'Tu',
            text: 'Nome ed email. La tua password come hash, da cui non si può risalire alla password, il segreto dietro i codici della tua app di autenticazione, la metà pubblica di ogni passkey e i provider di accesso che hai collegato.',
          },
          {
            term: 'I tuoi dispositivi',
            text: 'Per ogni sessione, ciò che il browser dice di sé e il giorno dell’ultimo uso. Nessun indirizzo di rete.',
          },
          {
            term: 'La tua chiave per un modello di IA',
            text: 'Solo se ne inserisci una: cifrata, così nessuno può leggerla nel database. Viene eliminata con il tuo account o quando la rimuovi. Quanto hai usato un modello in un giorno resta salvato per 400 giorni.',
          },
          {
            term: 'Richieste all’IA',
            text: 'Solo quando ne fai una: le parti del CV che servono e l’annuncio di lavoro che hai incollato vanno all’unico server indicato nelle tue impostazioni. Sono esclusi i campi per nome, email, telefono, indirizzo e link, e la foto. Se fai rileggere all’IA un file importato, tutte le righe del file vanno lì, con segnaposto al posto del nome e dei dati di contatto che sono stati riconosciuti. La tua richiesta e la risposta restano salvate per 7 giorni, se chi gestisce questo server non ha impostato un altro periodo, o finché non le rimuovi.',
          },
          {
            term: 'Commenti',
            text: 'Ciò che scrivono i lettori dei tuoi link di condivisione: le loro parole, il nome che indicano e l’ora. Nessun indirizzo di rete. Puoi eliminare ogni commento; vengono eliminati insieme al CV.',
          },
          {
            term: 'Spazi di lavoro',
            text: 'In quali spazi di lavoro sei e con quale ruolo. Ciò che scrivi in uno spazio di lavoro appartiene a quello spazio: tutti i suoi membri possono leggerlo, e resta lì quando te ne vai. Il suo registro annota chi ha fatto cosa, senza nomi né contenuti.',
          },
          {
            term: 'App e webhook',
            text: 'Quali app hai collegato, da quando e che cosa possono fare. Gli indirizzi a cui fai inviare gli eventi: ricevono identificativi interni, mai le tue parole.',
          },
          {
            term: 'Tentativi di accesso',
            text: 'Quante volte qualcuno ha provato ad accedere o ha richiesto un’email, con nomi in forma di hash da cui non si può risalire a un indirizzo, al massimo per un giorno.',
          },
        ],
      },
      {
        title: 'Presso terzi',
        paragraphs: [
          'Se l’invio di email è configurato, codici, link e notifiche passano per il server di posta scelto da chi gestisce questo server. Se non lo è, vengono mostrati solo a quella persona, per un giorno, sul computer su cui si trova Vitae.',
          'Se accedi con un altro provider, questo viene a sapere che qui usi Vitae e ci comunica il tuo nome e la tua email. Nessun altro dato viene trasmesso a nessuno.',
        ],
        items: [],
      },
      {
        title: 'Nei file che scarichi',
        paragraphs: [
          'Un PDF contiene il tuo CV. Contiene anche un titolo composto dal tuo nome e dal titolo professionale, il tuo nome come autore, la lingua e l’ora dell’ultima modifica. Se includi nel PDF una copia modificabile, contiene l’intero documento, comprese le voci nascoste. Un file JSON Resume contiene il tuo CV e, se non lo escludi, il suo design. Nulla al loro interno dice su quale dispositivo sono stati creati. Decidi tu dove vanno.',
        ],
        items: [],
      },
      {
        title: 'Come eliminarli',
        paragraphs: [],
        items: [
          {
            term: 'Un CV',
            text: 'Spostalo nel cestino in “I tuoi CV”, poi eliminalo definitivamente lì.',
          },
          {
            term: 'Il tuo account',
            text: 'In “Impostazioni”. Tutto ciò che ha sul server viene eliminato subito, tranne che nei backup. La pagina chiede che cosa fare dei CV sul tuo dispositivo. Anche uscendo puoi rimuoverli.',
          },
          {
            term: 'Questo browser',
            text: 'Cancella i dati di questo sito nelle impostazioni del browser. Così elimini in una volta tutto ciò che vi è salvato. Nessuno può recuperarlo: se può servirti, prima scarica una copia.',
          },
        ],
      },
      {
        title: 'Come i dati possono andare persi',
        paragraphs: [
          'Un browser può cancellare i dati dei siti quando sul dispositivo c’è poco spazio, e alcuni browser li cancellano quando non apri un sito per settimane. Vitae chiede al browser di conservarli e ti dice se ha accettato. Scarica una copia di ciò che conta.',
        ],
        items: [],
      },
    ],
    yourCvs: 'Vai ai tuoi CV',
  },
  notFound: {
    title: 'Pagina non trovata',
    text: 'La pagina potrebbe essere stata spostata, o l’indirizzo potrebbe contenere un errore. I tuoi CV sono dove li hai lasciati.',
    yourCvs: 'I tuoi CV',
    home: 'Pagina iniziale',
  },
  offline: {
    title: 'Sei offline',
    text: 'Per questa pagina serve una connessione. Ricaricala quando torni online. Offline puoi comunque scrivere, importare un CV, adattarlo a un’offerta, controllare un PDF e scaricare. Non hai perso nulla di ciò che hai scritto.',
    yourCvs: 'I tuoi CV',
    checkPdf: 'Controlla un PDF',
  },
}
