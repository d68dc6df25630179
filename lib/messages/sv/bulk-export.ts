import type { bulkExport as english } from '../en/bulk-export'
import { formatters } from '../format'

const { number } = formatters('sv')

/** Messages of the download of several CVs and letters as one file, in Swedish. */
export const bulkExport: typeof english = {
  documents: 'Cv:n och brev',
  limit: (max) => `Högst ${number(max)} åt gången`,
  selected: (count) => `${number(count)} valda`,
  selectAll: 'Välj alla',
  selectNone: 'Välj inga',
  nothingSelected: 'Välj minst ett cv eller brev.',
  tooManySelected: (max) => `Välj högst ${number(max)}. Du kan ladda ner de andra efteråt.`,
  lettersLeftOut: 'Brev utelämnas: de visar alltid vem du är.',
  leave: 'Du kan stänga fönstret och arbeta vidare. Stanna på den här sidan tills filen är klar.',
  ready: 'Din nedladdning är klar.',
  skipped: (count) =>
    `Dokument som saknas i filen: ${number(count)}. De har raderats eller kunde inte skapas.`,
  another: 'Välj andra',
  notSent:
    'Allt du har skrivit har inte skickats än, så filerna skulle vara inaktuella. Dina ändringar är sparade på den här enheten. Försök igen om en stund.',
  notThere:
    'Något du har valt har raderats eller flyttats till papperskorgen på ett annat ställe. Inget har skapats. Kontrollera dina val och försök igen.',
  tooMany:
    'För många nedladdningar har förberetts det senaste dygnet. Inget har gått förlorat. Försök igen senare.',
}
