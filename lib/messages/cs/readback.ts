import type { readback as english } from '../en/readback'
import { formatters } from '../format'

const { number } = formatters('cs')

/** Messages of the check that reads a PDF back after its download, in Czech. */
export const readback: typeof english = {
  title: 'Přečte toto PDF software?',
  allBack: (count) =>
    `PDF se přečetlo znovu tak, jak ho čte náborový systém. Nalezená pole: ${number(count)} z ${number(count)}.`,
  someLost: (lost, of) =>
    `PDF je uložené. Software, který ho čte, nenajde tato pole (${number(lost)} z ${number(of)}):`,
  inText: 'PDF je uložené. Celý jeho text lze přečíst.',
  someMisplaced:
    'Software to může pokládat za něco jiného. Zkontrolujte, jak je to napsané, nebo zvolte jinou šablonu:',
  kinds: {
    name: 'Jméno',
    email: 'E-mail',
    phone: 'Telefon',
    employer: 'Zaměstnavatel',
    title: 'Název pozice',
    institution: 'Škola',
    dates: 'Data',
    bullet: 'Odrážka',
  },
  reasons: {
    'no-glyph': (characters) => `Žádné písmo neobsahuje ${characters}. Použijte jiné znaky.`,
    'in-pieces': 'Čte se po kouscích. Zkraťte to, nebo zvolte jinou šablonu a stáhněte PDF znovu.',
    'not-found': 'Nenajde se vcelku. Zvolte jinou šablonu a stáhněte PDF znovu.',
  },
  more: (count) => `a další: ${number(count)}`,
  close: 'Zavřít tuto zprávu',
}
