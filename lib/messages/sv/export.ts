import type { exportArea as english } from '../en/export'

/** Messages of the export dialog. They load with it, in Swedish. */
export const exportArea: typeof english = {
  title: 'Export',
  format: 'Format',
  formats: {
    pdf: { name: 'Pdf', hint: 'För att skicka. Ser likadan ut överallt.' },
    docx: {
      name: 'Word',
      hint: 'För rekryterare och webbplatser som vill ha .docx. Kan redigeras.',
    },
    text: { name: 'Oformaterad text', hint: 'För att klistra in i webbformulär' },
    html: { name: 'Webbsida', hint: 'En HTML-fil för en webbplats eller en skärmläsare' },
    markdown: { name: 'Markdown', hint: 'För anteckningar, wikier och webbplatser som GitHub' },
    png: { name: 'Bild', hint: 'En sida som PNG-bild' },
    json: { name: 'JSON Resume, komplett', hint: 'Öppnas i Vitae precis som det är' },
    'json-resume': {
      name: 'JSON Resume, enkel',
      hint: 'För andra verktyg. Utan egna avsnitt.',
    },
    europass: {
      name: 'Europass',
      hint: 'För Europass-portalen. Kan också öppnas i Vitae, utan designen.',
    },
  },
  letterFormats: { json: { name: 'JSON, komplett' } },
  page: 'Sida',
  blind: 'Utan namn, foto och adress',
  blindHint:
    'Även kontaktuppgifter, födelsedatum, länkar och referenser utelämnas. Ditt cv ändras inte.',
  blindChecking: 'Filen förbereds och kontrolleras …',
  blindChecked: 'Kontrollerat: vi läste filen igen och hittade inget av detta i den.',
  blindLeft:
    'Ditt namn eller en kontaktuppgift finns fortfarande i filen. Inget har sparats. Ta bort det ur texterna och försök igen.',
  genderedWords: 'Ord som kan avslöja kön',
  genderedHint:
    'De finns kvar i filen. Ändra dem i ditt cv om de handlar om dig. Alla ordformer som avslöjar kön hittas inte.',
  fileName: 'Filnamn',
  save: 'Ladda ner fil',
  saving: 'Förbereder …',
  failed: 'Filen kunde inte skapas. Inget har gått förlorat. Försök igen om en stund.',
  copied: 'Kopierat som oformaterad text.',
  nothingToCopy: 'Avsnittet är fortfarande tomt, så det finns inget att kopiera.',
  nothingYet: 'Dokumentet är fortfarande tomt, så det finns inget att kopiera.',
  notCopied: 'Webbläsaren tillät inte kopiering. Exportera som oformaterad text i stället.',
}
