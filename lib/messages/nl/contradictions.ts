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
