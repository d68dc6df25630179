import type { brand as english } from '../en/brand'

/** The card of a workspace's brand, in Italian. */
export const brand: typeof english = {
  title: 'Immagine aziendale',
  text: 'I nuovi documenti creati in questo spazio di lavoro iniziano con questi colori, caratteri e logo. I documenti esistenti restano come sono.',
  colours: 'Colori',
  newColour: 'Nuovo colore',
  addColour: 'Aggiungi colore',
  removeColour: (colour: string) => `Rimuovi ${colour}`,
  tooLight: 'Questo colore non si legge sulla carta bianca. Scegline uno più scuro.',
  headingFont: 'Titoli',
  bodyFont: 'Testo',
  fontOfTemplate: 'Carattere del modello',
  ownFont: 'Carattere personale',
  logo: 'Logo',
  logoHint: 'Stampato in piccolo in fondo alla prima pagina. JPEG, PNG o WebP.',
  chooseLogo: 'Scegli logo',
  removeLogo: 'Rimuovi logo',
  logoFailed:
    'Non siamo riusciti a leggere o caricare questa immagine. Non è cambiato nulla. Provane un’altra.',
  templates: 'Modelli tra cui scegliere',
  templatesHint: 'Se non ne selezioni nessuno, sono tutti consentiti.',
  save: 'Salva immagine aziendale',
  saved: 'Salvato. I nuovi documenti iniziano così.',
}
