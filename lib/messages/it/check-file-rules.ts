import type { fileRuleWords as english } from '../en/check-file-rules'
import { formatters } from '../format'
import { checkSources as sources } from './check-sources'

const { plural, number } = formatters('it')

const places = (count: number) => plural(count, { one: '# punto', other: '# punti' })

/** Messages of the checks of the PDF file, in Italian. */
export const fileRuleWords: typeof english = {
  'text-layer': {
    title: 'Il PDF contiene testo, non immagini di testo',
    found: ({ count }) =>
      plural(count, { one: '# pagina è un’immagine.', other: '# pagine sono immagini.' }),
    why: 'I software non leggono il testo in un’immagine, quindi la pagina sembra vuota.',
    fix: 'Salva il PDF dal programma con cui l’hai scritto, non da uno scanner.',
    source: sources.measured,
  },
  'mapped-signs': {
    title: 'Tutti i caratteri sono leggibili',
    found: ({ count, text }) =>
      `I software non riescono a leggere ${plural(count, { one: '# carattere', other: '# caratteri' })}: “${text}”.`,
    why: 'Alcuni font disegnano icone e lettere senza dire di quale carattere si tratta.',
    fix: 'Rimuovi le icone o scegli un altro font, poi salva di nuovo il PDF.',
    source: sources.pdf,
  },
  'contact-read-back': {
    title: 'Nome e dati di contatto sono leggibili',
    found: ({ text }) =>
      text === ''
        ? 'Non è stato trovato alcun indirizzo email o numero di telefono.'
        : `“${text}” non è stato trovato tutto intero.`,
    why: 'I software di selezione ricavano i tuoi dati da questo testo. Senza, i datori di lavoro non possono contattarti.',
    fix: 'Metti nome e dati di contatto nella pagina come testo semplice, ciascuno su una sola riga.',
    source: sources.measured,
  },
  'words-read-back': {
    title: 'Qualifiche, datori di lavoro, date e punti elenco sono leggibili',
    found: ({ count, of }) =>
      `Testi che non è stato possibile leggere per intero: ${number(count)} su ${number(of)}.`,
    why: 'I datori di lavoro che cercano nei CV non trovano ciò che i software non leggono.',
    fix: 'Scegli un altro modello o accorcia il testo andato perso.',
    source: sources.measured,
  },
  'fields-read-back': {
    title: 'Qualifiche, datori di lavoro, istituti e date vengono riconosciuti',
    found: ({ text }) => `“${text}” può essere scambiato per altro.`,
    why: 'I software di selezione compilano i moduli con ciò che riconoscono.',
    fix: 'Controlla com’è scritto o scegli un altro modello.',
    source: sources.measured,
  },
  'reading-order': {
    title: 'Il testo è nell’ordine della pagina',
    found: ({ count, of }) => `Parti mescolate con altre: ${number(count)} su ${number(of)}.`,
    why: 'Quando le colonne si mescolano, le date finiscono accanto all’esperienza sbagliata.',
    fix: 'Scegli un modello a una colonna.',
    source: sources.measured,
  },
  'heading-lines': {
    title: 'I titoli delle sezioni sono su righe proprie',
    found: ({ text }) => `“${text}” non è stato trovato su una riga propria.`,
    why: 'I software riconoscono le sezioni di un CV dai titoli.',
    fix: 'Scegli un altro modello o usa il nome abituale della sezione.',
    source: sources.measured,
  },
  'whole-words': {
    title: 'Le parole sono intere',
    found: ({ count, text }) =>
      `${places(count)} con lettere sillabate, unite o spaziate: “${text}”.`,
    why: 'Chi cerca “ufficio” non trova “uffi-cio”.',
    fix: 'Disattiva sillabazione, legature e spaziatura tra le lettere, poi salva di nuovo il PDF.',
    source: sources.measured,
  },
  'links-work': {
    title: 'I link si possono aprire',
    found: ({ text }) => `Il link “${text}” non si può aprire.`,
    why: 'Molti programmi aprono solo i link che iniziano con https.',
    fix: 'Scrivi l’indirizzo completo, che inizia con https://.',
    source: sources.practice,
  },
  'copy-allowed': {
    title: 'È consentito copiare il testo',
    found: () => 'Questo PDF non consente di copiare il testo.',
    why: 'I software che rispettano questa impostazione non possono leggere il tuo CV.',
    fix: 'Salva di nuovo il PDF senza protezione.',
    source: sources.pdf,
  },
  'title-and-language': {
    title: 'Il file indica titolo e lingua',
    found: ({ count }) =>
      plural(count, {
        one: 'Il file non indica il titolo o la lingua.',
        other: 'Il file non indica né il titolo né la lingua.',
      }),
    why: 'Agli screen reader serve la lingua per pronunciare il testo. Alcuni programmi mostrano il titolo al posto del nome del file.',
    fix: 'Imposta entrambi nelle proprietà del documento.',
    source: sources.accessible,
  },
  'tagged-file': {
    title: 'Titoli ed elenchi hanno i tag',
    found: () => 'Questo PDF non ha tag.',
    why: 'Agli screen reader e ad altri software servono i tag per distinguere titoli, elenchi e paragrafi.',
    fix: 'Salva il file come PDF con tag (accessibile).',
    source: sources.accessible,
  },
  'file-size': {
    title: 'Il file è abbastanza piccolo da caricare',
    found: ({ count }) =>
      `Il file è di ${number(count)} MB. Molti moduli di candidatura accettano al massimo 2 MB.`,
    why: 'Alcuni moduli rifiutano i file grandi senza dirlo.',
    fix: 'Rimpicciolisci le immagini o rimuovile.',
    source: sources.forms,
  },
}
