import type { contradictions as english } from '../en/contradictions'
import { formatters } from '../format'

const { number } = formatters('sv')

/** Messages of the check for contradictions between the CVs and letters of one person, in Swedish. */
export const contradictions: typeof english = {
  open: 'Kontrollera att dina cv:n stämmer överens',
  agree: 'Dina cv:n och brev stämmer överens. Inga motsägelser hittades.',
  tooFew: 'Det finns inget att jämföra än. Det behövs två cv:n eller brev på den här enheten.',
  found: (count) => `Skillnader som hittades: ${number(count)}`,
  onlyNewest: (count) => `Bara dina ${number(count)} nyaste cv:n och brev jämfördes.`,
  compareFile: 'Jämför med en LinkedIn-export eller en annan fil',
  compareFileHint: 'Filen läses på den här enheten, skickas ingenstans och sparas inte.',
  readingFile: 'Läser filen …',
  comparedWith: (name) => `Jämfördes även med ${name}.`,
  fileUnreadable: (name) =>
    `${name} kunde inte läsas. Dina cv:n jämfördes utan den. Försök med zip-filen från LinkedIn eller en pdf.`,
  present: 'Pågående',
  kinds: {
    name: 'Namn',
    email: 'E-post',
    phone: 'Telefon',
    start: 'Start',
    end: 'Slut',
    title: 'Jobbtitel',
    employer: 'Arbetsgivare',
    degree: 'Examen',
    institution: 'Skola',
    number: 'Tal',
  },
}
