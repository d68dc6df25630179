import type { importReadings as english } from '../en/import-readings'
import { formatters } from '../format'

const { plural, number } = formatters('cs')

const counted = (count: number, one: string, few: string, other: string) =>
  plural(count, { one, few, many: other, other })

/** Messages of the review of an imported file about reading it in another way, in Czech. */
export const importReadings: typeof english = {
  readAnotherWay: 'Přečíst jiným způsobem',
  offer:
    'Jsou položky pomíchané nebo chybí? Soubor lze přečíst i jiným způsobem. Můžete to vrátit zpět.',
  at: (at, of) => `Způsob ${number(at)} z ${number(of)}.`,
  sentence: (parts) => `${parts.join('; ')}.`,
  entries: (section, now, before) =>
    `${section}: ${counted(now, '# položka', '# položky', '# položek')} místo ${number(before)}`,
  leftOver: (now, before) =>
    `${counted(now, '# nezařazený řádek', '# nezařazené řádky', '# nezařazených řádků')} místo ${number(before)}`,
  values: (count) => counted(count, '# pole je jiné.', '# pole jsou jiná.', '# polí je jiných.'),
  lost: (count) =>
    counted(
      count,
      '# vaše změna zde nemá místo. Tlačítkem Zpět ji vrátíte.',
      '# vaše změny zde nemají místo. Tlačítkem Zpět je vrátíte.',
      '# vašich změn zde nemá místo. Tlačítkem Zpět je vrátíte.',
    ),
  same: 'Se sloupcem na tomto místě se nic nezmění. Zkuste jiné.',
  failed: 'Soubor se nepodařilo znovu přečíst. Nic se nezměnilo. Zkuste to znovu.',
  markColumn: 'Označit sloupec s daty',
  columnHint:
    'Umístěte čáru mezi data a text vedle nich: použijte posuvník nebo klepněte na stránku.',
  columnPlace: 'Čára',
  columnAt: (percent) => `${number(percent)} % zleva`,
  readWithColumn: 'Přečíst znovu',
  reading: 'Čtení…',
  cancel: 'Zrušit',
}
