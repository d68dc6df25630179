import type { contradictions as english } from '../en/contradictions'
import { formatters } from '../format'

const { number } = formatters('nl')

/** Messages of the check for contradictions between the CVs and letters of one person, in Dutch. */
export const contradictions: typeof english = {
  open: 'Controleren of je cv’s overeenkomen',
  agree: 'Je cv’s en brieven komen overeen. Er zijn geen tegenstrijdigheden gevonden.',
  tooFew:
    'Er valt nog niets te vergelijken. Daarvoor zijn twee cv’s of brieven op dit apparaat nodig.',
  found: (count) => `Gevonden verschillen: ${number(count)}`,
  onlyNewest: (count) => `Alleen je ${number(count)} nieuwste cv’s en brieven zijn vergeleken.`,
  compareFile: 'Vergelijken met een LinkedIn-export of een ander bestand',
  compareFileHint: 'Het wordt op dit apparaat gelezen, nergens heen gestuurd en niet opgeslagen.',
  readingFile: 'Het bestand wordt gelezen…',
  comparedWith: (name) => `Ook vergeleken met ${name}.`,
  fileUnreadable: (name) =>
    `${name} kon niet worden gelezen. Je cv’s zijn zonder dit bestand vergeleken. Probeer het ZIP-bestand van LinkedIn of een PDF.`,
  present: 'heden',
  kinds: {
    name: 'Naam',
    email: 'E-mail',
    phone: 'Telefoon',
    start: 'Begin',
    end: 'Einde',
    title: 'Functietitel',
    employer: 'Werkgever',
    degree: 'Diploma',
    institution: 'School',
    number: 'Getal',
  },
}
