import type { contradictions as english } from '../en/contradictions'
import { formatters } from '../format'

const { number } = formatters('cs')

/** Messages of the check for contradictions between the CVs and letters of one person, in Czech. */
export const contradictions: typeof english = {
  open: 'Zkontrolovat shodu životopisů',
  agree: 'Vaše životopisy a dopisy se shodují. Nenašly se žádné rozpory.',
  tooFew: 'Zatím není co porovnávat. Na tomto zařízení musí být aspoň dva životopisy nebo dopisy.',
  found: (count) => `Nalezené rozdíly: ${number(count)}`,
  onlyNewest: (count) =>
    `Porovnaly se jen nejnovější životopisy a dopisy, celkem ${number(count)}.`,
  compareFile: 'Porovnat s exportem z LinkedInu nebo jiným souborem',
  compareFileHint: 'Soubor se čte na tomto zařízení, nikam se neodesílá a neukládá se.',
  readingFile: 'Soubor se čte…',
  comparedWith: (name) => `Porovnáno i se souborem ${name}.`,
  fileUnreadable: (name) =>
    `Soubor ${name} se nepodařilo přečíst. Vaše životopisy se porovnaly bez něj. Zkuste soubor ZIP z LinkedInu nebo PDF.`,
  present: 'Dosud',
  kinds: {
    name: 'Jméno',
    email: 'E-mail',
    phone: 'Telefon',
    start: 'Začátek',
    end: 'Konec',
    title: 'Název pozice',
    employer: 'Zaměstnavatel',
    degree: 'Titul nebo stupeň',
    institution: 'Škola',
    number: 'Číslo',
  },
}
