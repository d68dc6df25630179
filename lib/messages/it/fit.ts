import type { fitArea as english } from '../en/fit'
import { formatters } from '../format'

const { number, plural } = formatters('it')

const pages = (count: number) => plural(count, { one: '# pagina', other: '# pagine' })

/** Messages of fitting a CV to a number of pages, in Italian. */
export const fitArea: typeof english = {
  title: 'Adatta alle pagine',
  pages: 'Pagine da riempire',
  auto: 'Auto',
  off: 'No',
  choice: (count) => number(count),
  hint: 'Regola spaziatura, margini, interlinea e dimensione del font finché il CV riempie questo numero di pagine, e di nuovo dopo ogni modifica. Nulla viene tagliato. Se sposti un cursore qui sotto, si disattiva.',
  autoHint:
    'Porta il CV su una pagina se resta facile da leggere: testo non più piccolo di 9,5 pt, margini comodi. Altrimenti si usano le tue impostazioni e, se possibile, si evita o si riempie meglio un’ultima pagina di poche righe. Se cambi dimensione o spaziatura qui sotto, si disattiva.',
  autoOwn: (count) => `${pages(count)} con le tue impostazioni.`,
  autoFits: (count, size, lineHeight, spacing, margin) =>
    `Adattato a ${pages(count)}: dimensione del font ${number(size, { maximumFractionDigits: 1 })} pt, interlinea ${number(lineHeight, { maximumFractionDigits: 2 })}, spaziatura ${number(spacing, { style: 'percent' })}, margini ${number(margin, { maximumFractionDigits: 1 })} mm.`,
  working: 'Adattamento…',
  fits: (count, size, lineHeight, spacing, margin) =>
    `Sta in ${pages(count)} con dimensione del font ${number(size, { maximumFractionDigits: 1 })} pt, interlinea ${number(lineHeight, { maximumFractionDigits: 2 })}, spaziatura ${number(spacing, { style: 'percent' })} e margini ${number(margin, { maximumFractionDigits: 1 })} mm.`,
  takesLess: (count) =>
    `Anche con le impostazioni più larghe riempie solo ${pages(count)}. C’è spazio per altro testo.`,
  keep: 'Tieni queste impostazioni',
  tooLong: (lines, count) =>
    `Anche con le impostazioni più strette ci sono circa ${plural(lines, { one: '# riga', other: '# righe' })} di troppo per ${pages(count)}. Si usano le tue impostazioni e nulla è stato tagliato. Accorcia qualche voce.`,
  oldest: 'Voci più vecchie',
  longest: 'Voci più lunghe',
  unnamed: 'Voce senza titolo',
}
