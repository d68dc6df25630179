import type { readback as english } from '../en/readback'
import { formatters } from '../format'

const { plural, number } = formatters('sv')

/** Messages of the check that reads a PDF back after its download. They load with the check, in Swedish. */
export const readback: typeof english = {
  title: 'Kan program läsa pdf-filen?',
  allBack: (count) =>
    plural(count, {
      one: 'Vi läste tillbaka din pdf som ett rekryteringssystem: dess enda fält hittades.',
      other: 'Vi läste tillbaka din pdf som ett rekryteringssystem: alla # fält hittades.',
    }),
  someLost: (lost, of) =>
    plural(of, {
      one: 'Din pdf är sparad. Program som läser den hittar inte dess enda fält:',
      other: `Din pdf är sparad. Program som läser den hittar inte ${number(lost)} av # fält:`,
    }),
  inText: 'Din pdf är sparad. All text i den kan läsas.',
  someMisplaced:
    'Program kan ta det här för något annat. Kontrollera hur det är skrivet, eller välj en annan mall:',
  kinds: {
    name: 'Namn',
    email: 'E-post',
    phone: 'Telefon',
    employer: 'Arbetsgivare',
    title: 'Jobbtitel',
    institution: 'Skola',
    dates: 'Datum',
    bullet: 'Punkt',
  },
  reasons: {
    'no-glyph': (characters) => `Inget typsnitt har ${characters}. Använd andra tecken.`,
    'in-pieces': 'Det läses i bitar. Korta det, eller välj en annan mall och ladda ner igen.',
    'not-found': 'Det hittas inte i ett stycke. Välj en annan mall och ladda ner igen.',
  },
  more: (count) => plural(count, { one: 'och # till', other: 'och # till' }),
  close: 'Stäng meddelandet',
}
