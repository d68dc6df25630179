import type { wordRuleWords as english } from '../en/check-word-rules'
import { formatters } from '../format'
import { checkSources as sources } from './check-sources'

const { plural, number, monthRange } = formatters('it')

/** As in `sections`. */
const sectionNames: Readonly<Record<string, string>> = {
  work: 'Esperienza',
  education: 'Istruzione',
  skills: 'Competenze',
}

/** Messages of the checks of the text, in Italian. */
export const wordRuleWords: typeof english = {
  'name-given': {
    title: 'Il nome c’è',
    found: () => 'Manca il tuo nome.',
    why: 'È il titolo del tuo CV e fa parte del nome del file.',
    fix: 'Aggiungi il tuo nome.',
    source: sources.practice,
  },
  'contact-given': {
    title: 'Email e telefono ci sono',
    found: ({ text }) => {
      if (text === '') return 'Mancano i tuoi dati di contatto.'
      if (text === 'phone') return 'Manca il tuo numero di telefono.'
      return text === 'email'
        ? 'Manca il tuo indirizzo email.'
        : `“${text}” non sembra un indirizzo email.`
    },
    why: 'Alcuni datori di lavoro scrivono, altri telefonano.',
    fix: 'Aggiungi ciò che manca o correggi l’indirizzo.',
    source: sources.practice,
  },
  'place-given': {
    title: 'Il luogo c’è',
    found: () => 'Mancano città, regione o paese.',
    why: 'Molti datori di lavoro cercano per zona. L’indirizzo completo non serve.',
    fix: 'Aggiungi la tua città.',
    source: sources.practice,
  },
  'main-sections': {
    title: 'Esperienza, istruzione e competenze ci sono',
    found: ({ text }) => `La sezione “${sectionNames[text] ?? text}” è vuota o manca.`,
    why: 'I moduli di candidatura chiedono queste tre cose.',
    fix: 'Aggiungi quello che hai. Tralascia quello che non hai.',
    source: sources.practice,
  },
  'posts-whole': {
    title: 'Ogni esperienza ha qualifica, datore di lavoro e data di inizio',
    found: ({ count, of }) =>
      plural(count, {
        one: `In # esperienza su ${number(of)} manca la qualifica, il datore di lavoro o la data di inizio.`,
        other: `In # esperienze su ${number(of)} manca la qualifica, il datore di lavoro o la data di inizio.`,
      }),
    why: 'Ai moduli di candidatura servono tutti e tre.',
    fix: 'Completa ciò che manca.',
    source: sources.practice,
  },
  'degrees-dated': {
    title: 'Ogni titolo di studio ha una data',
    found: ({ count, of, text }) =>
      count === 1
        ? `“${text}” non ha una data.`
        : `Titoli di studio senza data: ${number(count)} su ${number(of)}.`,
    why: 'I moduli di candidatura chiedono l’anno di un titolo di studio.',
    fix: 'Aggiungi l’anno in cui è finito o finirà.',
    source: sources.practice,
  },
  'skills-named': {
    title: 'Competenze e livelli sono separati',
    found: ({ text }) =>
      `“${text}” sembra un livello tra le competenze, o una competenza al posto del livello.`,
    why: 'I software di selezione cercano i nomi delle competenze, non i livelli.',
    fix: 'Scrivi le competenze in “Competenze” e quanto le conosci in “Livello”.',
    source: sources.practice,
  },
  'sections-named': {
    title: 'Ogni sezione ha un titolo',
    found: ({ count }) =>
      plural(count, {
        one: '# sezione non ha un titolo.',
        other: '# sezioni non hanno un titolo.',
      }),
    why: 'Senza titolo, le sue voci sembrano appartenere alla sezione sopra.',
    fix: 'Aggiungi un titolo.',
    source: sources.practice,
  },
  'dates-understood': {
    title: 'Le date sono leggibili dai software',
    found: ({ text }) => `I software non leggono “${text}” come data.`,
    why: 'I software di selezione contano i tuoi anni di esperienza dalle date.',
    fix: 'Scrivi mese e anno, per esempio “mar 2021”.',
    source: sources.practice,
  },
  'dates-possible': {
    title: 'Le date sono plausibili',
    found: ({ text }) => `“${text}” non può essere giusto.`,
    why: 'Una fine prima dell’inizio, o un inizio nel futuro, di solito è un errore.',
    fix: 'Controlla la data.',
    source: sources.practice,
  },
  'newest-first': {
    title: 'L’esperienza più recente è la prima',
    found: ({ text }) => `“${text}” è più recente dell’esperienza che la precede.`,
    why: 'I datori di lavoro guardano più a lungo la prima esperienza.',
    fix: 'Spostala in alto.',
    source: sources.practice,
  },
  'no-long-gaps': {
    title: 'Nessun lungo periodo vuoto',
    found: ({ text }) => `Periodo senza alcuna indicazione: ${monthRange(text)}.`,
    why: 'I datori di lavoro potrebbero chiedere. Non devi spiegarlo qui.',
    fix: 'Se vuoi, aggiungi che cosa hai fatto. In un periodo vuoto non c’è nulla di male.',
    source: sources.practice,
  },
  'page-count': {
    title: 'La lunghezza è adatta ai tuoi anni di esperienza',
    found: ({ count, of }) =>
      `${number(count)} pagine per ${plural(of, { one: '# anno', other: '# anni' })} di esperienza lavorativa.`,
    why: 'Le ultime pagine vengono lette di rado.',
    fix: 'Accorcia le esperienze più vecchie o usa “Adatta alle pagine” in Design.',
    source: sources.practice,
  },
  'short-profile': {
    title: 'Il profilo è breve',
    found: ({ count }) => `Il tuo profilo ha ${number(count)} caratteri.`,
    why: 'I datori di lavoro leggono qualche frase, non una pagina intera.',
    fix: 'Tieni solo ciò che il resto del CV non dice.',
    source: sources.practice,
  },
  'bullet-count': {
    title: 'Ogni esperienza ha qualche punto elenco',
    found: ({ text }) => `“${text}” non ha punti elenco o ne ha moltissimi.`,
    why: 'Un’esperienza deve mostrare che cosa hai fatto, ma gli elenchi lunghi si saltano.',
    fix: 'Di solito bastano da due a sei punti elenco per esperienza.',
    source: sources.practice,
  },
  'bullet-length': {
    title: 'I punti elenco sono facili da leggere',
    found: ({ count }) =>
      plural(count, {
        one: '# punto elenco è molto lungo o molto corto.',
        other: '# punti elenco sono molto lunghi o molto corti.',
      }),
    why: 'I punti elenco brevi si leggono in fretta. Quelli cortissimi dicono poco.',
    fix: 'Dividi in due quelli lunghi e di’ di più in quelli corti.',
    source: sources.practice,
  },
  'strong-openings': {
    title: 'I punti elenco iniziano con ciò che hai fatto',
    found: ({ text }) => `“${text}” inizia con il tuo compito, non con ciò che hai fatto.`,
    why: 'Ciò che hai fatto dice più di ciò che avresti dovuto fare.',
    fix: 'Inizia con un verbo, per esempio “gestito” invece di “responsabile della gestione”, se è vero.',
    source: sources.practice,
  },
  'past-tense': {
    title: 'Le esperienze concluse sono al passato',
    found: ({ text }) => `“${text}” è al presente.`,
    why: 'Tempi verbali mescolati sembrano un errore. Questo controllo legge solo l’inglese.',
    fix: 'Nelle esperienze concluse scrivi in inglese “managed” invece di “manage”.',
    source: sources.practice,
  },
  'varied-openings': {
    title: 'I punti elenco iniziano con parole diverse',
    found: ({ count, text }) => `${number(count)} punti elenco iniziano con “${text}”.`,
    why: 'La stessa parola ripetuta viene saltata.',
    fix: 'Usa un’altra parola dove è altrettanto vera.',
    source: sources.practice,
  },
  figures: {
    title: 'Alcuni punti elenco hanno numeri',
    found: ({ of }) =>
      plural(of, {
        one: '# punto elenco non ha numeri.',
        other: 'Nessuno dei # punti elenco ha un numero.',
      }),
    why: 'I numeri rendono concreti i tuoi risultati.',
    fix: 'Aggiungi i numeri che conosci. Non tirare mai a indovinare.',
    source: sources.practice,
  },
  'no-first-person': {
    title: 'Punti elenco senza “io”',
    found: ({ text }) => `Il tuo testo usa “${text}”.`,
    why: 'Tutti sanno di chi è il CV.',
    fix: 'Togli la parola.',
    source: sources.practice,
  },
  'no-worn-phrases': {
    title: 'Nessuna frase fatta',
    found: ({ text }) => `“${text}” si trova in moltissimi CV.`,
    why: 'Quello che scrivono tutti non dice nulla di te.',
    fix: 'Scrivi che cosa hai fatto che lo dimostra.',
    source: sources.practice,
  },
  'no-double-bullets': {
    title: 'Nessun punto elenco doppio',
    found: ({ text }) => `“${text}” compare due volte.`,
    why: 'Di solito è un errore di copia.',
    fix: 'Rimuovine uno.',
    source: sources.practice,
  },
  'no-double-entries': {
    title: 'Nessuna voce doppia',
    found: ({ count }) =>
      plural(count, { one: '# voce compare due volte.', other: '# voci compaiono due volte.' }),
    why: 'Di solito è un errore di copia.',
    fix: 'Rimuovine una.',
    source: sources.practice,
  },
  'no-empty-entries': {
    title: 'Nessuna voce vuota',
    found: ({ count }) =>
      plural(count, {
        one: '# voce è vuota, quindi non compare nel CV.',
        other: '# voci sono vuote, quindi non compaiono nel CV.',
      }),
    why: 'Forse hai dimenticato di compilarla.',
    fix: 'Compilala o rimuovila.',
    source: sources.practice,
  },
  'even-ends': {
    title: 'I punti elenco finiscono allo stesso modo',
    found: ({ count, of }) =>
      `Punti elenco che finiscono in modo diverso: ${number(count)} su ${number(of)}.`,
    why: 'Punti elenco con e senza punto finale danno un’impressione di trascuratezza.',
    fix: 'Metti il punto finale a tutti o a nessuno.',
    source: sources.practice,
  },
  'personal-data': {
    title: 'Nessun dato personale che i datori di lavoro non dovrebbero chiedere',
    found: ({ text }) =>
      text === '' ? 'C’è una foto.' : `“${text}” in molti paesi non è necessario.`,
    why: 'Per trattare tutti in modo equo, alcuni datori di lavoro devono scartare i CV con questi dati.',
    fix: 'Toglilo, a meno che sia abituale dove ti candidi.',
    source: sources.law,
  },
}
