import type { exportArea as english } from '../en/export'

/** Messages of the export dialog, in Italian. */
export const exportArea: typeof english = {
  title: 'Esportazione',
  format: 'Formato',
  formats: {
    pdf: { name: 'PDF', hint: 'Da inviare. Ha lo stesso aspetto ovunque.' },
    docx: { name: 'Word', hint: 'Per recruiter e siti che chiedono un .docx. Modificabile.' },
    text: { name: 'Testo semplice', hint: 'Da incollare nei moduli online' },
    html: { name: 'Pagina web', hint: 'Un file HTML per un sito o uno screen reader' },
    markdown: { name: 'Markdown', hint: 'Per appunti, wiki e siti come GitHub' },
    png: { name: 'Immagine', hint: 'Una pagina come immagine PNG' },
    json: { name: 'JSON Resume, completo', hint: 'Si apre in Vitae esattamente com’è' },
    'json-resume': {
      name: 'JSON Resume, semplice',
      hint: 'Per altri strumenti. Senza sezioni personalizzate.',
    },
    europass: {
      name: 'Europass',
      hint: 'Per il portale Europass. Si apre anche in Vitae, senza il design.',
    },
  },
  letterFormats: { json: { name: 'JSON, completo' } },
  page: 'Pagina',
  blind: 'Senza nome, foto e indirizzo',
  blindHint:
    'Esclude anche dati di contatto, data di nascita, link e referenze. Il CV resta com’è.',
  blindChecking: 'Preparazione e controllo del file…',
  blindChecked: 'Controllato: abbiamo riletto il file e non contiene nulla di tutto questo.',
  blindLeft:
    'Nel file c’è ancora il tuo nome o un dato di contatto. Non è stato salvato nulla. Toglilo dai testi e riprova.',
  genderedWords: 'Parole che possono rivelare un genere',
  genderedHint:
    'Restano nel file. Cambiale nel CV se parlano di te. Non tutte le desinenze che rivelano un genere vengono trovate.',
  fileName: 'Nome del file',
  save: 'Scarica il file',
  saving: 'Preparazione…',
  failed: 'Impossibile creare il file. Non hai perso nulla. Riprova tra un momento.',
  copied: 'Copiato come testo semplice.',
  nothingToCopy: 'Questa sezione è ancora vuota, quindi non c’è nulla da copiare.',
  nothingYet: 'Questo documento è ancora vuoto, quindi non c’è nulla da copiare.',
  notCopied: 'Il browser non ha consentito di copiare. Esporta invece come testo semplice.',
}
