import type { language as english } from '../en/language'

/** Messages of the choice of the interface language, in Czech. */
export const language: typeof english = {
  language: 'Jazyk',
  notFetched: 'Tento jazyk se nepodařilo načíst. Zkontrolujte připojení a zkuste to znovu.',
  unconfirmed: (name) => `Jazyk „${name}“ zatím nezkontroloval žádný rodilý mluvčí.`,
  suggest: 'Navrhnout opravu',
  title: 'Navrhnout opravu',
  intro: 'Najděte text tak, jak je na obrazovce, a napište, jak má znít.',
  find: 'Text na obrazovce',
  nothing: 'Žádný text aplikace Vitae tato slova neobsahuje.',
  now: 'Nyní',
  better: 'Lépe',
  copy: 'Kopírovat opravu',
  copied: 'Zkopírováno. Pošlete opravu správci tohoto serveru.',
  notCopied: 'Prohlížeč nedovolil kopírování.',
}
