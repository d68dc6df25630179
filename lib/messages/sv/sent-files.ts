import type { sentFiles as english } from '../en/sent-files'
import { formatters } from '../format'

const { number } = formatters('sv')

/** Messages about PDFs that were sent for an application, in Swedish. */
export const sentFiles: typeof english = {
  title: 'Skickat',
  none: 'När du skickar ett cv eller ett personligt brev kan du spara pdf:en här. Den förblir exakt som den är, vad du än ändrar senare.',
  kinds: { resume: 'Cv', letter: 'Personligt brev' },
  fileNames: { resume: 'Cv', letter: 'Brev' },
  sentOn: (day) => `Skickat ${day}`,
  editedSince: {
    resume: 'Du har redigerat det här cv:t sedan dess.',
    letter: 'Du har redigerat det här brevet sedan dess.',
  },
  open: 'Öppna',
  openNamed: (name) => `Öppna ${name}`,
  download: 'Ladda ner',
  downloadNamed: (name) => `Ladda ner ${name}`,
  more: (name) => `Mer för ${name}`,
  compare: 'Jämför med nu',
  remove: 'Ta bort från listan',
  removed: (name) => `Borttagen: ${name}`,
  states: {
    missing: 'Filen finns inte på den här enheten.',
    missingInAccount:
      'Filen finns inte på den här enheten, och vi kunde inte hämta den från ditt konto. Den kan finnas kvar på enheten där du sparade den.',
    waiting: 'Än så länge bara på den här enheten. Den kommer till ditt konto när du är online.',
    refused: 'Bara på den här enheten: ditt konto kan inte spara filen.',
    tooMany: 'Bara på den här enheten: ditt konto har inte plats för fler skickade filer.',
  },
  tryAgain: 'Försök igen',
  viewer: {
    loading: 'Öppnar pdf:en…',
    failed: 'Vi kunde inte visa pdf:en. Du kan ändå ladda ner den.',
    page: (page) => `Sida ${number(page)}`,
  },
  comparison: {
    title: (name) => `${name} och den nuvarande versionen`,
    loading: 'Jämför…',
    failed: 'Vi kunde inte jämföra de två. Inget har ändrats. Försök igen.',
    gone: 'Dokumentet som pdf:en gjordes av finns inte längre. Pdf:en förblir som den är.',
    same: 'Orden är desamma som när du skickade den.',
  },
  mark: {
    action: 'Markera som skickad',
    title: 'Vad skickade du?',
    text: 'Vi gör pdf:en nu och sparar den exakt som den är.',
    noCv: 'Inget cv',
    noLetter: 'Inget personligt brev',
    day: 'Skickat den',
    save: 'Spara som skickad',
    saving: 'Gör pdf:en…',
    nothing: 'Det finns inget cv eller personligt brev än. Skriv ett först.',
    nothingChosen: 'Välj ett cv eller ett personligt brev.',
    noDay: 'Välj dagen.',
    done: (name) => `Sparad som skickad: ${name}`,
  },
  keep: {
    text: 'Vi sparar pdf:en exakt som den är, tillsammans med ansökan som du skickade den till.',
    which: 'Ansökan',
    another: 'Ny ansökan',
    employer: 'Arbetsgivare',
    noEmployer: 'Ange arbetsgivaren.',
  },
  failed: {
    'not-set': 'Vi kunde inte göra pdf:en. Inget har ändrats. Försök igen.',
    'not-here':
      'Vi kunde inte hämta dokumentet från ditt konto. Inget har ändrats. Försök igen när du är online.',
    'too-large':
      'Pdf:en är större än 4 MB och kan inte sparas här. Inget har ändrats. Ladda ner den och spara filen själv.',
    'no-room':
      'Webbläsaren har inte plats för filen. Inget har ändrats. Frigör utrymme eller logga in och försök igen.',
    'not-reached':
      'Webbläsaren kan inte spara filen, och ditt konto går inte att nå. Inget har ändrats. Försök igen när du är online.',
    refused:
      'Ditt konto kan inte spara filen. Inget har ändrats. Ladda ner den och spara den själv.',
    'too-many':
      'Den här ansökan har 100 skickade filer och kan inte ha fler. Inget har ändrats. Ta bort några och försök igen.',
    'no-application': 'Vi kunde inte öppna ansökan. Inget har ändrats. Försök igen.',
  },
}
