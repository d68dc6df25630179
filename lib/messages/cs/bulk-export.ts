import type { bulkExport as english } from '../en/bulk-export'
import { formatters } from '../format'

const { number } = formatters('cs')

/** Messages of the download of several CVs and letters as one file, in Czech. */
export const bulkExport: typeof english = {
  documents: 'Životopisy a dopisy',
  limit: (max) => `Najednou nejvýše ${number(max)}`,
  selected: (count) => `Vybráno: ${number(count)}`,
  selectAll: 'Vybrat vše',
  selectNone: 'Zrušit výběr',
  nothingSelected: 'Vyberte aspoň jeden životopis nebo dopis.',
  tooManySelected: (max) => `Vyberte nejvýše ${number(max)}. Ostatní si můžete stáhnout potom.`,
  lettersLeftOut: 'Dopisy se vynechají: vždy je z nich poznat, kdo jste.',
  leave:
    'Toto okno můžete zavřít a pracovat dál. Zůstaňte na této stránce, dokud nebude soubor připravený.',
  ready: 'Soubor je připravený ke stažení.',
  skipped: (count) =>
    `Počet dokumentů, které v souboru chybí: ${number(count)}. Jsou smazané nebo se je nepodařilo vytvořit.`,
  another: 'Vybrat jiné',
  notSent:
    'Ještě se neodeslalo všechno, co jste zapsali, takže by soubory nebyly aktuální. Změny jsou uloženy na tomto zařízení. Zkuste to za chvíli znovu.',
  notThere:
    'Něco z výběru bylo jinde smazáno nebo přesunuto do koše. Nic se nevytvořilo. Zkontrolujte výběr a zkuste to znovu.',
  tooMany:
    'Za posledních 24 hodin se připravilo příliš mnoho souborů ke stažení. O nic nepřijdete. Zkuste to znovu později.',
}
