import type { importReadings as english } from '../en/import-readings'
import { formatters } from '../format'

const { plural, number } = formatters('pt-BR')

/** Messages of the review of an imported file about reading it in another way, in Brazilian Portuguese. */
export const importReadings: typeof english = {
  readAnotherWay: 'Ler de outra forma',
  offer:
    'Itens misturados ou faltando? Há outra forma de ler este arquivo. Você pode desfazer isto.',
  at: (at, of) => `Forma ${number(at)} de ${number(of)}.`,
  sentence: (parts) => `${parts.join('; ')}.`,
  entries: (section, now, before) =>
    `${section}: ${plural(now, { one: '# item', other: '# itens' })} em vez de ${number(before)}`,
  leftOver: (now, before) =>
    `${plural(now, { one: '# linha sem campo', other: '# linhas sem campo' })} em vez de ${number(before)}`,
  values: (count) =>
    plural(count, { one: '# campo está diferente.', other: '# campos estão diferentes.' }),
  lost: (count) =>
    plural(count, {
      one: '# das suas alterações não tem lugar aqui. Desfazer a traz de volta.',
      other: '# das suas alterações não têm lugar aqui. Desfazer as traz de volta.',
    }),
  same: 'Com a coluna ali, nada muda. Tente outro lugar.',
  failed: 'Não foi possível ler o arquivo de novo. Nada foi alterado. Tente outra vez.',
  markColumn: 'Marcar a coluna de datas',
  columnHint:
    'Coloque a linha entre as datas e o texto ao lado: use o controle deslizante ou toque na página.',
  columnPlace: 'Linha',
  columnAt: (percent) => `${number(percent)}% a partir da esquerda`,
  readWithColumn: 'Ler de novo',
  reading: 'Lendo…',
  cancel: 'Cancelar',
}
