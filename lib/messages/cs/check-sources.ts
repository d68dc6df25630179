import type { checkSources as english } from '../en/check-sources'

/** Sources of the checks, in Czech. */
export const checkSources: typeof english = {
  measured: 'Změřeno v tomto souboru: text se čte stejně, jako ho čte software pro PDF.',
  pdf: 'Norma PDF, ISO 32000: čtečka musí vědět, který znak je za každým symbolem.',
  accessible: 'Norma pro přístupná PDF, ISO 14289 (PDF/UA), kterou potřebují čtečky obrazovky.',
  forms: 'Obvyklá omezení online formulářů pro uchazeče.',
  posting: 'Porovnání inzerátu a životopisu slovo za slovem.',
  practice: 'Rady lidí, kteří čtou mnoho životopisů. Žádná studie to nedokazuje.',
  law: 'Zákony proti diskriminaci: v mnoha zemích se na to zaměstnavatelé nesmí ptát.',
}
