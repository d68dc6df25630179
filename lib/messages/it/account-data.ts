import type { accountData as english } from '../en/account-data'
import { formatters } from '../format'

const { plural, number } = formatters('it')

/** Formats a file size in kB or MB, rounded up. */
const sizeOf = (bytes: number) =>
  bytes < 1_000_000
    ? `${number(Math.max(1, Math.ceil(bytes / 1_000)))} kB`
    : `${number(Math.ceil(bytes / 100_000) / 10)} MB`

/** Messages of the data export of an account, and of restoring one, in Italian. */
export const accountData: typeof english = {
  title: 'I tuoi dati',
  text: 'Un download di tutto ciò che è nel tuo account.',
  leftover: {
    title: 'CV di un altro account su questo dispositivo',
    text: (count, unsent, day) => {
      const changed = plural(count, {
        one: `# CV o lettera, ultima modifica: ${day}.`,
        other: `# CV e lettere, ultima modifica: ${day}.`,
      })
      const notSent = plural(unsent, {
        one: '# documento ha modifiche che sono solo su questo dispositivo.',
        other: '# documenti hanno modifiche che sono solo su questo dispositivo.',
      })
      return `${changed} ${notSent} Se quell’account esiste ancora, accedi con quell’account per salvarle lì.`
    },
    download: 'Scarica',
    adopt: 'Aggiungi ai miei CV',
    adopted: (count) =>
      plural(count, {
        one: '# CV o lettera ora è tra i tuoi CV.',
        other: '# CV e lettere ora sono tra i tuoi CV.',
      }),
    remove: 'Rimuovi',
    removeTitle: 'Rimuoverli da questo dispositivo?',
    removeText: (count) =>
      plural(count, {
        one: 'Rimuove # CV o lettera con modifiche che non sono salvate altrove. Non potrai annullare.',
        other:
          'Rimuove # CV e lettere con modifiche che non sono salvate altrove. Non potrai annullare.',
      }),
    removeForGood: 'Rimuovi definitivamente',
    removed: 'Rimossi da questo dispositivo.',
    cancel: 'Annulla',
    failed: 'Non ha funzionato. I CV sono ancora su questo dispositivo. Riprova.',
  },
  export: {
    title: 'Esporta i tuoi dati',
    none: 'CV, lettere, versioni, PDF, foto, richieste all’IA e dati dell’account. Può richiedere un po’ di tempo.',
    begin: 'Prepara il download',
    again: 'Prepara di nuovo',
    waiting: 'Avvio…',
    running: (done, of) =>
      plural(of, {
        one: `Preparazione: ${number(done)} di # documento`,
        other: `Preparazione: ${number(done)} di # documenti`,
      }),
    leave: 'Puoi lasciare questa pagina. Ti avviseremo quando il download sarà pronto.',
    unreached: 'Al momento il server non risponde. Continuiamo a provare.',
    stop: 'Interrompi',
    stopped: 'Interrotto. Nessun download creato e nessuna modifica nel tuo account.',
    done: (packed, kept) => `Preparato: ${packed}. Disponibile fino a: ${kept}.`,
    parts: (count) =>
      plural(count, {
        one: '',
        other: 'I tuoi dati sono in # file. Puoi aprire ciascuno da solo. Scaricali tutti.',
      }),
    download: (part, of, bytes) =>
      of === 1
        ? `Scarica (${sizeOf(bytes)})`
        : `Scarica la parte ${number(part)} di ${number(of)} (${sizeOf(bytes)})`,
    links:
      'Un link per il download vale un’ora. Ne ricevi uno nuovo ogni volta che premi il pulsante.',
    remove: 'Elimina dal server',
    removed: 'Il download è stato eliminato dal server. Il tuo account non è cambiato.',
    failed: 'Impossibile preparare il download. Nel tuo account non è cambiato nulla. Riprova.',
    lost: 'Questo download non esiste più. Preparane uno nuovo.',
  },
  bring: {
    title: 'Ripristina un’esportazione',
    none: 'Scegli i file di un’esportazione, di questo server o di un altro. Nel tuo account non viene sostituito nulla e ripristinare due volte lo stesso file non aggiunge nulla.',
    choose: 'Scegli i file',
    steps: {
      sending: (name) => `Caricamento: ${name}`,
      waiting: (name) => `In attesa di lettura: ${name}`,
      reading: (name) => `Lettura: ${name}`,
      writing: (name) => `Ripristino: ${name}`,
    },
    leave:
      'Quando un file è stato caricato, puoi lasciare questa pagina. Il resto avviene sul server.',
    done: ({ added, alreadyHere }) =>
      [
        plural(added, {
          one: '# documento aggiunto.',
          other: added === 0 ? 'Nessun documento aggiunto.' : '# documenti aggiunti.',
        }),
        alreadyHere === 0
          ? ''
          : plural(alreadyHere, { one: '# era già qui.', other: '# erano già qui.' }),
      ]
        .filter(Boolean)
        .join(' '),
    more: ({ versions, pictures, pdfs }) =>
      [
        versions > 0 &&
          plural(versions, { one: '# versione precedente', other: '# versioni precedenti' }),
        pictures > 0 && plural(pictures, { one: '# foto o font', other: '# foto e font' }),
        pdfs > 0 && plural(pdfs, { one: '# PDF', other: '# PDF' }),
      ]
        .filter(Boolean)
        .join(', '),
    with: (more) => `Aggiunti anche: ${more}.`,
    refused: (count) =>
      plural(count, {
        one: 'Impossibile ripristinare # file. Tutto il resto è stato ripristinato.',
        other: 'Impossibile ripristinare # file. Tutto il resto è stato ripristinato.',
      }),
    reasons: {
      damaged: 'danneggiato',
      password: 'protetto da password',
      'too-large': 'troppo grande',
      changed: 'modificato dopo l’esportazione',
      'wrong-content': 'non è del tipo che indica il nome',
      'newer-version': 'creato da una versione più recente di Vitae',
      'no-document': 'manca il suo documento: ripristina prima le altre parti, poi di nuovo questa',
      'no-room': 'il tuo account è pieno',
    },
    failures: {
      damaged:
        'Questo file è incompleto o danneggiato. Non è cambiato nulla. Scaricalo di nuovo e riprova.',
      'too-large':
        'Questo file è più grande di qualsiasi parte di un’esportazione. Non è cambiato nulla.',
      'too-many':
        'Questo file contiene più di qualsiasi parte di un’esportazione. Non è cambiato nulla.',
      'no-export':
        'Questo file non è l’esportazione di un account. Non è cambiato nulla. I singoli CV e i backup di un dispositivo si aprono in “I tuoi CV”.',
      'newer-version':
        'Questo file è stato creato da una versione più recente di Vitae. Non è cambiato nulla. Ripristinalo dove è stato creato o aspetta che questo server venga aggiornato.',
      'gave-up': 'Impossibile leggere questo file. Non hai perso nulla. Riprova più tardi.',
      unsent:
        'Il caricamento non è stato completato. Non è cambiato nulla. Scegli di nuovo il file.',
      lost: 'Non sappiamo come sia finita questa importazione. Quello che ha aggiunto è ancora qui. Per sicurezza, scegli di nuovo il file.',
    },
  },
}
