import { foldText } from '@/lib/resume/text/fold-text'

/** Months by number, in the languages of the tables, as they are written out or cut short. */
const rows = [
  'january jan januar janvier enero gennaio janeiro',
  'february feb februar février febrero febbraio fevereiro',
  'march mar märz mars marzo março',
  'april apr avril abril aprile',
  'may mai mayo maggio maio',
  'june jun juni juin junio giugno junho',
  'july jul juli juillet julio luglio julho',
  'august aug août agosto',
  'september sep sept septembre septiembre settembre setembro',
  'october oct oktober okt octobre octubre ottobre outubro',
  'november nov novembre noviembre novembro',
  'december dec dezember dez décembre diciembre dicembre dezembro',
]

const numbers = new Map(
  rows.flatMap((row, at) => row.split(' ').map((name) => [foldText(name), at + 1] as const)),
)

/** @returns 1 to 12, or null for a word that names no month */
export const monthNumber = (folded: string): number | null => numbers.get(folded) ?? null
