import type { language as english } from '../en/language'

/** Messages of the choice of the interface language, in Brazilian Portuguese. */
export const language: typeof english = {
  language: 'Idioma',
  notFetched: 'Não foi possível carregar este idioma. Verifique sua conexão e tente de novo.',
  unconfirmed: (name) => `Nenhum falante nativo revisou ainda os textos neste idioma: ${name}.`,
  suggest: 'Sugerir uma correção',
  title: 'Sugerir uma correção',
  intro: 'Procure o texto como aparece na tela e escreva como deveria ser.',
  find: 'Texto na tela',
  nothing: 'Nenhum texto do Vitae contém essas palavras.',
  now: 'Agora',
  better: 'Melhor',
  copy: 'Copiar correção',
  copied: 'Copiada. Envie para quem administra este servidor.',
  notCopied: 'O navegador não permitiu copiar.',
}
