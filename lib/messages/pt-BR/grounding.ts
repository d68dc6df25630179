import type { grounding as english } from '../en/grounding'

/** Messages about why a suggestion is blocked, or has to be confirmed, in Brazilian Portuguese. */
export const grounding: typeof english = {
  elsewhere: (words) => `“${words}” está em outra parte do seu currículo. Também é verdade aqui?`,
  sentences: {
    number: (words) => `O número em “${words}” não está no texto que ele substitui.`,
    unit: (words) => `“${words}” tem outra unidade no seu currículo.`,
    period: (words) =>
      `“${words}” indica uma frequência ou um período que seu currículo não dá aqui.`,
    limit: (words) =>
      `O número em “${words}” tem outro limite no seu currículo (como “até” ou “cerca de”), ou nenhum.`,
    negation: (words) => `“${words}” nega ou exclui algo, e seu currículo não faz isso aqui.`,
    role: (words) => `“${words}” pode indicar uma participação maior do que o seu currículo diz.`,
    title: (words) => `“${words}” não é o seu cargo aqui.`,
    qualification: (words) => `Seu currículo não mostra a qualificação “${words}” aqui.`,
    level: (words) => `O nível “${words}” não está no seu currículo.`,
    restriction: (words) => `“${words}” está no seu texto e falta aqui.`,
    skill: (words) => `A competência “${words}” não está no seu currículo.`,
    name: (words) => `“${words}” não está no seu currículo.`,
    word: (words) => `“${words}” não está no seu currículo. É verdade aqui?`,
    combination: (words) =>
      `Essas palavras estão no seu currículo, mas não juntas assim: “${words}”.`,
    locked: () => 'Só você pode mudar nomes, cargos, datas e diplomas.',
    language: () =>
      'Não é possível verificar este texto: o idioma não é compatível ou não é o do seu currículo.',
    length: () => 'Este texto é longo demais para verificar.',
  },
}
