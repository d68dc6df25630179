import type { ai as english } from '../en/ai'
import { formatters } from '../format'

const { plural, number } = formatters('it')

type Exam = Parameters<typeof english.settings.report.exam>[0]

/** Whole sentences: what the AI model found, and what follows from that. */
const examResult = ({ noticed, fabrications, supported, honest, isPassed }: Exam) => {
  const figures = `Ha notato ${number(noticed)} informazioni inventate su ${number(fabrications)} e ha accettato ${number(supported)} frasi vere su ${number(honest)}.`
  return isPassed
    ? `${figures} Confronta i suggerimenti con il tuo CV.`
    : `${figures} Non è abbastanza affidabile, quindi ti chiediamo conferma di ogni suggerimento.`
}

/** Messages about AI models, in Italian. */
export const ai: typeof english = {
  settings: {
    title: 'IA',
    text: 'Un modello di IA può suggerire una formulazione migliore per il tuo CV. Tutto il resto funziona anche senza.',
    works: 'In uso',
    none: 'Non configurato',
    ownModel: (model, provider) => `${model} di ${provider}, con la tua chiave`,
    operatorModel: (model, provider) => `${model} (${provider}), offerto da questo server`,
    nothing: 'Non hai configurato un modello di IA.',
    operatorLost:
      'Questo server ha un modello di IA, ma la chiave manca. Contatta chi gestisce questo server.',
    modelTitle: 'Modello di IA',
    test: 'Prova la connessione',
    testAgain: 'Prova di nuovo',
    testing: 'Prova in corso…',

    keyTitle: 'La tua chiave',
    keyNone:
      'Scegli tu il modello di IA e paghi direttamente il provider. Viene usato al posto di un modello di questo server.',
    keyKept: (provider, date) => `Per ${provider}, salvata: ${date}.`,
    keyLost:
      'La tua chiave non è più leggibile, perché questo server è stato ripristinato senza il suo segreto. Inseriscila di nuovo.',
    add: 'Aggiungi una chiave',
    change: 'Cambia',
    remove: 'Rimuovi chiave',
    removed:
      'Chiave rimossa da questo server. Funziona ancora presso il provider, dove puoi revocarla.',
    saved: 'Chiave salvata.',
    provider: 'Provider',
    providerHint: (host) =>
      `La tua chiave e le tue richieste all’IA vengono inviate solo a ${host}.`,
    key: 'Chiave',
    keyHint: 'Salvata in forma cifrata e mai più mostrata.',
    keyKeptHint: 'Lascia vuoto per tenere la chiave attuale.',
    model: 'Modello di IA',
    modelHint: (example) => `Il nome che il provider dà al modello, per esempio ${example}.`,
    save: 'Salva e prova',
    missingKey: 'Inserisci la chiave che hai ricevuto dal provider.',
    missingModel: 'Inserisci il nome di un modello di IA.',
    invalid:
      'Le chiavi e i nomi dei modelli contengono solo lettere, cifre e simboli, senza spazi. Non è cambiato nulla. Controlla entrambi i campi.',

    report: {
      works: (seconds) => `Connessione riuscita. Il modello di IA ha risposto in ${seconds} s.`,
      mode: {
        schema: 'Supporta l’output strutturato.',
        json: 'Supporta solo l’output JSON. Controlliamo ogni risposta e, se non va bene, la chiediamo di nuovo una volta.',
        plain:
          'Nessun output strutturato. Controlliamo ogni risposta e, se non va bene, la chiediamo di nuovo una volta.',
      },
      usage: {
        told: 'Indica quanti token usa.',
        untold: 'Non indica quanti token usa, quindi il costo non è noto.',
      },
      vectors: (count) => `La ricerca per significato funziona (${count} dimensioni).`,
      noVectors: 'La ricerca per significato non funziona.',
      exam: (exam) => `Prova di rilettura. ${examResult(exam)}`,
      examIn: (language, exam) => `Prova di rilettura, lingua: ${language}. ${examResult(exam)}`,
      revoked:
        'Nella rilettura non ha notato errori che inseriamo per metterlo alla prova, quindi ti chiediamo conferma di ogni suggerimento. Lo stiamo provando di nuovo. Puoi provarlo anche tu.',
      noExam:
        'Non è stato possibile provarlo nella rilettura, quindi ti chiediamo conferma di ogni suggerimento.',
    },

    todayTitle: 'Oggi',
    tokens: (used) => `${used} token usati`,
    tokensOf: (used, limit) => `${used} di ${limit} token usati`,
    calls: (count) => plural(count, { one: 'in # richiesta', other: 'in # richieste' }),
    cost: (dollars) => `al massimo US$ ${dollars}`,
    costLittle: 'meno di un centesimo di dollaro',
    costUnknown: 'costo non noto',
    tokensHint:
      'Un token è un breve pezzo di testo, in inglese circa tre quarti di una parola. Il conteggio riparte a mezzanotte UTC.',

    sentTitle: 'Che cosa viene inviato al modello di IA',
    sent: [
      {
        term: 'Quando',
        text: 'Solo quando lo chiedi tu e quando, modificando un suggerimento, fai una pausa: la modifica viene allora confrontata con il tuo CV. Mai mentre scrivi un CV o una lettera, e mai in background.',
      },
      {
        term: 'Che cosa',
        text: 'Le parti del CV che riguardano la tua richiesta e l’annuncio di lavoro che hai incollato. Tutti i testi del CV quando vengono confrontati con un annuncio o quando i suggerimenti vengono controllati rispetto a essi. Sono esclusi i campi per nome, email, telefono, indirizzo e link, e la foto. Quando chiedi aiuto per un file importato: le righe non assegnate e quelle vicine.',
      },
      {
        term: 'A chi',
        text: 'Solo al provider o al server indicato sopra. Che cosa conserva, e per quanto tempo, dipende da chi lo gestisce. Per la ricerca per significato, i vettori creati dai tuoi testi sono salvati dove prevede la configurazione di questo server e vengono eliminati insieme al CV.',
      },
      {
        term: 'Che cosa ricevi',
        text: 'Suggerimenti da rivedere. Nulla viene aggiunto a un CV se non lo accetti.',
      },
    ],
  },

  errors: {
    'ai-not-set-up':
      'Non hai configurato un modello di IA. Aggiungi la tua chiave nelle impostazioni.',
    'budget-used-up':
      'Hai raggiunto il limite di IA di oggi. Riparte a mezzanotte UTC. Per continuare subito, aggiungi la tua chiave nelle impostazioni.',
    'key-refused':
      'Il provider ha rifiutato la chiave, oppure la chiave non dà accesso a questo modello di IA. Controllala nelle impostazioni.',
    'out-of-credit':
      'L’account a cui appartiene la chiave non ha più credito. Ricaricalo presso il provider, poi riprova.',
    'model-unknown':
      'Il provider non conosce questo modello di IA. Controlla il nome del modello nelle impostazioni.',
    busy: 'Il modello di IA è sovraccarico. Riprova tra un minuto.',
    'server-trouble': 'Il server del modello di IA ha un problema. Riprova tra qualche minuto.',
    unreachable:
      'Il server del modello di IA non risponde. Se si trova sul tuo computer, controlla che sia acceso. Altrimenti riprova più tardi.',
    'too-slow':
      'Il modello di IA ha impiegato troppo tempo e lo abbiamo interrotto. Riprova o scegli un modello più veloce nelle impostazioni.',
    cancelled: 'Hai interrotto questa richiesta. Non è cambiato nulla.',
    refused:
      'Il modello di IA non ha voluto rispondere. Modifica un po’ il testo o prova un altro modello nelle impostazioni.',
    'cut-off':
      'La risposta del modello di IA era troppo lunga ed è stata tagliata. Chiedi meno testo alla volta.',
    unreadable:
      'Impossibile leggere la risposta del modello di IA. Riprova o scegli un altro modello nelle impostazioni.',
    'wrong-shape':
      'La risposta del modello di IA aveva un formato sbagliato. Riprova o scegli un altro modello nelle impostazioni.',
    'too-large':
      'Il modello di IA ha inviato troppo testo e lo abbiamo interrotto. Scegli un altro modello nelle impostazioni.',
    'too-long': 'È più testo di quanto il modello di IA accetti in una volta. Riprova con meno.',
    redirected:
      'Il server del modello di IA ci ha reindirizzato a un altro indirizzo, che non seguiamo. Chi lo ha configurato deve inserire il nuovo indirizzo.',
    'no-model-server':
      'A questo indirizzo non c’è un server di IA. Chi lo ha configurato deve controllare l’indirizzo.',
    'no-document': 'Questo CV non è più nel tuo account. Non è cambiato nulla.',
    'nothing-to-reword':
      'Questo CV non ha ancora un profilo o punti elenco da migliorare. Prima scrivine qualcuno.',
    'no-such-text':
      'Impossibile dare suggerimenti per questo testo: è vuoto, nascosto, molto lungo o contiene un link. Cambialo, poi riprova.',
    'unknown-language':
      'Possiamo controllare solo traduzioni da inglese, tedesco, francese, spagnolo, portoghese e italiano, e questo CV non sembra in una di queste lingue. Non è cambiato nulla. Scrivi di più in una di queste lingue, poi riprova.',
    'no-vector-index':
      'La ricerca per significato non è del tutto configurata su questo server. Abbiamo confrontato le parole.',
    'input-lost': 'I dati che hai inviato non sono più salvati qui. Inviali di nuovo.',
    'notes-unreadable':
      'In questi appunti non abbiamo trovato un CV. Scrivi il nome e, su righe separate, ogni esperienza con datore di lavoro, date e mansioni.',
    'render-failed':
      'Impossibile creare un PDF di questo CV. Non è cambiato nulla. Riprova con testi più brevi o meno numerosi.',
    'took-too-long':
      'L’elaborazione di questo CV ha richiesto troppo tempo e l’abbiamo interrotta. Non è cambiato nulla. Riprova con testi più brevi o meno numerosi.',
    'gave-up':
      'Questa richiesta è fallita più volte. Non è cambiato nulla. Riprova o scegli un altro modello di IA nelle impostazioni.',
    'wrong-embeddings':
      'Il modello di IA per la ricerca per significato ha restituito dati inutilizzabili. Scegline un altro.',
  },
}
